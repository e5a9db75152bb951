package tangent.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The grader's command line in a process of its own, with a folder for its temporary files. */
final class GraderProcess {

  private final Path temporary;
  private final Path out;
  private final Path said;
  private final Path complained;
  private List<String> around = List.of();

  GraderProcess(Path home) throws IOException {
    temporary = Files.createDirectory(home.resolve("temporary"));
    out = Files.createDirectory(home.resolve("out"));
    said = home.resolve("stdout");
    complained = home.resolve("stderr");
  }

  /** A command that starts it in a place of the test's own making. */
  GraderProcess within(String... command) {
    around = List.of(command);
    return this;
  }

  Process grade(Path submission, String... options) throws IOException {
    return start("grade", submission, options);
  }

  /** The same for a command that takes many submissions. */
  Process start(String name, Path submissions, String... options) throws IOException {
    List<String> command = new ArrayList<>(around);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx128m",
            "-Djava.io.tmpdir=" + temporary,
            "-cp",
            System.getProperty("java.class.path"),
            "tangent.cli.Launcher",
            name,
            submissions.toString(),
            "--out",
            out.toString()));
    command.addAll(List.of(options));
    return new ProcessBuilder(command)
        .redirectOutput(said.toFile())
        .redirectError(complained.toFile())
        .start();
  }

  Path temporary() {
    return temporary;
  }

  Path out() {
    return out;
  }

  String said() throws IOException {
    return Files.readString(said);
  }

  String complained() throws IOException {
    return Files.readString(complained);
  }

  /** What stands in a folder. */
  static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      return found.toList();
    }
  }
}
