package tangent.course.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tangent.assignment.Task;
import tangent.course.ClassStatus;
import tangent.report.NamedMistake;
import tangent.report.SafeText;
import tangent.run.Counterexample;

/** The page of a class as a browser reads it; what its script does is tested in one. */
class ClassHtmlTest {

  private static final String PNG = "data:image/png;base64,";

  /** A picture as large as the reports' are. */
  private static final Plots PICTURES = (member, task) -> Optional.of(new byte[25_000]);

  @ParameterizedTest
  @MethodSource("tangent.report.NastyText#all")
  void noTextOfAStudentsBecomesMarkup(String nasty) {
    // Texts that are empty when plain leave out what would show them: compared with their like.
    String plain = SafeText.line(nasty).isEmpty() ? nasty.replaceAll("\\S", "x") : "plain";

    assertThat(shape(ClassHtml.write(ClassExamples.saying(nasty, 4), Plots.NONE)))
        .isEqualTo(shape(ClassHtml.write(ClassExamples.saying(plain, 4), Plots.NONE)));
  }

  @ParameterizedTest
  @MethodSource("tangent.report.NastyText#all")
  void theDataCanBeReadAndIsHarmless(String nasty) throws Exception {
    String html = ClassHtml.write(ClassExamples.saying(nasty, 4), Plots.NONE);

    assertThat(rows(html)).hasSize(4);
    assertThat(html.codePoints().filter(c -> c < ' ' && c != '\n').count()).isZero();
    assertThat(html).doesNotContainPattern("##\\w*\\[").doesNotContainPattern("(?m)^\\s*::");
  }

  @Test
  void aRequestNeverLeavesThePage() {
    Document page = Jsoup.parse(ClassHtml.write(ClassExamples.drawn(30, 0.8), PICTURES));

    assertThat(page.select("link, iframe, object, embed, base, form, [srcset], script[src]"))
        .isEmpty();
    assertThat(page.select("[src]").eachAttr("src"))
        .isNotEmpty()
        .allMatch(
            address ->
                address.startsWith(PNG)
                    && Base64.getDecoder().decode(address.substring(PNG.length())).length
                        == 25_000);
    assertThat(page.select("[href]").eachAttr("href"))
        .allMatch(
            link ->
                link.startsWith("#")
                    || link.startsWith("students/")
                    || link.startsWith("similarity/")
                    || link.startsWith("sources/"));
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none';")
        .contains("script-src 'sha256-")
        .doesNotContain("unsafe-eval");
  }

  @Test
  void everyNumberLeadsToTheStudentsBehindIt() throws Exception {
    ClassReport report = ClassExamples.few();
    String html = ClassHtml.write(report, Plots.NONE);
    Document page = Jsoup.parse(html);
    List<JsonNode> rows = rows(html);

    assertThat(number(page, "status." + ClassStatus.GRADED.ordinal())).isEqualTo("5 Graded");
    assertThat(rows).filteredOn(row -> row.get(3).asInt() == 0).hasSize(5);
    assertThat(number(page, "lost." + Task.DERIVATIVE.ordinal())).isEqualTo("2");
    assertThat(rows).filteredOn(row -> letter(row, Task.DERIVATIVE) == 'f').hasSize(2);
    assertThat(number(page, "passed." + Task.DERIVATIVE.ordinal())).isEqualTo("60 %");
    assertThat(number(page, "mistake.0")).isEqualTo("2 students");
    assertThat(ids(rows, 6, 0)).containsExactly("bob", "cyn");
    assertThat(number(page, "group.0")).isEqualTo("2 students");
    assertThat(ids(rows, 7, 0)).containsExactly("cyn", "dan");
    assertThat(number(page, "band.9")).isEqualTo("2");
    assertThat(rows).filteredOn(row -> row.get(8).asInt() == 9).hasSize(2);
    assertThat(rows.get(4).get(5).asText()).endsWith("npp").contains("f");
  }

