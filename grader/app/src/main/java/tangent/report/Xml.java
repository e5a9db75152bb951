package tangent.report;

/** Student text inside XML 1.0. */
final class Xml {

  private Xml() {}

  /** A value between double quotes; line breaks survive there only as references. */
  static String attribute(String text) {
    return text(text).replace("\"", "&quot;").replace("\n", "&#10;");
  }

  /** The content of an element. */
  static String text(String text) {
    return escaped(SafeText.lines(text));
  }

  /** The same of lines of code, which have more room. */
  static String program(String text) {
    return escaped(SafeText.program(text));
  }

  private static String escaped(String safe) {
    return safe.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
