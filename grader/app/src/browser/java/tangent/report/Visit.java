package tangent.report;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A page that is open on a screen, and what it asked for and complained about. */
public final class Visit implements AutoCloseable {

  private static final int HIGHEST_PICTURE = 6_000;

  private final BrowserContext context;
  private final Page page;
  private final List<String> requests = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  public Visit(Browser browser, Path file, Screen screen) {
    context = browser.newContext(screen.options());
    page = context.newPage();
    page.onRequest(request -> requests.add(request.url()));
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.navigate(file.toUri().toString());
  }

  public Page page() {
    return page;
  }

  /** Every address that was asked for, the page's own first. */
  public List<String> requests() {
    return requests;
  }

  /** What the browser wrote on its console. */
  public List<String> complaints() {
    return complaints;
  }

  /** Opens all that is folded away. */
  public void unfold() {
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
  }

  /** What a person scrolls through; a page of a hundred thousand pixels takes seconds to draw. */
  public void photograph(Path file) {
    int height = (int) page.evaluate("document.documentElement.scrollHeight");
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setClip(0, 0, page.viewportSize().width, Math.min(height, HIGHEST_PICTURE))
            .setPath(file));
  }

  /** Takes out what comes after so many siblings of its kind. */
  public void keepOfEachKind(int count) {
    page.evaluate(
        "count => [...document.querySelectorAll('main *')].filter(each => {"
            + " let before = 0;"
            + " for (let at = each.previousElementSibling; at; at = at.previousElementSibling)"
            + " before += at.tagName === each.tagName && at.className === each.className ? 1 : 0;"
            + " return before >= count; }).forEach(each => each.remove())",
        count);
  }

  /** What axe-core finds that keeps someone from reading the page. */
  public List<String> violations() {
    return new AxeBuilder(page)
        .options(onlyViolations()).setLegacyMode(true).analyze().getViolations().stream()
            .map(Visit::told)
            .toList();
  }

  /**
   * Of what is in order one example each is told: on a page of thousands of nodes the list of them
   * takes longer than finding them. For the same reason in the page itself, which has no frames,
   * instead of a second one that puts frames together.
   */
  private static AxeRunOptions onlyViolations() {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return options;
  }

  private static String told(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + " at "
        + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
  }

  @Override
  public void close() {
    context.close();
  }
}