  @Test
  void everyLinkLeadsSomewhereAndNoIdOccursTwice() {
    Document page = Jsoup.parse(ClassHtml.write(ClassExamples.drawn(300, 0.7), Plots.NONE));

    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.select("a[href^=#]").eachAttr("href"))
        .allMatch(link -> link.startsWith("#who=") || ids.contains(link.substring(1)));
    assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby")).isSubsetOf(ids);
    assertThat(page.select("h1")).hasSize(1);
  }

  @Test
  void whatToSayNamesNobodyAndTheDearestComesFirst() {
    Document page = Jsoup.parse(ClassHtml.write(ClassExamples.few(), Plots.NONE));

    Element first = page.selectFirst("article");
    assertThat(first.select("h3").text())
        .isEqualTo("half the slope: a forward difference divided by 2h");
    assertThat(first.select(".points").text()).isEqualTo("24 points lost by 2 students");
    assertThat(first.select("details p").text())
        .isEqualTo(
            "2 of 5 submissions have the same mistake in “The slope at a point”: half the slope: a"
                + " forward difference divided by 2h. For example, derivative(x -> x, 1, 1) should"
                + " give 2.0 ± 0.004, and gives 0.5. How far apart are the two points whose values"
                + " you subtract?");
  }

  /** Points of two tasks are not lost in one of them. */
  @Test
  void aMistakeThatCostTwoTasksNamesBoth() {
    NamedMistake mistake = new NamedMistake("leaves", "only leaves keep a gradient", "Look.");
    ClassReport report =
        ClassExamples.report(
            List.of(
                ClassExamples.entry(
                    "ada",
                    "Ada",
                    ClassExamples.graded(
                        lost ->
                            lost.named(
                                    Task.SHARED_VALUES,
                                    mistake,
                                    new Counterexample("a.plus(b).times(c)", "2.0", "0.0"))
                                .named(
                                    Task.LOCAL_GRADIENTS,
                                    mistake,
                                    new Counterexample("a.plus(b)", "1.0", "0.0"))))),
            ClassExamples.SCORING,
            List.of(),
            LookAlikes.NONE);

    Element failure =
        Jsoup.parse(ClassHtml.write(report, Plots.NONE)).selectFirst("article.failure");
    assertThat(failure.select(".points").text()).isEqualTo("19 points lost by 1 student");
    assertThat(failure.select(".where code").eachText())
        .containsExactly("part3.localGradients", "part3.sharedValues");
    assertThat(failure.select("details p").text())
        .contains("in “The gradient of one operation”, “Values used several times”: only leaves");
    assertThat(ClassMarkdown.write(report))
        .contains(
            "- **19 points lost by 1 student** in `part3.localGradients`, `part3.sharedValues`:"
                + " only leaves keep a gradient (`a.plus(b)`");
  }

  @Test
  void aFolderThatHoldsAPercentSignIsLinkedByItsName() {
    ClassMember member = ClassExamples.drawn(1, 1).members().get(0);
    assertThat(ClassPage.reportOf(member)).isEqualTo("students/s10000/report.html");
    String html = ClassHtml.write(ClassExamples.saying("ü", 4), Plots.NONE);
    assertThat(html).contains("href=\"students/%25C3%25BC3/report.html\"");
  }

  @Test
  void fiveThousandStudentsStayBelowSixMegabytes() {
    String html = ClassHtml.write(ClassExamples.drawn(5_000, 0.7), PICTURES);

    assertThat(html.getBytes(StandardCharsets.UTF_8).length).isBetween(1_000_000, 6_000_000);
    assertThat(Jsoup.parse(html).getAllElements()).hasSizeLessThan(12_000);
  }

  @Test
  void withoutNamesNothingTellsWhoItIs() {
    String secret = "Zebedee";
    String html = ClassHtml.writeAnonymous(ClassExamples.saying(secret, 40));

    // The catalogue's texts are ours; in this example they say the same as the students.
    Document page = Jsoup.parse(html);
    page.select("h3, .hint, details, pre").remove();
    page.select(".expected").remove();
    page.select("#data").remove();
    assertThat(page.html()).doesNotContain(secret);
    assertThat(rows(html).toString()).doesNotContain(secret).contains("student 01");
    assertThat(page.select("a[href^=students]")).isEmpty();
  }

  private static List<JsonNode> rows(String html) {
    try {
      String data = Jsoup.parse(html).selectFirst("#data").data();
      JsonNode rows = new ObjectMapper().readTree(data).get("rows");
      return StreamSupport.stream(rows.spliterator(), false).toList();
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> ids(List<JsonNode> rows, int column, int index) {
    return rows.stream()
        .filter(
            row ->
                StreamSupport.stream(row.get(column).spliterator(), false)
                    .anyMatch(each -> each.asInt() == index))
        .map(row -> row.get(0).asText())
        .toList();
  }

  private static char letter(JsonNode row, Task task) {
    String letters = row.get(5).asText();
    return letters.isEmpty() ? ' ' : letters.charAt(task.ordinal());
  }

  private static String number(Document page, String who) {
    return page.selectFirst("a[href=#who=" + who + "]").text();
  }

  /** The page's elements and the names of their attributes, without any text. */
  private static String shape(String html) {
    return Jsoup.parse(html).getAllElements().stream()
        .map(
            each ->
                each.tagName()
                    + each.attributes().asList().stream()
                        .map(Attribute::getKey)
                        .collect(Collectors.toList()))
        .collect(Collectors.joining("\n"));
  }
}
