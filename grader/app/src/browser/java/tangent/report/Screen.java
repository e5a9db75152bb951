package tangent.report;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.Locale;

/** How a reader looks at a page. */
public enum Screen {
  WIDE(1280, ColorScheme.LIGHT),
  DARK(1280, ColorScheme.DARK),
  PHONE(360, ColorScheme.LIGHT);

  private final int width;
  private final ColorScheme scheme;

  Screen(int width, ColorScheme scheme) {
    this.width = width;
    this.scheme = scheme;
  }

  /** How a picture taken on it is called. */
  public String suffix() {
    return name().toLowerCase(Locale.ROOT) + ".jpg";
  }

  /** What is open there is shown on this screen from now on. */
  void show(Page page) {
    page.setViewportSize(width, 800);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN).setColorScheme(scheme));
  }
}
