package tangent.course.page;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import tangent.course.ClassStatus;
import tangent.report.Markdown;
import tangent.report.SafeText;
import tangent.run.Counterexample;

/**
 * Writes {@code class.md}: the instructor's page in short, fit to be the summary of a CI job.
 *
 * <p>Lists are cut, so that a class of any size stays far below the 1 MiB that a summary may have.
 */
public final class ClassMarkdown {

  /** Of a list of mistakes or students, how many are shown; the rest is counted. */
  private static final int MOST = 20;

  /** Characters of a name or a call, and of a sentence. */
  private static final int BRIEF = 100;

  private static final int SENTENCE = 200;

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
    people("Late", analysis.late(), member -> said(member.score().sentence()));
    for (ClassStatus status :
        List.of(ClassStatus.NOT_SUBMITTED, ClassStatus.EMPTY, ClassStatus.DOES_NOT_COMPILE)) {
      people(ClassText.of(status), analysis.of(status), member -> "");
    }
    similar();
    list("Policy", analysis.report().policy());
    list("Notes", analysis.report().notes());
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
      people(ClassText.of(status), analysis.of(status), member -> said(member.reason()));
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
    for (SharedFailure failure : first(failures)) {
      out.append("- **")
          .append(ClassText.points(failure.lost()))
          .append(" lost by ")
          .append(ClassText.students(failure.members().size()))
          .append("** in ")
          .append(Markdown.code(failure.task().id()))
          .append(failure.mistake().map(known -> ": " + said(known.title())).orElse(""))
          .append(failure.shown().map(ClassMarkdown::called).orElse(""))
          .append(": ")
          .append(ids(failure.members()))
          .append('\n');
    }
    more(failures);
  }

  private static String called(Counterexample shown) {
    return " ("
        + code(shown.call())
        + " should give "
        + code(shown.expected())
        + ", gives "
        + code(shown.actual())
        + ")";
  }

  private void people(
      String title, List<ClassMember> members, Function<ClassMember, String> about) {
    if (members.isEmpty()) {
      return;
    }
    paragraph("## " + title);
    for (ClassMember member : first(members)) {
      String said = about.apply(member);
      out.append("- ").append(whom(member)).append(said.isEmpty() ? "" : ": " + said).append('\n');
    }
    more(members);
  }

  private void similar() {
    List<SimilarPair> pairs = analysis.report().similar();
    if (pairs.isEmpty()) {
      return;
    }
    paragraph("## Look alike");
    paragraph(ClassText.SIMILARITY);
    for (SimilarPair pair : first(pairs)) {
      out.append("- ")
          .append(code(pair.first()))
          .append(" and ")
          .append(code(pair.second()))
          .append(": ")
          .append(PlainPoints.of(pair.percent()))
          .append(" %\n");
    }
    more(pairs);
  }

  private void list(String title, List<String> sentences) {
    if (sentences.isEmpty()) {
      return;
    }
    paragraph("## " + title);
    first(sentences).forEach(each -> out.append("- ").append(said(each)).append('\n'));
    more(sentences);
  }

  private static String whom(ClassMember member) {
    String id = code(member.id());
    String name = Markdown.text(cut(member.student().name(), BRIEF));
    return name.isEmpty() ? id : name + " (" + id + ")";
  }

  private static String ids(List<ClassMember> members) {
    String shown =
        first(members).stream().map(member -> code(member.id())).collect(Collectors.joining(", "));
    int rest = members.size() - MOST;
    return rest > 0 ? shown + " and " + rest + " more" : shown;
  }

  private static String code(String text) {
    return Markdown.code(cut(text, BRIEF));
  }

  private static String said(String text) {
    return Markdown.text(cut(text, SENTENCE));
  }

  /** As one line: white space is what there may be much of without a character. */
  private static String cut(String text, int most) {
    String line = SafeText.line(text);
    return line.codePointCount(0, line.length()) <= most
        ? line
        : line.substring(0, line.offsetByCodePoints(0, most)) + "…";
  }

  private static <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(all.size(), MOST));
  }

  private void more(List<?> all) {
    int rest = all.size() - MOST;
    out.append(rest > 0 ? "- and " + rest + " more\n\n" : "\n");
  }

  private void row(String... cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private void paragraph(String markdown) {
    out.append(markdown).append("\n\n");
  }
}
