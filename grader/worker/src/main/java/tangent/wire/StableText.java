package tangent.wire;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Text of a student's without what is another in every run: a grade is the same bytes each time.
 *
 * <p>Objects without a {@code toString} of their own print where they happen to lie, threads and
 * lambdas a number that depends on what ran before, messages the time. Each such piece becomes an
 * ellipsis, so that the rest can be read: {@code Value@758a92e7} is shown as {@code Value@…}. Plain
 * numbers are left out only where they are as long as hashes and clocks are.
 */
public final class StableText {

  /** Digits that every address and every hash has in a row. */
  private static final int SHORTEST_HASH = 6;

  /** What stands behind digits of a date, of a time, or of a duration. */
  private static final String BEHIND_NUMBERS = "-:numsµHMS";

  /** Of pool, thread, worker and Timer. */
  private static final String LAST_OF_THREADS = "ldr";

  private static final String ACCESSOR = "Accessor";

  /** All digits but the last one of the least and of the largest {@code int}. */
  private static final String INT_LIMITS = "214748364";

  /**
   * A piece of text that changes from run to run, a part that each such piece has, and what stands
   * for it. Looking for the part is cheap, and a text hardly ever has it.
   */
  private record Mask(String part, Pattern piece, String shown) {

    String over(String text) {
      return text.contains(part) ? piece.matcher(text).replaceAll(shown) : text;
    }
  }

  /** Made when the first text needs them, which hardly any does: they take a worker's start. */
  private static final class Masks {
    static final List<Mask> ALL =
        List.of(
            // Thu Nov 26 21:05:07 UTC 2026, 2026-11-26T21:05:07.123Z, 21:05:07, 2026-11-26
            mask(
                ":",
                "\\b[A-Z][a-z]{2} [A-Z][a-z]{2} \\d\\d \\d\\d:\\d\\d:\\d\\d \\w{1,5} \\d{4}\\b",
                "…"),
            mask(
                "-",
                "\\b\\d{4}-\\d\\d-\\d\\d"
                    + "(?:[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d\\d:\\d\\d)?)?",
                "…"),
            mask(":", "\\b\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?", "…"),
            // 12 ms, 0.25 seconds
            mask(
                "s",
                "(?<![\\w.])\\d{1,19}(?:\\.\\d{1,19})?(?:E-?\\d{1,3})?"
                    + "( ?(?:ns|us|µs|ms|s|sec|nanos|micros|millis|(?:nano|micro|milli)?seconds?)\\b)",
                "…$1"),
            // PT0.012S, PT-1M-2.5S
            mask(
                "PT",
                "\\bPT(?:-?\\d{1,16}H)?(?:-?\\d\\d?M)?(?:-?\\d\\d?(?:\\.\\d{1,9})?S)?(?<=[HMS])(?!\\w)",
                "PT…"),
            // A random UUID.
            mask("-", "\\b\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}\\b", "…"),
            // Classes that the JVM makes up, and addresses.
            mask(
                "$$Lambda",
                "\\$\\$Lambda(?:\\$\\d{1,9})?(?:/(?:0x)?\\p{XDigit}{1,19})?…?",
                "\\$\\$Lambda…"),
            mask("$Proxy", "(\\$Proxy)\\d{1,9}\\b", "$1…"),
            mask(ACCESSOR, "(Accessor)\\d{1,9}\\b", "$1…"),
            mask("0x", "\\b0x\\p{XDigit}{6,16}\\b", "0x…"),
            // Value@758a92e7, [D@1b2c: where an object lies.
            mask("@", "(?<=\\S)@\\p{XDigit}{1,8}(?!\\w|\\.\\d)", "@…"),
            // The same with more text right behind it: [D@2f772dcband, Value@2f772dcbis
            mask("@", "(?<=\\[[ZBCSIJFD]|;)@\\p{XDigit}{1,8}", "@…"),
            mask("@", "(?<=\\w)@\\p{XDigit}{6,8}(?=[g-zG-Z_])", "@…"),
            // Thread[#23,student,5,main], VirtualThread[#30]/runnable, pool-1-thread-2
            mask("Thread[#", "(Thread\\[#)\\d{1,19}", "$1…"),
            mask("-", "\\b(pool|ForkJoinPool|[Tt]hread|worker|Timer)-\\d{1,9}\\b", "$1-…"),
            // 758a92e7: a hash without its object.
            mask("", "\\b(?=\\d*[a-f])(?=[a-f]*\\d)[\\da-f]{6,8}\\b", "…"),
            // 1971489295, 1764191107123: a hash or a clock, but no limit of a type.
            mask(
                "",
                "(?<![\\d.])-?(?!(?:214748364[78]|922337203685477580[78])(?!\\d))"
                    + "\\d{8,20}(?!\\d|\\.\\d|E-?\\d)",
                "…"));

    private static Mask mask(String part, String piece, String shown) {
      return new Mask(part, Pattern.compile(piece), shown);
    }
  }

  private StableText() {}

  /** The text with an ellipsis for each piece that another run would show otherwise. */
  public static String of(String text) {
    return mayChange(text) ? masked(text) : text;
  }

  /** The same, without looking first whether there can be such a piece. */
  static String masked(String text) {
    String stable = text;
    for (Mask mask : Masks.ALL) {
      stable = mask.over(stable);
    }
    return stable;
  }

  /**
   * Whether the text has what each of the pieces has: nearly all texts have none of it, and looking
   * for that takes no patterns.
   */
  private static boolean mayChange(String text) {
    int i = 0;
    while (i < text.length()) {
      int end = endOfDigits(text, i);
      if (end == i) {
        if (isSign(text.charAt(i)) || isNumbered(text, i)) {
          return true;
        }
        i++;
      } else {
        if (end - i >= SHORTEST_HASH && !isLimit(text, i, end) || isMeasured(text, end)) {
          return true;
        }
        i = end;
      }
    }
    return text.contains(ACCESSOR);
  }

  /** The end of the decimal and hexadecimal digits that begin here. */
  private static int endOfDigits(String text, int start) {
    int end = start;
    while (end < text.length() && isHexadecimal(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether they are a limit of {@code int}, which every submission is asked about. */
  private static boolean isLimit(String text, int start, int end) {
    return end - start == INT_LIMITS.length() + 1
        && text.startsWith(INT_LIMITS, start)
        && (text.charAt(end - 1) == '7' || text.charAt(end - 1) == '8')
        && (start == 0 || text.charAt(start - 1) != 'x');
  }

  /** Of an address, a class that the JVM has made up, or a thread. */
  private static boolean isSign(char c) {
    return c == '@' || c == '$' || c == '#';
  }

  /** Whether a number that ends here is a part of a date or of a time, or has a unit of time. */
  private static boolean isMeasured(String text, int end) {
    int next = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    return isDigit(text.charAt(end - 1))
        && next < text.length()
        && BEHIND_NUMBERS.indexOf(text.charAt(next)) >= 0;
  }

  /** Whether this is the hyphen between what may be a thread's name and its number. */
  private static boolean isNumbered(String text, int hyphen) {
    return text.charAt(hyphen) == '-'
        && hyphen > 0
        && hyphen + 1 < text.length()
        && LAST_OF_THREADS.indexOf(text.charAt(hyphen - 1)) >= 0
        && isDigit(text.charAt(hyphen + 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isHexadecimal(char c) {
    return isDigit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
  }
}
