package derivatives.scoreboard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A warm process for tests: replaced when the student's code has spoilt it. */
final class WarmTests {

  private final List<String> command;
  private final Path project;
  private final Path result;
  private Process process;

  /**
   * @param libraries what the tests need besides the classes of the project
   * @param folder of the watch's own
   */
  WarmTests(Path project, String libraries, Path folder) {
    this.project = project;
    this.result = folder.resolve("run.bin");
    this.command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx512m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dscoreboard.watch=" + result,
            "-cp",
            libraries,
            TestProcess.class.getName());
  }

  /** Starts a process, so that it is ready when it is wanted. */
  void start() throws IOException {
    if (process == null || !process.isAlive()) {
      process =
          new ProcessBuilder(command)
              .directory(project.toFile())
              .redirectOutput(ProcessBuilder.Redirect.INHERIT)
              .start();
    }
  }

  /** What the tests found; nothing where the student's code ended their process. */
  Optional<TestRun> run(List<Path> folders, List<String> classes, List<String> leftOut)
      throws IOException {
    start();
    Files.deleteIfExists(result);
    PrintStream requests = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    String places = String.join("|", folders.stream().map(Path::toString).toList());
    requests.println(places + "\t" + String.join("|", classes) + "\t" + String.join("|", leftOut));
    BufferedReader answers = process.errorReader(StandardCharsets.UTF_8);
    String answer = answers.readLine();
    while (answer != null
        && !answer.equals(TestProcess.DONE)
        && !answer.equals(TestProcess.STUCK)) {
      System.out.println(answer);
      answer = answers.readLine();
    }
    if (!TestProcess.DONE.equals(answer)) {
      end();
    }
    return Files.exists(result) ? Optional.of(TestRun.read(result)) : Optional.empty();
  }

  void end() {
    if (process != null) {
      process.destroyForcibly();
      process = null;
    }
  }
}
