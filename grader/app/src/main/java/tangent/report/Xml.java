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
    return SafeText.lines(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
