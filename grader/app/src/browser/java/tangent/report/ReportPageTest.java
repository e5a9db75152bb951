package tangent.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tangent.assignment.picture.Catalogue;

/**
 * The HTML report in a browser, as its readers have it. Pictures of every page are left in {@code
 * target/report-pages}, for a person to look at.
 */
class ReportPageTest {

  private static final Path FOLDER = Path.of("target", "report-pages");

  /** Longer than any line, without a place to break it. */
  private static final String LONG = "w".repeat(400) + " " + "x -> x*x + ".repeat(20);

  /** What stands in the page's flow and ends to the right of the window. */
  private static final String BEYOND_THE_EDGE =
      "[...document.body.querySelectorAll('*:not(svg *)')]"
          + ".filter(each => !each.classList.contains('skip'))"
          + ".filter(each => each.getBoundingClientRect().right > innerWidth + 1)"
          + ".map(each => each.outerHTML.slice(0, 80))";

  private static final Map<String, GradeReport> REPORTS = new LinkedHashMap<>();

  private static Chromium chromium;

  @BeforeAll
  static void writeThePages() throws IOException {
    chromium = Chromium.start();
    REPORTS.put("mixed", Examples.mixed());
    REPORTS.put("hints", Examples.mixed().at(Feedback.HINTS));
    REPORTS.put("verdict", Examples.mixed().at(Feedback.VERDICT));
    REPORTS.put("perfect", Examples.perfect());
    REPORTS.put("nothing", Examples.nothing());
    REPORTS.put("untouched", Examples.untouched());
    REPORTS.put("long-texts", Examples.saying(LONG, 23, 30));
    REPORTS.put("everything-wrong", Catalogue.everythingWrong());
    Files.createDirectories(FOLDER);
    for (Map.Entry<String, GradeReport> each : REPORTS.entrySet()) {
      Files.writeString(page(each.getKey()), ReportHtml.write(each.getValue()));
    }
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  static Stream<Arguments> everyPageOnEveryScreen() {
    return REPORTS.keySet().stream()
        .flatMap(name -> Stream.of(Screen.values()).map(screen -> Arguments.of(name, screen)));
  }

  static Stream<String> everyPage() {
    return REPORTS.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("everyPageOnEveryScreen")
  void axeFindsNothingToMendNothingReachesOverTheEdgeAndNoRequestLeaves(
      String name, Screen screen) {
    try (Visit visit = visit(name, screen)) {
      visit.unfold();
      visit.photograph(FOLDER.resolve(name + "." + screen.suffix()));

      assertThat(visit.violations()).isEmpty();
      assertThat(visit.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .isEqualTo(true);
      assertThat(visit.page().evaluate(BEYOND_THE_EDGE)).isEqualTo(List.of());
      assertThat(visit.requests()).containsExactly(visit.page().url());
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("everyPage")
  void theKeyboardReachesEveryLinkAndFold(String name) {
    try (Visit visit = visit(name, Screen.PHONE)) {
      int expected = visit.page().locator("a[href], summary").count();
      List<String> reached = new ArrayList<>();
      for (int i = 0; i < expected; i++) {
        visit.page().keyboard().press("Tab");
        reached.add(
            (String)
                visit
                    .page()
                    .evaluate(
                        "(() => { const at = document.activeElement;"
                            + " const all = [...document.querySelectorAll('a[href], summary')];"
                            + " const box = at.getBoundingClientRect();"
                            + " return all.indexOf(at) + (box.width > 0 && box.left >= 0 ? '' : ' unseen');"
                            + " })()"));
      }

      assertThat(reached)
          .isEqualTo(
              Stream.iterate(0, i -> i < expected, i -> i + 1).map(String::valueOf).toList());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"WIDE", "DARK"})
  void onPaperItIsDarkOnWhiteAndFoldedInkIsSaved(Screen screen) throws IOException {
    try (Visit visit = visit("everything-wrong", screen)) {
      visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

      assertThat(
              visit
                  .page()
                  .evaluate(
                      "[getComputedStyle(document.body).backgroundColor,"
                          + " getComputedStyle(document.body).color]"))
          .isEqualTo(List.of("rgb(255, 255, 255)", "rgb(0, 0, 0)"));
      assertThat(visit.page().locator("details").first().isVisible()).isFalse();
      byte[] pdf = visit.page().pdf(new Page.PdfOptions().setFormat("A4"));
      Files.write(FOLDER.resolve("everything-wrong.pdf"), pdf);
    }
  }

  @ParameterizedTest
  @EnumSource
  void thePicturesAreSeenInTheReadersColours(Screen screen) {
    try (Visit visit = visit("everything-wrong", screen)) {
      assertThat(visit.page().locator("figure svg[role=img]").count()).isGreaterThan(10);
      String ink =
          (String)
              visit
                  .page()
                  .evaluate(
                      "getComputedStyle(document.querySelector("
                          + "'figure path[style*=\"--fig-right\"]')).stroke");

      assertThat(ink).isEqualTo(screen == Screen.DARK ? "rgb(116, 208, 156)" : "rgb(20, 105, 63)");
    }
  }

  private static Visit visit(String name, Screen screen) {
    return new Visit(chromium.browser(), page(name), screen);
  }

  private static Path page(String name) {
    return FOLDER.resolve(name + ".html").toAbsolutePath();
  }
}
