package tangent.course.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tangent.report.Chromium;
import tangent.report.Screen;
import tangent.report.Visit;

/**
 * The page of a class in a browser. It is left in {@code target/class-pages}, for a person to look
 * at, and with {@code -Dpictures} pictures of it.
 */
class ClassPageTest {

  private static final Path FOLDER = Path.of("target", "class-pages");

  private static final String BEYOND_THE_EDGE =
      "[...document.body.querySelectorAll('*:not(svg *, .scroll *)')]"
          + ".filter(each => !each.classList.contains('skip'))"
          + ".filter(each => each.getBoundingClientRect().right > innerWidth + 1)"
          + ".map(each => each.outerHTML.slice(0, 80))";

  /** Words of ordinary length in tables that do not stand on one line. */
  private static final String BROKEN_WORDS =
      """
      () => {
        const broken = [], range = document.createRange();
        for (const cell of [...document.querySelectorAll('.scroll :is(th, td)')].slice(0, 300)) {
          const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
          for (let text = texts.nextNode(); text; text = texts.nextNode()) {
            for (const word of text.data.matchAll(/\\p{Script=Latin}+/gu)) {
              range.setStart(text, word.index);
              range.setEnd(text, word.index + word[0].length);
              const lines = new Set([...range.getClientRects()].map(each => Math.round(each.top)));
              if (word[0].length <= 14 && lines.size > 1) broken.push(word[0]);
            }
          }
        }
        return broken;
      }
      """;

  /** Of a button the longest word decides how wide it is, and not the cell. */
  private static final String BEYOND_THE_CELL =
      "[...document.querySelectorAll('.scroll :is(th, td) > button')]"
          + ".filter(each => each.getBoundingClientRect().right"
          + " > each.parentNode.getBoundingClientRect().right + 1)"
          + ".map(each => each.outerHTML.slice(0, 80))";

  private static final Set<String> ON_EVERY_SCREEN = Set.of("few", "long");

  private static final Screen[] JUST_WIDE = {Screen.WIDE};

  /**
   * Made of the same pieces as the page of thirty, of which axe-core looks at each; it takes a
   * millisecond for each element.
   */
  private static final Set<String> REPEATING = Set.of("300", "5000", "nobody-passes", "anonymous");

  private static final Map<String, String> PAGES = new LinkedHashMap<>();

  private static Chromium chromium;

