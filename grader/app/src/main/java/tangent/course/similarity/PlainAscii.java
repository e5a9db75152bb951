package tangent.course.similarity;

import java.util.Locale;

/**
 * Java source in nothing but ASCII: every other character as its Unicode escape, which means the
 * same to a compiler.
 *
 * <p>JPlag guesses the encoding of each file. Of UTF-8 with a few letters beyond ASCII, such as the
 * starter's own, it guesses windows-1252, and then refuses the file for a byte that has no letter
 * there.
 */
final class PlainAscii {

  private static final int FIRST_BEYOND = 0x80;

  private PlainAscii() {}

  static String of(String source) {
    StringBuilder plain = new StringBuilder(source.length());
    for (char each : source.toCharArray()) {
      if (each < FIRST_BEYOND) {
        plain.append(each);
      } else {
        plain.append(String.format(Locale.ROOT, "\\u%04x", (int) each));
      }
    }
    return plain.toString();
  }
}
