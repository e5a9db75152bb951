package tangent.report;

import tangent.assignment.Status;

/** One task in {@code report.md}. */
final class TaskMarkdown {

  private TaskMarkdown() {}

  /** A task with its story: what was expected, what came back, what to do next. */
  static String section(TaskReport task, Feedback feedback) {
    StringBuilder out = new StringBuilder();
    out.append(
        "## %s: %s\n\n".formatted(Markdown.text(task.title()), ReportText.of(task.status())));
    out.append(Markdown.code(task.id())).append(", ").append(ReportText.earned(task));
    out.append(place(task));
    out.append("\n\n");
    if (!task.message().isEmpty()) {
      out.append(Markdown.text(task.message())).append("\n\n");
    }
    task.counterexample()
        .ifPresent(
            shown ->
                out.append(Markdown.block(shown.call()))
                    .append("\n- Expected: ")
                    .append(Markdown.code(shown.expected()))
                    .append("\n- Came back: ")
                    .append(Markdown.code(shown.actual()))
                    .append("\n\n"));
    for (int i = 0; i < task.figures().size(); i++) {
      out.append(picture(task.figures().get(i), Pictures.path(task, i)));
    }
    task.misconception()
        .ifPresent(
            named ->
                out.append("**")
                    .append(Markdown.text(ReportText.known(named)))
                    .append("** ")
                    .append(Markdown.text(named.hint()))
                    .append("\n\n"));
    NextStep.of(task, feedback)
        .ifPresent(next -> out.append("**Next:** ").append(Markdown.text(next)).append("\n\n"));
    task.ownTest().filter(OwnTest::isShown).ifPresent(offered -> out.append(ownTest(offered)));
    return out.toString();
  }

  private static String place(TaskReport task) {
    return task.location()
        .map(at -> ", in " + Markdown.code(at.file()) + ReportText.afterFile(at.line()))
        .orElse("");
  }

  private static String ownTest(OwnTest offered) {
    return "<details><summary>%s</summary>\n\n%s\n\n%s\n</details>\n\n"
        .formatted(
            ReportText.TRY, Markdown.text(offered.advice()), Markdown.block(offered.source()));
  }

  /** Where the file is out of reach, as in a job summary, the description stands in its place. */
  private static String picture(Figure figure, String file) {
    return "![%s](%s)\n\n".formatted(Markdown.text(figure.alternative()), file);
  }

  /** A task that is told in one line. */
  static String line(TaskReport task) {
    String place = task.status() == Status.NOT_ATTEMPTED ? place(task) : "";
    String story = task.carried() ? " " + Markdown.text(task.message()) : "";
    return "- %s (%s), %s%s.%s\n"
        .formatted(
            Markdown.text(task.title()),
            Markdown.code(task.id()),
            ReportText.earned(task),
            place,
            story);
  }
}
