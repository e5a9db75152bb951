package tangent.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tangent.assignment.Status;
import tangent.run.Counterexample;

/**
 * Writes {@code junit.xml} as Surefire does: a suite for each part, a case for each task.
 *
 * <p>A wrong answer is a failure; what never became an answer (an exception, no end, code that is
 * missing or does not compile) is an error; a task that is not started is skipped.
 */
public final class JunitXml {

  private static final List<Status> ERRORS =
      List.of(Status.CRASHED, Status.TIMED_OUT, Status.DID_NOT_COMPILE, Status.MISSING);

  private JunitXml() {}

  public static String write(GradeReport report) {
    StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append(
        "<testsuites name=\"%s\" %s time=\"%s\">\n"
            .formatted(
                Xml.attribute(report.kit().name()),
                counts(report.tasks().toList()),
                seconds(report.millis())));
    report
        .parts()
        .forEach(part -> out.append(suite(part, properties(report, part), warning(report))));
    return out.append("</testsuites>\n").toString();
  }

  /** There is no place for it but in each suite. */
  private static String warning(GradeReport report) {
    return report.sandbox() == SandboxInfo.NONE
        ? "    <system-err>" + Xml.text(ReportText.NO_SANDBOX) + "</system-err>\n"
        : "";
  }

  /** What the format has no field for: points, whose they are, and by which kit. */
  private static String properties(GradeReport report, PartReport part) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("points", ReportText.points(part.score()));
    all.put("max", ReportText.points(part.max()));
    if (part.bonus()) {
      all.put("bonus", "true");
    }
    all.put("submission", ReportText.subject(report.submission()));
    report.submission().checkout().ifPresent(checkout -> all.put("commit", checkout.commit()));
    all.put("kit", report.kit().digest());
    return all.entrySet().stream()
        .map(
            each ->
                "      <property name=\"%s\" value=\"%s\"/>\n"
                    .formatted(each.getKey(), Xml.attribute(each.getValue())))
        .collect(Collectors.joining("", "    <properties>\n", "    </properties>\n"));
  }

  private static String suite(PartReport part, String properties, String warning) {
    long millis = part.tasks().stream().mapToLong(TaskReport::millis).sum();
    StringBuilder out = new StringBuilder();
    out.append(
        "  <testsuite name=\"%s\" %s time=\"%s\">\n"
            .formatted(Xml.attribute(part.id()), counts(part.tasks()), seconds(millis)));
    out.append(properties);
    part.tasks().forEach(task -> out.append(testCase(part, task)));
    return out.append(warning).append("  </testsuite>\n").toString();
  }

  private static String testCase(PartReport part, TaskReport task) {
    String opening =
        "    <testcase name=\"%s\" classname=\"%s\" time=\"%s\""
            .formatted(Xml.attribute(task.id()), Xml.attribute(part.id()), seconds(task.millis()));
    String inside = inside(task);
    return inside.isEmpty()
        ? opening + "/>\n"
        : opening + ">\n      " + inside + "\n    </testcase>\n";
  }

  private static String inside(TaskReport task) {
    String message = task.message().isEmpty() ? ReportText.of(task.status()) : task.message();
    return switch (task.status()) {
      case PASSED -> task.carried() ? "<system-out>" + Xml.text(message) + "</system-out>" : "";
      case NOT_ATTEMPTED -> "<skipped message=\"%s\"/>".formatted(Xml.attribute(message));
      case FAILED -> problem("failure", task, message);
      case CRASHED, TIMED_OUT, DID_NOT_COMPILE, MISSING -> problem("error", task, message);
    };
  }

  private static String problem(String element, TaskReport task, String message) {
    return "<%s message=\"%s\" type=\"%s\">%s</%s>"
        .formatted(
            element,
            Xml.attribute(message),
            task.status().id(),
            Xml.text(message) + details(task),
            element);
  }

  private static String details(TaskReport task) {
    StringBuilder out = new StringBuilder();
    task.counterexample().map(JunitXml::details).ifPresent(out::append);
    task.misconception()
        .ifPresent(
            named ->
                out.append('\n').append(Xml.text(ReportText.known(named) + " " + named.hint())));
    return out.toString();
  }

  private static String details(Counterexample shown) {
    return "\ncall: %s\nexpected: %s\ncame back: %s"
        .formatted(Xml.program(shown.call()), Xml.text(shown.expected()), Xml.text(shown.actual()));
  }

  private static String counts(List<TaskReport> tasks) {
    return "tests=\"%d\" errors=\"%d\" skipped=\"%d\" failures=\"%d\""
        .formatted(
            tasks.size(),
            with(tasks, ERRORS),
            with(tasks, List.of(Status.NOT_ATTEMPTED)),
            with(tasks, List.of(Status.FAILED)));
  }

  private static long with(List<TaskReport> tasks, List<Status> any) {
    return tasks.stream().map(TaskReport::status).filter(any::contains).count();
  }

  private static String seconds(long millis) {
    return String.format(Locale.ROOT, "%.3f", millis / 1000.0);
  }
}
