package tangent.report;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * The Chromium that is installed on this machine, without a window.
 *
 * <p>Playwright would fetch a browser of its own; the one of the system's packages is kept up to
 * date and is there on any machine.
 */
public final class Chromium implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private final Playwright playwright;
  private final Browser browser;
  private final Page tab;

  private Chromium(Path executable) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(executable)
                    .setChromiumSandbox(false)
                    .setArgs(
                        List.of(
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
    tab = browser.newContext().newPage();
  }

  /**
   * @throws TestAbortedException where there is none and none is insisted on
   */
  public static Chromium start() {
    return installed()
        .map(Chromium::new)
        .orElseThrow(
            () -> {
              String advice =
                  "No Chromium was found: install it, on Debian by apt-get install chromium, or put"
                      + " it on the PATH.";
              return "true".equals(System.getenv("TANGENT_REQUIRE_BROWSER"))
                  ? new IllegalStateException(advice)
                  : new TestAbortedException(advice);
            });
  }

  private static Optional<Path> installed() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Opens a page in the place of the one before, of which nothing stays: a tab of its own is a
   * process of its own, which costs as much as all that is asked of most pages.
   */
  public Visit open(Path file, Screen screen) {
    return new Visit(tab, file, screen);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
