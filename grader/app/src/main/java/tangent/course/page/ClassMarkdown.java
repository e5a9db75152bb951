package tangent.course.page;

import java.util.List;
import java.util.function.Function;
import tangent.course.ClassStatus;
import tangent.report.Markdown;

/**
 * Writes {@code class.md}: the instructor's page in short, fit to be the summary of a CI job.
 *
 * <p>Lists are cut, so that a class of any size stays far below the 1 MiB that a summary may have.
 */
public final class ClassMarkdown {

  /** The longest bar of the distribution, in characters. */
  private static final int BAR = 40;

  private final ClassAnalysis analysis;
  private final StringBuilder out = new StringBuilder();

  private ClassMarkdown(ClassAnalysis analysis) {
    this.analysis = analysis;
  }

  public static String write(ClassReport report) {
    return new ClassMarkdown(ClassAnalysis.of(report)).write();
  }

  private String write() {
    paragraph("# " + ClassText.headline(analysis));
    statuses();
    trouble();
    distribution();
    tasks();
    failures("Common mistakes", "", analysis.mistakes());
    failures("Failures without a name", ClassText.UNEXPLAINED, analysis.unexplained());
    people("Late", analysis.late(), member -> BriefMarkdown.told(member.score().sentence()));
    for (ClassStatus status :
        List.of(ClassStatus.NOT_SUBMITTED, ClassStatus.EMPTY, ClassStatus.DOES_NOT_COMPILE)) {
      people(ClassText.of(status), analysis.of(status), member -> "");
    }
    out.append(AlikeMarkdown.write(analysis));
    list("Policy", analysis.report().policy());
    list("Notes", analysis.report().notes().all());
    return out.toString();
  }

  private void statuses() {
    out.append("| Status | Students |\n| --- | ---: |\n");
    for (ClassStatus status : ClassStatus.values()) {
      int count = analysis.of(status).size();
      if (count > 0) {
        row(ClassText.of(status), String.valueOf(count));
      }
    }
    out.append('\n');
  }

  /** What may be nobody's fault comes before any points. */
  private void trouble() {
    for (ClassStatus status : List.of(ClassStatus.GRADER_FAILED, ClassStatus.UNREADABLE)) {
      people(
          ClassText.of(status), analysis.of(status), member -> BriefMarkdown.said(member.reason()));
    }
  }

  private void distribution() {
    int most = analysis.bands().stream().mapToInt(band -> band.members().size()).max().orElse(0);
    if (most == 0) {
      return;
    }
    paragraph("## Distribution");
    out.append("| Points | Students | |\n| ---: | ---: | --- |\n");
    for (ScoreBand band : analysis.bands()) {
      int count = band.members().size();
      row(band.label(), String.valueOf(count), "█".repeat((BAR * count + most - 1) / most));
    }
    out.append('\n');
    paragraph(
        "Mean %s, median %s."
            .formatted(
                analysis.mean().map(PlainPoints::of).orElse("–"),
                analysis.median().map(PlainPoints::of).orElse("–")));
  }

  private void tasks() {
    if (analysis.attempts().isEmpty()) {
      return;
    }
    paragraph("## Tasks");
    out.append(
        "| Task | | Points | Passed | Discrimination |\n| --- | --- | ---: | ---: | ---: |\n");
    for (TaskStanding standing : analysis.tasks()) {
      row(
          Markdown.code(standing.task().id()),
          standing.task().title(),
          PlainPoints.of(analysis.report().worth(standing.task())),
          "%d %% (%d)".formatted(standing.percent(), standing.passed().size()),
          standing.told());
    }
    out.append('\n');
    paragraph(ClassText.DISCRIMINATION);
  }

  private void failures(String title, String about, List<SharedFailure> failures) {
    if (failures.isEmpty()) {
      return;
    }
    paragraph("## " + title);
    if (!about.isEmpty()) {
      paragraph(about);
    }
    for (SharedFailure failure : BriefMarkdown.first(failures)) {
      out.append("- **")
          .append(ClassText.points(failure.lost()))
          .append(" lost by ")
          .append(ClassText.students(failure.members().size()))
          .append("** in ")
          .append(BriefMarkdown.tasks(failure.tasks()))
          .append(
              failure.mistake().map(known -> ": " + BriefMarkdown.said(known.title())).orElse(""))
          .append(failure.shown().map(BriefMarkdown::called).orElse(""))
          .append(": ")
          .append(BriefMarkdown.ids(failure.members()))
          .append('\n');
    }
    out.append(BriefMarkdown.more(failures));
  }

  private void people(
      String title, List<ClassMember> members, Function<ClassMember, String> about) {
    if (members.isEmpty()) {
      return;
    }
    paragraph("## " + title);
    for (ClassMember member : BriefMarkdown.first(members)) {
      String said = about.apply(member);
      out.append("- ").append(whom(member)).append(said.isEmpty() ? "" : ": " + said).append('\n');
    }
    out.append(BriefMarkdown.more(members));
  }

  private void list(String title, List<String> sentences) {
    if (sentences.isEmpty()) {
      return;
    }
    paragraph("## " + title);
    BriefMarkdown.first(sentences)
        .forEach(each -> out.append("- ").append(BriefMarkdown.told(each)).append('\n'));
    out.append(BriefMarkdown.more(sentences));
  }

  private static String whom(ClassMember member) {
    String id = BriefMarkdown.code(member.id());
    String name = BriefMarkdown.name(member);
    return name.isEmpty() ? id : name + " (" + id + ")";
  }

  private void row(String... cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private void paragraph(String markdown) {
    out.append(markdown).append("\n\n");
  }
}
