package tangent.report;

import java.util.HexFormat;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Text that a student may have written, made harmless before any writer escapes it for its format.
 *
 * <p>A character that steers a terminal, turns the reading direction, can't be seen or can't stand
 * in a file is shown as Java would write it ({@code 001b} after a backslash and a u), so that
 * nothing hides from a reader. The start of a command to a CI log ({@code ::error::}, {@code
 * ##[group]}) is broken in the same way, wherever a line may be folded.
 */
public final class SafeText {

  /** What one text may cost a report: 23 tasks of such texts stay below a job summary's 1 MiB. */
  static final int MOST_CHARACTERS = 580;

  /** A call, and a test to copy: cut off in the middle it would be of no use. */
  static final int LONGEST_PROGRAM = 1_400;

  /**
   * Runners obey {@code ##[group]}, Azure's and TeamCity's a word before it, anywhere in a line.
   */
  static final Pattern OLD_COMMAND = Pattern.compile("##(?=\\w*+\\[)");

  /** A runner obeys a line that begins, after white space of any script, with two colons. */
  private static final Pattern COMMAND = Pattern.compile("(?U)::(?<!\\S::)");

  /** Accents piled up until they cover the lines above and below. */
  private static final Pattern PILE = Pattern.compile("(\\p{M}{3})\\p{M}+");

  /**
   * Letters that a joiner shapes, from Arabic's to those of India, and pictures. Those beyond 16
   * bits are spelled as themselves, or a look behind would see the half of one.
   */
  private static final String SHAPED =
      "[\\u0600-\\u109f\\u1700-\\u1cff\\ua800-\\uabff\\u2600-\\u27bf\\u2b00-\\u2bff\\ufe0f"
          + "\ud83c\udc00-\ud83e\udeff]";

  /** One that stands between no two of them, and so would only hide. */
  private static final Pattern LONE_JOINER =
      Pattern.compile("(?<!%s)[\\u200c\\u200d]|[\\u200c\\u200d](?!%s)".formatted(SHAPED, SHAPED));

  private static final HexFormat HEX = HexFormat.of();

  private SafeText() {}

  /** The text with its line breaks, made harmless and cut. */
  public static String lines(String text) {
    return whole(cut(text, MOST_CHARACTERS));
  }

  /** The same of lines of code. */
  static String program(String text) {
    return whole(cut(text, LONGEST_PROGRAM));
  }

  /** The text with its line breaks, made harmless, however long it is. */
  public static String whole(String text) {
    if (isPlain(text)) {
      return text;
    }
    String plain = text.replace("\r\n", "\n").replace('\r', '\n').replace("\t", "    ");
    String shown = escaped(plain, c -> isUnwelcome(c) && !isJoiner(c));
    shown =
        LONE_JOINER
            .matcher(shown)
            .replaceAll(joiner -> "\\\\u" + HEX.toHexDigits(joiner.group().charAt(0)));
    shown = PILE.matcher(shown).replaceAll("$1…");
    shown = OLD_COMMAND.matcher(shown).replaceAll("#\\\\u0023");
    return COMMAND.matcher(shown).replaceAll(":\\\\u003a");
  }

  /** Whether nothing here applies, as to most texts: printed Latin, and no two signs in a row. */
  private static boolean isPlain(String text) {
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isLatin = c >= ' ' && c < 0x7f || c > 0xad && c < 0x300 || c == '\n';
      boolean isQuoteOrDash = c >= 0x2010 && c < 0x2028;
      if (!isLatin && !isQuoteOrDash || c == before && (c == ':' || c == '#')) {
        return false;
      }
      before = c;
    }
    return true;
  }

  /** The text as one line without white space at its ends, made harmless and cut. */
  public static String line(String text) {
    return lines(text).replaceAll("\\s+", " ").strip();
  }

  /** The text with each such character as a backslash, a u and four digits. */
  static String escaped(String text, IntPredicate unwelcome) {
    if (!holds(text, unwelcome)) {
      return text;
    }
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (unwelcome.test(c)) {
                Character.toString(c)
                    .chars()
                    .forEach(unit -> escaped.append("\\u").append(HEX.toHexDigits((char) unit)));
              } else {
                escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }

  /** Whether any of its characters is such a one. */
  static boolean holds(String text, IntPredicate such) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (such.test(c)) {
        return true;
      }
      i += Character.charCount(c);
    }
    return false;
  }

  private static boolean isUnwelcome(int c) {
    return steers(c) || isHalf(c) || c == 0xfffe || c == 0xffff;
  }

  private static boolean isJoiner(int c) {
    return c == 0x200c || c == 0x200d;
  }

  /**
   * Whether a character is a control, or shows nothing and steers what stands around it; no line
   * break is.
   *
   * <p>An own list, because the JDK's grows with Unicode and {@code grade.json} must not.
   */
  static boolean steers(int c) {
    if (c < 0xa0) {
      return c < ' ' && c != '\n' || c >= 0x7f;
    }
    return c == 0xad
        || c == 0x34f
        || c == 0x61c
        || c == 0x115f
        || c == 0x1160
        || c == 0x17b4
        || c == 0x17b5
        || c == 0x180e
        || c >= 0x200b && c <= 0x200f
        || c >= 0x2028 && c <= 0x202e
        || c >= 0x2060 && c <= 0x206f
        || c == 0x3164
        || c == 0xfeff
        || c == 0xffa0
        || c >= 0xfff0 && c <= 0xfffb
        || c >= 0x1bca0 && c <= 0x1bca3
        || c >= 0x1d173 && c <= 0x1d17a
        || c >= 0xe0000 && c <= 0xe0fff;
  }

  /** Half of a character: no encoding has bytes for it, and strict readers refuse it. */
  static boolean isHalf(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return text.substring(0, end) + " … (" + (text.length() - end) + " more characters)";
  }
}
