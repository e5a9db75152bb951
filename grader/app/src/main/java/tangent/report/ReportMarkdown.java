package tangent.report;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tangent.assignment.Status;

/**
 * Writes {@code report.md}, fit to be the summary of a CI job (GitHub's Markdown) and to be read in
 * a terminal.
 *
 * <p>What needs work comes first. Tasks that have a story get a section each; those that are not
 * started or did not compile a line each, because there may be many and they say the same.
 */
public final class ReportMarkdown {

  private final GradeReport report;
  private final StringBuilder out = new StringBuilder();

  private ReportMarkdown(GradeReport report) {
    this.report = report;
  }

  /** How much a report shows that was written here: its last line says so, for programs alone. */
  public static Feedback levelOf(String markdown) {
    return Stream.of(Feedback.values())
        .filter(level -> markdown.endsWith(mark(level)))
        .findFirst()
        .orElse(Feedback.FULL);
  }

  private static String mark(Feedback level) {
    return "\n<!-- feedback: " + level.id() + " -->\n";
  }

  public static String write(GradeReport report) {
    return new ReportMarkdown(report).write();
  }

  private String write() {
    opening();
    parts();
    list(ReportText.COMPILER, report.compile(), ReportMarkdown::fileNote);
    list(ReportText.FILES, report.notices(), ReportMarkdown::fileNote);
    report
        .tasks()
        .filter(task -> ReportText.hasStory(task, report))
        .forEach(task -> out.append(TaskMarkdown.section(task, report.feedback())));
    list(
        "Did not compile",
        Status.DID_NOT_COMPILE,
        "Run mvn test, mend the first error that the compiler reports, and submit again.");
    list(
        "Not started",
        Status.NOT_ATTEMPTED,
        "Take the first of these. The comment above the stub says what it must do.");
    list("Passed", Status.PASSED, "");
    closing();
    return out.toString();
  }

  private void opening() {
    out.append("# ").append(ReportText.score(report)).append("\n\n");
    List<String> whose = ReportText.whose(report.submission());
    if (!whose.isEmpty()) {
      paragraph(whose.stream().map(Markdown::text).collect(Collectors.joining(" · ")));
    }
    paragraph(ReportText.passed(report) + " " + ReportText.of(report.verdict()));
    if (report.sandbox() == SandboxInfo.NONE) {
      paragraph("> [!WARNING]\n> " + ReportText.NO_SANDBOX);
    }
    ReportText.of(report.feedback()).ifPresent(this::paragraph);
  }

  private void parts() {
    out.append("| Part | Points | Tasks passed |\n| --- | ---: | ---: |\n");
    for (PartReport part : report.parts()) {
      out.append(
          "| %s | %s of %s | %d of %d |\n"
              .formatted(
                  Markdown.text(ReportText.title(part)),
                  ReportText.points(part.score()),
                  ReportText.points(part.max()),
                  part.passed(),
                  part.tasks().size()));
    }
    out.append('\n');
  }

  private <T> void list(String title, List<T> all, Function<T, String> item) {
    if (all.isEmpty()) {
      return;
    }
    paragraph("## " + title);
    ReportText.first(all).forEach(each -> out.append("- ").append(item.apply(each)).append('\n'));
    ReportText.more(all).ifPresent(more -> out.append("- ").append(more).append('\n'));
    out.append('\n');
  }

  private static String fileNote(FileNote note) {
    return Markdown.code(note.file())
        + ReportText.afterFile(note.line())
        + ": "
        + Markdown.text(note.message());
  }

  private void list(String title, Status status, String next) {
    List<TaskReport> tasks = report.tasks().filter(task -> task.status() == status).toList();
    if (tasks.isEmpty()) {
      return;
    }
    paragraph("## " + title);
    tasks.forEach(task -> out.append(TaskMarkdown.line(task)));
    out.append('\n');
    if (!next.isEmpty() && report.feedback() != Feedback.VERDICT) {
      paragraph("**Next:** " + next);
    }
  }

  private void closing() {
    list("Notes", report.notes(), Markdown::text);
    out.append("---\n\n").append(Markdown.text(ReportText.origin(report))).append('\n');
    out.append(mark(report.feedback()));
  }

  private void paragraph(String markdown) {
    out.append(markdown).append("\n\n");
  }
}