  @BeforeAll
  static void writeThePages() throws IOException {
    chromium = Chromium.start();
    PAGES.put("few", ClassHtml.write(ClassExamples.few(), Plots.NONE));
    PAGES.put("nobody", ClassHtml.write(ClassExamples.drawn(0, 0.8), Plots.NONE));
    PAGES.put("3", ClassHtml.write(ClassExamples.drawn(3, 0.8), Plots.NONE));
    PAGES.put("30", ClassHtml.write(ClassExamples.drawn(30, 0.8), Plots.NONE));
    PAGES.put("300", ClassHtml.write(ClassExamples.drawn(300, 0.75), Plots.NONE));
    PAGES.put("5000", ClassHtml.write(ClassExamples.drawn(5_000, 0.75), Plots.NONE));
    PAGES.put("nobody-passes", ClassHtml.write(ClassExamples.drawn(31, 0), Plots.NONE));
    PAGES.put("everybody-passes", ClassHtml.write(ClassExamples.drawn(32, 1), Plots.NONE));
    PAGES.put("anonymous", ClassHtml.writeAnonymous(ClassExamples.drawn(30, 0.8)));
    PAGES.put("long", ClassHtml.write(ClassExamples.saying("w".repeat(300), 8), Plots.NONE));
    Files.createDirectories(FOLDER);
    for (Map.Entry<String, String> each : PAGES.entrySet()) {
      Files.writeString(page(each.getKey()), each.getValue());
    }
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  static Set<String> pages() {
    return PAGES.keySet();
  }

  /** Classes of every kind, and each screen with those that hold all there is to see. */
  @ParameterizedTest
  @MethodSource("pages")
  void axeFindsNothingToMendAndNothingReachesOverTheEdge(String name) {
    try (Visit visit = visit(name, Screen.WIDE)) {
      for (Screen screen : ON_EVERY_SCREEN.contains(name) ? Screen.values() : JUST_WIDE) {
        visit.show(screen);
        visit.photograph(FOLDER.resolve(name + "." + screen.suffix()));
        assertThat(visit.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
            .as("%s", screen)
            .isEqualTo(true);
        assertThat(visit.page().evaluate(BEYOND_THE_EDGE)).as("%s", screen).isEqualTo(List.of());
        assertThat(visit.page().evaluate(BEYOND_THE_CELL)).as("%s", screen).isEqualTo(List.of());
        assertThat(visit.page().evaluate(BROKEN_WORDS)).as("%s", screen).isEqualTo(List.of());
        if (REPEATING.contains(name)) {
          visit.keepOfEachKind(8);
        }
        assertThat(visit.violations()).as("%s", screen).isEmpty();
      }
      assertThat(visit.requests()).containsExactly(visit.page().url());
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void everyLinkShowsAsManyStudentsAsItSays() {
    for (String name : List.of("few", "30")) {
      try (Visit visit = visit(name, Screen.WIDE)) {
        assertThat(
                visit
                    .page()
                    .evaluate(
                        "[...document.querySelectorAll('main a[href^=\"#who=\"]')]"
                            + ".filter(link => /^\\d+( |$)/.test(link.textContent)"
                            + " && !link.textContent.includes('%'))"
                            + ".filter(link => { location.hash = link.hash;"
                            + " dispatchEvent(new HashChangeEvent('hashchange'));"
                            + " return document.getElementById('shown').textContent.split(' ')[0]"
                            + " !== link.textContent.split(' ')[0]; })"
                            + ".map(link => link.outerHTML)"))
            .isEqualTo(List.of());
      }
    }
  }

  @Test
  void aLinkASearchAndAHeadingChangeTheTable() {
    try (Visit visit = visit("few", Screen.WIDE)) {
      Page page = visit.page();
      page.locator("a[href='#who=mistake.0']").first().click();
      // The page follows a link when the browser tells it of one, which is some time after it.
      shows(page.locator("#shown"))
          .hasText("2 of 8 students: half the slope: a forward difference divided by 2h");
      shows(page.locator("#table tbody th")).hasText(new String[] {"bob", "cyn"});
      shows(page.locator("#students")).isFocused();

      page.locator("#clear").click();
      page.locator("#search").fill("half the");
      shows(page.locator("#shown")).hasText("2 of 8 students");
      page.locator("#search").fill("");

      page.getByText("Final", new Page.GetByTextOptions().setExact(true)).click();
      shows(page.locator("#table tbody th").first()).hasText("ada");
      shows(page.locator("#table [aria-sort]")).hasAttribute("aria-sort", "descending");

      page.locator("#table .open").nth(4).click();
      shows(page.locator(".detail a").last()).hasAttribute("href", "students/cyn/report.html");
      assertThat(visit.violations()).isEmpty();
    }
  }

  @Test
  void onPaperWhatToSayInClassIsThereAndFoldedAgainAfterwards() {
    try (Visit visit = visit("30", Screen.WIDE)) {
      Page page = visit.page();
      int folded = page.locator(".failure details:not([open])").count();
      assertThat(folded).isPositive();
      page.evaluate("dispatchEvent(new Event('beforeprint'))");
      assertThat(page.locator(".failure details:not([open])").count()).isZero();
      page.evaluate("dispatchEvent(new Event('afterprint'))");
      assertThat(page.locator(".failure details:not([open])").count()).isEqualTo(folded);
    }
  }

  @Test
  void aThousandRowsComeAHundredAtATimeAndAllOnPaper() throws IOException {
    try (Visit visit = visit("300", Screen.WIDE)) {
      Page page = visit.page();
      assertThat(page.locator("#table tbody tr").count()).isEqualTo(100);
      page.locator("#on").click();
      shows(page.locator("#page")).hasText("Page 2 of 3");
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      page.evaluate("dispatchEvent(new Event('beforeprint'))");
      assertThat(page.locator("#table tbody tr").count()).isEqualTo(300);
    }
    try (Visit visit = visit("30", Screen.WIDE)) {
      Files.write(
          FOLDER.resolve("30.pdf"), visit.page().pdf(new Page.PdfOptions().setFormat("A4")));
    }
  }

  @Test
  void whoeverGoesBackSeesAllAgainAndGoesOnFromTheLink() {
    try (Visit visit = visit("few", Screen.WIDE)) {
      Page page = visit.page();
      Locator link = page.locator("a[href='#who=mistake.0']").first();
      link.focus();
      page.keyboard().press("Enter");
      shows(page.locator("#students")).isFocused();
      page.goBack();
      shows(page.locator("#shown")).hasText("8 of 8 students");
      shows(link).isFocused();
      page.goForward();
      shows(page.locator("#table tbody th")).hasText(new String[] {"bob", "cyn"});
      page.goBack();
      page.locator("#table .open").nth(1).click();
      Locator unfolded = page.locator("#table .detail a[href='#who=mistake.0']");
      unfolded.focus();
      page.keyboard().press("Enter");
      shows(page.locator("#students")).isFocused();
      page.goBack();
      shows(unfolded).isFocused();
    }
  }

  /** One that was kept from a page that is written anew since. */
  @Test
  void anAddressThatLeadsToNothingShowsAll() {
    try (Visit visit = visit("few", Screen.WIDE)) {
      for (String kind :
          List.of("mistake.99", "pair.99", "rare.99", "band.99", "constructor", "all")) {
        visit.page().evaluate("kind => { location.hash = 'who=status.0'; }", kind);
        shows(visit.page().locator("#shown")).hasText("5 of 8 students: Graded");
        visit.page().evaluate("kind => { location.hash = 'who=' + kind; }", kind);
        shows(visit.page().locator("#shown")).hasText("8 of 8 students");
      }
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void aPageIsTurnedByTheKeyboardAndTheFocusStandsWhereItBegins() {
    try (Visit visit = visit("300", Screen.WIDE)) {
      Page page = visit.page();
      for (String told : List.of("Page 2 of 3", "Page 3 of 3")) {
        page.locator("#on").focus();
        page.keyboard().press("Enter");
        shows(page.locator("#page")).hasText(told);
        shows(page.locator("#students")).isFocused();
        shows(page.locator("#students")).isInViewport();
      }
    }
  }

  /** The focus as well, and what a filter has left away is no student less. */
  @Test
  void whatIsUnfoldedStaysSoWhenTheTableIsSortedOrPrinted() {
    try (Visit visit = visit("few", Screen.WIDE)) {
      Page page = visit.page();
      page.locator("a[href='#who=mistake.0']").first().click();
      page.locator("#table .open").nth(1).click();
      page.getByText("Final", new Page.GetByTextOptions().setExact(true)).click();
      shows(page.locator("#table .detail")).hasCount(1);
      page.locator("#table [aria-expanded=true]").focus();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      page.evaluate("dispatchEvent(new Event('beforeprint'))");
      shows(page.locator("#table .detail")).isVisible();
      shows(page.locator("#shown")).isVisible();
      shows(page.locator("#search")).isHidden();
      page.evaluate("dispatchEvent(new Event('afterprint'))");
      shows(page.locator("#table [aria-expanded=true]")).isFocused();
      page.keyboard().press("Enter");
      shows(page.locator("#table .detail")).hasCount(0);
    }
  }

  @Test
  void aNameIsFoundWithMarksAndWithoutThem() {
    try (Visit visit = visit("30", Screen.WIDE)) {
      Page page = visit.page();
      page.locator("#search").fill("Jörg");
      String found = page.locator("#shown").textContent();
      assertThat(found).doesNotStartWith("0 ");
      for (String typed : List.of("Jo\u0308rg", "jorg")) {
        page.locator("#search").fill(typed);
        assertThat(page.locator("#shown").textContent()).isEqualTo(found);
      }
    }
  }

  @Test
  void onAPhoneThePointsAreInSight() {
    try (Visit visit = visit("30", Screen.PHONE)) {
      Page page = visit.page();
      for (String title : List.of("Passed", "Final")) {
        BoundingBox box =
            page.getByText(title, new Page.GetByTextOptions().setExact(true)).boundingBox();
        assertThat(box.x + box.width).as(title).isLessThan(page.viewportSize().width);
      }
    }
  }

  /** What is asked of it is waited for. */
  private static LocatorAssertions shows(Locator part) {
    return PlaywrightAssertions.assertThat(part);
  }

  private static Visit visit(String name, Screen screen) {
    return chromium.open(page(name), screen);
  }

  private static Path page(String name) {
    return FOLDER.resolve(name + ".html").toAbsolutePath();
  }
}
