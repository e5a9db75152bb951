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

  /**
   * A piece of text that changes from run to run, a part that each such piece has, and what stands
   * for it. Looking for the part is cheap, and a text hardly ever has it.
   */
  private record Mask(String part, Pattern piece, String shown) {

    String over(String text) {
      return text.contains(part) ? piece.matcher(text).replaceAll(shown) : text;
    }
  }

  private static final List<Mask> MASKS =
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
          // A random UUID.
          mask("-", "\\b\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}\\b", "…"),
          // Classes that the JVM makes up, and addresses.
          mask(
              "$$Lambda",
              "\\$\\$Lambda(?:\\$\\d{1,9})?(?:/(?:0x)?\\p{XDigit}{1,19})?…?",
              "\\$\\$Lambda…"),
          mask("$Proxy", "(\\$Proxy)\\d{1,9}\\b", "$1…"),
          mask("Accessor", "(Accessor)\\d{1,9}\\b", "$1…"),
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

  /** What each of these pieces has one of: nearly all texts have none. */
  private static final Pattern MAY_CHANGE = Pattern.compile("[\\d@$-]");

  private StableText() {}

  private static Mask mask(String part, String piece, String shown) {
    return new Mask(part, Pattern.compile(piece), shown);
  }

  /** The text with an ellipsis for each piece that another run would show otherwise. */
  public static String of(String text) {
    if (!MAY_CHANGE.matcher(text).find()) {
      return text;
    }
    String stable = text;
    for (Mask mask : MASKS) {
      stable = mask.over(stable);
    }
    return stable;
  }
}
