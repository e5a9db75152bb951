package tangent.report;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A page that is open on a screen, and what it asked for and complained about. */
public final class Visit implements AutoCloseable {

  private static final int HIGHEST_PICTURE = 6_000;

  private final Page page;
  private final List<String> requests = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private final Consumer<Request> asked = request -> requests.add(request.url());
  private final Consumer<ConsoleMessage> said = message -> complaints.add(message.text());
  private final Consumer<String> failed = complaints::add;

  Visit(Page page, Path file, Screen screen) {
    this.page = page;
    page.onRequest(asked);
    page.onConsoleMessage(said);
    page.onPageError(failed);
    show(screen);
    page.navigate(file.toUri().toString());
  }

  /**
   * Turns to another screen. No page looks at its width or colours but by its styles, so it is then
   * what it would be had it been opened there.
   */
  public void show(Screen screen) {
    screen.show(page);
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

  /**
   * What a person scrolls through, for one who asks for it by {@code -Dpictures}: to draw it all
   * takes long. A page of a hundred thousand pixels takes seconds.
   */
  public void photograph(Path file) {
    if (!Boolean.getBoolean("pictures")) {
      return;
    }
    int height = (int) page.evaluate("document.documentElement.scrollHeight");
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setClip(0, 0, page.viewportSize().width, Math.min(height, HIGHEST_PICTURE))
            // A person looks at it; to pack each point of it as it is costs as much as to draw it.
            .setType(ScreenshotType.JPEG)
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
    return Axe.violations(page);
  }

  @Override
  public void close() {
    page.offRequest(asked);
    page.offConsoleMessage(said);
    page.offPageError(failed);
  }
}
