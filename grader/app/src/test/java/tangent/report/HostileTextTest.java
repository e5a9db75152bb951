package tangent.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tangent.assignment.Task;

/** No text of a student's steers what shows it. What an own format adds has tests of its own. */
class HostileTextTest {

  private static final Pattern OWN_MARKS = Pattern.compile("(?<=[@#:]|(?i:www))\u200b");
  private static final Pattern ANNOTATION =
      Pattern.compile("::(error|warning|notice) (\\w+=[^:,]*,)*title=[^:,]*::.*");

  @ParameterizedTest
  @MethodSource("tangent.report.NastyText#all")
  void neitherATerminalNorARunnerObeysTheJson(String nasty) {
    assertHarmless(GradeJson.write(Examples.saying(nasty)));
  }

  @ParameterizedTest
  @MethodSource("tangent.report.NastyText#all")
  void neitherATerminalNorARunnerObeysTheMarkdown(String nasty) {
    String markdown = ReportMarkdown.write(Examples.saying(nasty));

    assertHarmless(OWN_MARKS.matcher(markdown).replaceAll(""));
  }

  @Test
  void aJobSummaryTakesTheLongestReport() {
    // A dollar sign is what grows most: to fourteen bytes. A longer test is not shown at all.
    String longest = "$".repeat(SafeText.LONGEST_PROGRAM);
    GradeReport worst = Examples.saying(longest, Task.values().length, 100);

    assertThat(ReportMarkdown.write(worst).getBytes(StandardCharsets.UTF_8).length)
        .isBetween(512 * 1024, 1024 * 1024);
  }

  @ParameterizedTest
  @MethodSource("tangent.report.NastyText#all")
  void neitherATerminalNorARunnerObeysTheJunitXml(String nasty) {
    assertHarmless(JunitXml.write(Examples.saying(nasty)));
  }

  @ParameterizedTest
  @MethodSource("tangent.report.NastyText#all")
  void neitherATerminalNorARunnerObeysTheHtml(String nasty) {
    assertHarmless(ReportHtml.write(Examples.saying(nasty)));
  }

  @ParameterizedTest
  @MethodSource("tangent.report.NastyText#all")
  void neitherATerminalNorARunnerObeysWhatGradescopeReads(String nasty) {
    assertHarmless(GradescopeJson.write(Examples.saying(nasty)));
  }

  @ParameterizedTest
  @MethodSource("tangent.report.NastyText#all")
  void neitherATerminalNorARunnerObeysWhatClassroom50Reads(String nasty) {
    assertHarmless(Classroom50.result(Examples.saying(nasty), ExportsTest.named(nasty)));
    String body = Classroom50.releaseBody(Examples.saying(nasty));

    assertHarmless(OWN_MARKS.matcher(body).replaceAll(""));
  }

  @ParameterizedTest
  @MethodSource("tangent.report.NastyText#all")
  void neitherATerminalNorARunnerObeysTheSummary(String nasty) {
    String summary = TerminalSummary.write(Examples.saying(nasty), false, 80);

    assertHarmless(summary);
    assertThat(summary.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
    assertHarmless(
        TerminalSummary.write(Examples.saying(nasty), true, 80).replaceAll("\u001b\\[\\d+m", ""));
  }

  @ParameterizedTest
  @MethodSource("tangent.report.NastyText#all")
  void aRunnerObeysOnlyOurOwnAnnotations(String nasty) {
    String annotations = Annotations.write(Examples.saying(nasty), "src/main/java");

    // seven tasks, of which one passes and one the compiler's own line stands for; a note on a file
    assertThat(annotations.lines()).hasSize(7 - 2 + 1 + 1).allMatch(ANNOTATION.asMatchPredicate());
    assertHarmless(annotations.replaceAll("(?m)^::", ""));
  }

  private static void assertHarmless(String text) {
    assertThat(text.codePoints().filter(HostileTextTest::isUnwelcome).toArray()).isEmpty();
    assertThat(text).doesNotContainPattern("##\\w*\\[");
    assertThat(text.lines().map(String::strip)).noneMatch(line -> line.startsWith("::"));
  }

  /** Told from Unicode's own classes, not from the list that the writers use. */
  private static boolean isUnwelcome(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\n';
      case Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
