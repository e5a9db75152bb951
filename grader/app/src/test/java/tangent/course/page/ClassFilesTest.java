package tangent.course.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tangent.assignment.Task;

/** The files of a class that programs read, and the summary of a job. */
class ClassFilesTest {

  private static final Pattern OWN_MARKS = Pattern.compile("(?<=[@#:]|(?i:www))\u200b");

  static Stream<ClassReport> classes() {
    return Stream.of(
        ClassExamples.few(),
        ClassExamples.drawn(30, 0.8),
        ClassExamples.drawn(0, 0.8),
        ClassExamples.drawn(3, 0),
        ClassExamples.saying("a\u001b[1m\"<b>,\n::error::x", 8));
  }

  @ParameterizedTest
  @MethodSource("classes")
  void allElseCanBeMadeOfTheJsonAgain(ClassReport report) throws Exception {
    String json = json(report);

    ClassReport again = ClassJsonReader.read(json);

    assertThat(json(again)).isEqualTo(json);
    assertThat(GradesCsv.write(again)).isEqualTo(GradesCsv.write(report));
    assertThat(ClassMarkdown.write(again)).isEqualTo(ClassMarkdown.write(report));
    assertThat(Changes.between(report, again)).isEmpty();
  }

  @Test
  void whatIsFoundAnewIsToldApartFromWhatWasSaidOnce() throws Exception {
    ClassReport few = ClassExamples.few();
    ClassReport written =
        new ClassReport(
            few.worth(),
            few.policy(),
            new ClassNotes(List.of("told", "both"), List.of("found", "both")),
            few.members(),
            new LookAlikes(List.of(), "JPlag compared them.", true));

    ClassReport again = ClassJsonReader.read(json(written));

    assertThat(again.notes().all()).containsExactly("told", "found", "both");
    assertThat(again.notes().told()).containsExactly("told");
    assertThat(again.similar().compared()).isEqualTo("JPlag compared them.");
    assertThat(again.similar().told()).contains("Since then sources have changed");
  }

  @Test
  void theJsonHoldsAStudentALine() throws Exception {
    String json = json(ClassExamples.few());
    JsonNode root = new ObjectMapper().readTree(json);

    assertThat(root.get("schema").asInt()).isEqualTo(1);
    assertThat(root.get("maximum").toString()).isEqualTo("{\"points\":100,\"bonus\":10}");
    assertThat(root.get("students")).hasSize(8);
    assertThat(json.lines().filter(line -> line.startsWith("    {\"student\":"))).hasSize(8);
    JsonNode bob = root.get("students").get(1);
    assertThat(bob.get("points").get("final").decimalValue()).isEqualByComparingTo("98");
    assertThat(bob.get("tasks").get("part1.derivative").get("misconception").asText())
        .isEqualTo("half-the-slope");
    assertThat(root.get("students").get(5).has("points")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[]", "{\"schema\": 2}", "{\"schema\": 1}", "<a>"})
  void whatIsNoClassIsRefusedWithASentence(String other) {
    assertThatThrownBy(() -> ClassJsonReader.read(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("it is not");
  }

  @Test
  void aRowAStudentAndNoPointsAreNoZero() {
    List<String> rows = GradesCsv.write(ClassExamples.few()).lines().toList();

    assertThat(rows.get(0))
        .startsWith(
            "student,name,status,submitted,late,raw,penalty,override,final,capped,bonus,"
                + "part1,part2,part3,part4,part1.f,part1.derivative,")
        .endsWith(",part4.arguments,misconceptions,sandbox,kit,seed,sha256");
    assertThat(rows).hasSize(9);
    assertThat(rows.get(1))
        .startsWith(
            "ada,Ada Lovelace,graded,2026-12-01T20:00:00Z,,110,0,,110,100,10,30,30,40,10,3,12,");
    assertThat(rows.get(2))
        .startsWith("bob,\"'=HYPERLINK(\"\"x\"\")\",graded,")
        .contains(",98,98,");
    assertThat(rows.get(2))
        .endsWith(",half-the-slope,bubblewrap," + "4".repeat(64) + ",42," + "1".repeat(64));
    assertThat(rows.get(3)).startsWith("cyn,\"Cynthia \"\"Cy\"\" Doe, Jr.\",graded,");
    assertThat(rows.get(6)).isEqualTo("fay,Fay,not-submitted" + ",".repeat(40));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1+1", "-a", "\r=1"})
  void aNameIsNoFormula(String name) {
    assertThat(CsvText.free(name)).isEqualTo("'" + name.strip());
  }

  @Test
  void aLoneMinusAndWhatIsNoFormulaStay() {
    assertThat(CsvText.free("-")).isEqualTo("-");
    assertThat(CsvText.free("Ada-Marie = x")).isEqualTo("Ada-Marie = x");
  }

  @Test
  void theSummaryTellsWhatCostMost() {
    assertThat(ClassMarkdown.write(ClassExamples.few()))
        .startsWith("# 8 students, median 100 of 100 points\n")
        .contains(
            "| Graded | 5 |",
            "- Hal (`hal`): The disk was full.",
            "- Gus (`gus`): The zip is damaged.",
            "| 90–99 % | 2 | ",
            "| 100 % | 1 | ",
            "| over 100 % | 2 | ",
            "| `part1.derivative` | The slope at a point | 12 | 60 % (3) | -0.33 |",
            "- **24 points lost by 2 students** in `part1.derivative`: half the slope: a forward"
                + " difference divided by 2h (`derivative(x -> x, 1, 1)` should give `2.0 ± 0.004`,"
                + " gives `0.5`): `bob`, `cyn`",
            "- **10 points lost by 2 students** in `part2.step`",
            "- **5 points lost by 1 student** in `part2.step`",
            "- Fay (`fay`)",
            "- extra.zip belongs to nobody.");
  }

  @ParameterizedTest
  @MethodSource("tangent.report.NastyText#all")
  void noTextOfAStudentsSteersWhatShowsTheFiles(String nasty) throws Exception {
    ClassReport report = ClassExamples.saying(nasty, 8);

    assertHarmless(json(report));
    assertHarmless(OWN_MARKS.matcher(ClassMarkdown.write(report)).replaceAll(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"$", "😀", "x", "`", "<", "\u0000"})
  void aJobSummaryTakesTheLargestClass(String grown) {
    ClassReport worst = ClassExamples.saying(grown.repeat(1_000), 400);

    assertThat(ClassMarkdown.write(worst).getBytes(StandardCharsets.UTF_8).length)
        .isBetween(32 * 1024, 1024 * 1024);
  }

  private static void assertHarmless(String text) {
    List<String> steering = new ArrayList<>();
    text.codePoints()
        .filter(
            c ->
                c != '\n'
                    && (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT))
        .forEach(c -> steering.add(Integer.toHexString(c)));
    assertThat(steering).isEmpty();
    assertThat(text).doesNotContainPattern("##\\w*\\[").doesNotContainPattern("(?m)^\\s*::");
  }

  @Test
  void pointsAreOfEachTaskAndOfEachPart() {
    assertThat(Task.values()).hasSize(23);
    assertThat(GradesCsv.write(ClassExamples.few()).lines().findFirst().orElseThrow().split(","))
        .hasSize(11 + 4 + 23 + 5);
  }

  private static String json(ClassReport report) throws IOException {
    StringWriter json = new StringWriter();
    ClassJson.write(report, json);
    return json.toString();
  }
}
