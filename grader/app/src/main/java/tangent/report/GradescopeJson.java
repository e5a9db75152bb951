package tangent.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Writes {@code results.json} as Gradescope reads it.
 *
 * <p>Every text is declared as plain {@code text}, which Gradescope shows as it stands: its
 * dialects of Markdown and HTML are its own, and what they do to a student's text can't be promised
 * from here.
 *
 * <p>All tests are visible, at every {@link Feedback} level: what a level hides is not in the
 * report any more. Hiding a test there would hide the total as well. Only what the autograder
 * prints is for instructors alone.
 */
public final class GradescopeJson {

  private GradescopeJson() {}

  public static String write(GradeReport report) {
    ObjectNode root =
        Json.object()
            .put("score", report.score())
            .put("execution_time", report.millis() / 1000.0)
            .put("output", output(report))
            .put("output_format", "text")
            .put("test_output_format", "text")
            .put("test_name_format", "text")
            .put("visibility", "visible")
            .put("stdout_visibility", "hidden");
    root.putObject("extra_data")
        .put("kit", report.kit().name() + " " + report.kit().version())
        .put("kit_digest", report.kit().digest())
        .put("seed", report.kit().seed())
        .put("sandbox", report.sandbox().id())
        .put("sha256", report.submission().sha256())
        .put("verdict", report.verdict().id())
        .put("feedback", report.feedback().id());
    whose(root.withObject("extra_data"), report);
    root.putArray("tests")
        .addAll(
            report.parts().stream()
                .flatMap(part -> part.tasks().stream().map(task -> test(report, part, task)))
                .toList());
    return Json.text(root);
  }

  private static void whose(ObjectNode extra, GradeReport report) {
    extra.put("points", report.base()).put("bonus", report.bonus().score());
    report.submission().name().ifPresent(name -> extra.put("name", name));
    report
        .submission()
        .checkout()
        .ifPresent(
            checkout -> {
              checkout.repository().ifPresent(place -> extra.put("repository", place));
              extra.put("commit", checkout.commit());
            });
  }

  private static ObjectNode test(GradeReport report, PartReport part, TaskReport task) {
    ObjectNode test =
        Json.object()
            .put("number", number(part, task))
            .put("name", task.title() + (part.bonus() ? " (bonus)" : ""))
            .put("score", task.score())
            .put("max_score", task.max())
            .put("status", task.passed() ? "passed" : "failed")
            .put("output", String.join("\n", PlainText.of(task, report.feedback())))
            .put("visibility", "visible");
    test.putArray("tags").add(task.id()).add(task.status().id());
    return test;
  }

  /** {@code 1.2}: the second task of Part 1. */
  private static String number(PartReport part, TaskReport task) {
    return part.id().replaceFirst("^part", "") + "." + (part.tasks().indexOf(task) + 1);
  }

  private static String output(GradeReport report) {
    return joined(
        Stream.of(
                Stream.of(ReportText.score(report)),
                ReportText.whose(report.submission()).stream(),
                Stream.of(ReportText.of(report.verdict())),
                Stream.of(ReportText.NO_SANDBOX)
                    .filter(warning -> report.sandbox() == SandboxInfo.NONE)
                    .map(warning -> "Warning: " + warning),
                ReportText.of(report.feedback()).stream(),
                list(ReportText.COMPILER, report.compile(), GradescopeJson::fileNote),
                list(ReportText.FILES, report.notices(), GradescopeJson::fileNote),
                list("Notes", report.notes(), note -> note),
                Stream.of("", ReportText.origin(report)))
            .flatMap(texts -> texts)
            .toList());
  }

  /** A list with its heading; a line is all that plain text has for one. */
  private static <T> Stream<String> list(String title, List<T> all, Function<T, String> item) {
    return all.isEmpty()
        ? Stream.empty()
        : Stream.of(
                Stream.of("", title + ":"),
                ReportText.first(all).stream().map(item),
                ReportText.more(all).stream())
            .flatMap(texts -> texts);
  }

  private static String fileNote(FileNote note) {
    return ReportText.place(note.file(), note.line()) + ": " + note.message();
  }

  private static String joined(List<String> texts) {
    return String.join("\n", texts.stream().map(SafeText::lines).toList());
  }
}
