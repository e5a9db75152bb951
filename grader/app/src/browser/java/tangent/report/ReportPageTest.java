package tangent.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tangent.assignment.picture.Catalogue;

/**
 * The HTML report in a browser, as its readers have it. Every page is left in {@code
 * target/report-pages}, for a person to look at, and with {@code -Dpictures} pictures of it.
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

  /** Each thing that gets the keyboard's focus, by its place among all, and whether it is seen. */
  private static final String NOTES_WHAT_IS_REACHED =
      """
      (() => {
        const all = [...document.querySelectorAll('a[href], summary')];
        window.reached = [];
        addEventListener('focusin', event => {
          const box = event.target.getBoundingClientRect();
          const seen = box.width > 0 && box.left >= 0;
          reached.push(all.indexOf(event.target) + (seen ? '' : ' unseen'));
        });
      })()""";

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

  static Set<String> everyPage() {
    return REPORTS.keySet();
  }

  @ParameterizedTest
  @MethodSource("everyPage")
  void onEveryScreenAxeFindsNothingToMendNothingReachesOverTheEdgeAndNoRequestLeaves(String name) {
    try (Visit visit = visit(name, Screen.WIDE)) {
      visit.unfold();
      for (Screen screen : Screen.values()) {
        visit.show(screen);
        visit.photograph(FOLDER.resolve(name + "." + screen.suffix()));

        assertThat(visit.violations()).as("%s", screen).isEmpty();
        assertThat(visit.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
            .as("%s", screen)
            .isEqualTo(true);
        assertThat(visit.page().evaluate(BEYOND_THE_EDGE)).as("%s", screen).isEqualTo(List.of());
      }
      assertThat(visit.requests()).containsExactly(visit.page().url());
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("everyPage")
  void theKeyboardReachesEveryLinkAndFold(String name) {
    try (Visit visit = visit(name, Screen.PHONE)) {
      int expected = visit.page().locator("a[href], summary").count();
      visit.page().evaluate(NOTES_WHAT_IS_REACHED);
      for (int i = 0; i < expected; i++) {
        visit.page().keyboard().press("Tab");
      }

      assertThat(visit.page().evaluate("reached"))
          .isEqualTo(
              Stream.iterate(0, i -> i < expected, i -> i + 1).map(String::valueOf).toList());
    }
  }

  @Test
  void onPaperItIsDarkOnWhiteAndFoldedInkIsSaved() throws IOException {
    try (Visit visit = visit("everything-wrong", Screen.WIDE)) {
      for (Screen screen : List.of(Screen.WIDE, Screen.DARK)) {
        visit.show(screen);
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(
                visit
                    .page()
                    .evaluate(
                        "[getComputedStyle(document.body).backgroundColor,"
                            + " getComputedStyle(document.body).color]"))
            .as("%s", screen)
            .isEqualTo(List.of("rgb(255, 255, 255)", "rgb(0, 0, 0)"));
        assertThat(visit.page().locator("details").first().isVisible()).isFalse();
      }
      byte[] pdf = visit.page().pdf(new Page.PdfOptions().setFormat("A4"));
      Files.write(FOLDER.resolve("everything-wrong.pdf"), pdf);
    }
  }

  @Test
  void thePicturesAreSeenInTheReadersColours() {
    try (Visit visit = visit("everything-wrong", Screen.WIDE)) {
      assertThat(visit.page().locator("figure svg[role=img]").count()).isGreaterThan(10);
      for (Screen screen : Screen.values()) {
        visit.show(screen);
        assertThat(
                visit
                    .page()
                    .evaluate(
                        "getComputedStyle(document.querySelector("
                            + "'figure path[style*=\"--fig-right\"]')).stroke"))
            .as("%s", screen)
            .isEqualTo(screen == Screen.DARK ? "rgb(116, 208, 156)" : "rgb(20, 105, 63)");
      }
    }
  }

  private static Visit visit(String name, Screen screen) {
    return chromium.open(page(name), screen);
  }

  private static Path page(String name) {
    return FOLDER.resolve(name + ".html").toAbsolutePath();
  }
}
