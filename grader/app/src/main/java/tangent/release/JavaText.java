package tangent.release;

/** Texts compared without layout. */
final class JavaText {

  private JavaText() {}

  /** The text without white space. */
  static String dense(String text) {
    return text.replaceAll("\\s+", "");
  }

  /** The text without Java's comments and white space. */
  static String bare(String text) {
    return dense(text.replaceAll("(?s)/\\*.*?\\*/|//[^\\n]*", ""));
  }
}
