package tangent.cli;

import org.jspecify.annotations.Nullable;
import tangent.report.TerminalSummary;

/** What standard output and standard error are connected to. */
final class Terminal {

  private static final int USUAL_WIDTH = 80;

  private Terminal() {}

  /** Whether a person looks on. */
  static boolean isThere() {
    return System.console() != null && !"dumb".equals(System.getenv("TERM"));
  }

  /** Whether colours are welcome; see no-color.org. */
  static boolean isColoured() {
    return isThere() && System.getenv("NO_COLOR") == null;
  }

  /** How wide it is; what goes to a file has no width, and whoever sets COLUMNS is obeyed. */
  static int columns() {
    return columns(System.getenv("COLUMNS"), isThere());
  }

  static int columns(@Nullable String told, boolean there) {
    boolean number = told != null && told.matches("[1-9]\\d{0,4}");
    return number ? Integer.parseInt(told) : there ? USUAL_WIDTH : TerminalSummary.ANY_WIDTH;
  }
}
