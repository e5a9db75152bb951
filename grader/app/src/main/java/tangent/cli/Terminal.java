package tangent.cli;

/** What standard output and standard error are connected to. */
final class Terminal {

  private Terminal() {}

  /** Whether a person looks on. */
  static boolean isThere() {
    return System.console() != null && !"dumb".equals(System.getenv("TERM"));
  }

  /** Whether colours are welcome; see no-color.org. */
  static boolean isColoured() {
    return isThere() && System.getenv("NO_COLOR") == null;
  }
}
