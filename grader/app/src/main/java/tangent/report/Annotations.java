package tangent.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import tangent.assignment.Status;

/**
 * Writes annotations for GitHub Actions: workflow commands, one a line, which the runner shows
 * beside the student's own lines.
 *
 * <p>A task that is not started is a notice: nothing is wrong yet.
 */
public final class Annotations {

  private Annotations() {}

  /**
   * @param sourceRoot from the repository's root to where {@code derivatives/} stands, such as
   *     {@code src/main/java}; empty where they are the same
   */
  public static String write(GradeReport report, String sourceRoot) {
    String root = sourceRoot.isEmpty() || sourceRoot.endsWith("/") ? sourceRoot : sourceRoot + "/";
    return Stream.concat(
            Stream.concat(
                ReportText.first(report.compile()).stream()
                    .map(error -> annotation("error", "does not compile", error, root)),
                ReportText.first(report.notices()).stream()
                    .map(note -> annotation("warning", "about this file", note, root))),
            report
                .tasks()
                .filter(task -> !task.passed() && !toldOfItsFile(task, report))
                .map(task -> annotation(task, report.feedback(), root)))
        .collect(Collectors.joining());
  }

  /** A runner shows ten errors a step: no task may repeat what its file's own lines say. */
  private static boolean toldOfItsFile(TaskReport task, GradeReport report) {
    return task.status() == Status.DID_NOT_COMPILE
        && !(report.compile().isEmpty() && report.notices().isEmpty());
  }

  private static String annotation(String level, String title, FileNote note, String root) {
    return command(
        level,
        file(root + note.file(), note.line()) + "title=" + title,
        SafeText.lines(note.message()));
  }

  private static String annotation(TaskReport task, Feedback feedback, String root) {
    String place = task.location().map(found -> file(root + found.file(), found.line())).orElse("");
    String level =
        switch (task.status()) {
          case NOT_ATTEMPTED -> "notice";
          default -> "error";
        };
    String title = task.id() + " " + ReportText.of(task.status());
    return command(
        level, place + "title=" + property(title), String.join("\n", PlainText.of(task, feedback)));
  }

  private static String file(String path, int line) {
    return "file=" + property(path) + "," + (line > 0 ? "line=" + line + "," : "");
  }

  private static String command(String level, String properties, String message) {
    return "::" + level + " " + properties + "::" + data(message) + "\n";
  }

  /** Harmless text whose line breaks are kept, escaped. A runner cuts it at 4,096 characters. */
  private static String data(String text) {
    return text.replace("%", "%25").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(SafeText.line(text)).replace(":", "%3A").replace(",", "%2C");
  }
}
