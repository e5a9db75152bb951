package tangent.release;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Whether the edition builds where there is nothing else, as on a student's machine. */
final class LoneBuild {

  /** What the scoreboard says when every test was skipped. */
  private static final Pattern NOTHING_WRITTEN = Pattern.compile("(?m)^Total +0 of \\d+ points$");

  private static final int LINES_SHOWN = 30;

  private LoneBuild() {}

  /**
   * @param folder the edition, outside the kit
   * @param log where the output of Maven may go
   */
  static void check(Path folder, Path log) throws IOException, NotReleasable {
    int status = mvnTest(folder, log);
    List<String> lines = Files.readAllLines(log);
    if (status != 0 || !NOTHING_WRITTEN.matcher(String.join("\n", lines)).find()) {
      throw new NotReleasable(
          "The edition does not build alone with mvn test. The end of what Maven said:",
          lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()));
    }
  }

  private static int mvnTest(Path folder, Path log) throws IOException, NotReleasable {
    String mvn = File.separatorChar == '\\' ? "mvn.cmd" : "mvn";
    ProcessBuilder builder =
        new ProcessBuilder(mvn, "--batch-mode", "--no-transfer-progress", "test")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    // A Maven around this one would tell the new one its own project and arguments.
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.matches("MAVEN_(PROJECTBASEDIR|CMD_LINE_ARGS)"));
    Process process = start(builder);
    try {
      process.getOutputStream().close();
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new NotReleasable("Interrupted while Maven was at work.");
    }
  }

  private static Process start(ProcessBuilder builder) throws NotReleasable {
    try {
      return builder.start();
    } catch (IOException e) {
      throw new NotReleasable(
          "Maven (mvn) can't be started, so nobody knows whether the edition builds alone. Install"
              + " it, or leave this check out with --no-build. "
              + e.getMessage());
    }
  }
}
