package tangent.report;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
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
    return name().toLowerCase(Locale.ROOT) + ".png";
  }

  NewContextOptions options() {
    return new NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme);
  }
}
