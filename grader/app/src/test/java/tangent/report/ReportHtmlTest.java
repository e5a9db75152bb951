package tangent.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The HTML report as a browser reads it. */
class ReportHtmlTest {

  @ParameterizedTest
  @MethodSource("tangent.report.NastyText#all")
  void noTextOfAStudentsBecomesMarkup(String nasty) {
    // Texts that are empty when plain leave out a paragraph, and long ones a test to copy, so they
    // are compared with their like.
    boolean alike = SafeText.line(nasty).isEmpty() || nasty.length() > SafeText.LONGEST_PROGRAM;
    String plain = alike ? nasty.replaceAll("\\S", "x") : "plain";

    assertThat(shape(ReportHtml.write(Examples.saying(nasty))))
        .isEqualTo(shape(ReportHtml.write(Examples.saying(plain))));
  }

  @ParameterizedTest
  @MethodSource("tangent.report.NastyText#all")
  void aCallStandsThereWhole(String nasty) {
    Document page = Jsoup.parse(ReportHtml.write(Examples.saying(nasty)));

    assertThat(page.select("pre code").stream().map(Element::wholeText))
        .hasSize(nasty.length() > SafeText.LONGEST_PROGRAM ? 4 : 8)
        .containsOnly(SafeText.program(nasty));
  }

  /** A chain of operations takes a thousand characters, and must be pasted whole. */
  @Test
  void aProgramIsNotCutOffWhereAnotherTextIs() {
    String program = "Value b = a.plus(a);\n".repeat(60);

    assertThat(ReportHtml.write(Examples.saying(program))).contains("<pre><code>" + program);
    assertThat(ReportMarkdown.write(Examples.saying(program))).contains("```java\n" + program);
    assertThat(JunitXml.write(Examples.saying(program))).contains("\ncall: " + program);
    assertThat(GradescopeJson.write(Examples.saying(program)))
        .contains(program.replace("\n", "\\n"));
  }

  /** Cut off in the middle it would not compile. */
  @Test
  void aTestThatIsTooLongToBeShownWholeIsNotOffered() {
    assertThat(ReportHtml.write(Examples.saying("x".repeat(1_400)))).contains(ReportText.TRY);
    assertThat(ReportHtml.write(Examples.saying("x".repeat(1_401)))).doesNotContain(ReportText.TRY);
  }

  @Test
  void aRequestNeverLeavesThePage() {
    String html = ReportHtml.write(Examples.saying("text"));
    Document page = Jsoup.parse(html);

    assertThat(page.select("script, link, img, iframe, object, embed, base, form, [src]"))
        .isEmpty();
    assertThat(page.select("[href]").eachAttr("href")).allMatch(link -> link.startsWith("#"));
    assertThat(html.replace("url(#", "")).doesNotContain("url(", "@import", "http://", "https://");
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none';");
  }

  @Test
  void everyLinkLeadsSomewhereAndNoIdOccursTwice() {
    Document page = Jsoup.parse(ReportHtml.write(Examples.mixed()));

    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.select("a[href]").eachAttr("href").stream().map(link -> link.substring(1)))
        .isSubsetOf(ids);
    assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby")).isSubsetOf(ids);
  }

  @Test
  void headingsGoDownByOneAndThereIsOneOfTheFirst() {
    Document page = Jsoup.parse(ReportHtml.write(Examples.mixed()));

    List<Integer> levels =
        page.select("h1, h2, h3, h4").stream().map(h -> h.tagName().charAt(1) - '0').toList();
    assertThat(levels.get(0)).isEqualTo(1);
    assertThat(levels).filteredOn(level -> level == 1).hasSize(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
    }
  }

  @Test
  void everyPictureIsNamedOrHiddenFromThoseWhoListen() {
    Document page = Jsoup.parse(ReportHtml.write(Examples.mixed()));

    assertThat(page.select("svg"))
        .isNotEmpty()
        .allMatch(svg -> svg.attr("role").equals("img") ^ svg.attr("aria-hidden").equals("true"));
    assertThat(page.select("svg[role=img][aria-label]").eachAttr("aria-label"))
        .containsExactly("30 of 100 points, and 6 of 10 bonus points");
    assertThat(page.select("figure svg[role=img] > title").eachText())
        .containsExactly("A curve [and] its two tangents.");
  }

  @Test
  void anOpenTaskTellsItsStoryInOrder() {
    Element task =
        Jsoup.parse(ReportHtml.write(Examples.mixed())).getElementById("part1.derivative");

    assertThat(task).isNotNull();
    assertThat(task.text())
        .isEqualTo(
            "The slope at a point not passed 0 of 12 points"
                + " The slope of this curve at 1.0 is 2.0. Your answer, 1.0, is further away than"
                + " the step 0.001 explains."
                + " The call derivative(x -> x*x, 1.0, 0.001) Expected 2.0 ± 0.004 Came back 1.0"
                + " Hint This fits a known mistake, “half the slope: a forward difference divided by"
                + " 2h”. How far apart are the two points whose values you subtract?"
                + " Next: Put the call into a test of your own and change the method until the test"
                + " passes."
                + " A curve [and] its two tangents. Which one touches it?"
                + " Try it yourself Save this as src/test/java/derivatives/AskedTest.java and run mvn"
                + " test. class AskedTest {\n  // derivative(x -> x*x, 1.0, 0.001)\n}\n"
                + " Details Task part1.derivative"
                + " Your method derivatives/part1/NumericalDerivative.java, line 21"
                + " Graded in 41 ms");
  }

  @Test
  void everyOpenTaskSaysWhatToDo() {
    Document page = Jsoup.parse(ReportHtml.write(Examples.untouched()));

    assertThat(page.select("article details summary").eachText())
        .hasSize(23)
        .containsOnly("What to do");
  }

  @Test
  void theFirstLinkLeadsToWhatIsToBeDoneFirst() {
    assertThat(start(Examples.mixed())).isEqualTo("#compile");
    assertThat(start(Examples.untouched())).isEqualTo("#part1.f");
    assertThat(start(Examples.lateStart())).isEqualTo("#part3.forward");
    assertThat(start(Examples.nothing())).isEmpty();
    assertThat(start(Examples.perfect())).isEmpty();
  }

  private static String start(GradeReport report) {
    return Jsoup.parse(ReportHtml.write(report)).select(".start a").attr("href");
  }

  @Test
  void theRingShowsPointsAndBonusApart() {
    Document page = Jsoup.parse(ReportHtml.write(Examples.mixed()));

    // 30 of 100 without the bonus, 6 of 10 with it
    assertThat(page.select(".ring .arc").eachAttr("stroke-dasharray"))
        .containsExactly("30.0 200", "60.0 200");
  }

  /** The page's elements with the attributes that could do something, texts left out. */
  private static List<String> shape(String html) {
    Set<String> free = Set.of("aria-label");
    return Jsoup.parse(html).getAllElements().stream()
        .flatMap(
            element ->
                Stream.concat(
                    Stream.of(element.tagName()),
                    element.attributes().asList().stream()
                        .map(Attribute::getKey)
                        .filter(name -> !free.contains(name))))
        .toList();
  }
}
