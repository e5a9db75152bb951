package tangent.validation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tangent.assignment.student.Perturbation;

/**
 * Why some perturbations may survive.
 *
 * @param verdict whether they are no mistake, too rare for samples, or a hole
 * @param kind of the perturbations that it covers
 * @param limits on their numbers, all of which must hold
 */
record Explanation(Verdict verdict, Pattern kind, List<Limit> limits, String line, String why) {

  /** What a survivor means. */
  enum Verdict {
    /** Right by the contract, or outside of what it promises. */
    EQUIVALENT,
    /** Wrong, but for so few inputs or by so little that samples meet it by luck. */
    RARE,
    /** Wrong, and yet to be found. */
    OPEN
  }

  /** A bound of one of the numbers of a survivor, such as {@code width<0.5}. */
  record Limit(String number, boolean below, double bound) {
    static Limit of(String text) {
      String[] parts = text.split("[<>]");
      return new Limit(parts[0], text.contains("<"), Double.parseDouble(parts[1]));
    }

    boolean holds(Perturbation survivor) {
      Double value = survivor.numbers().get(number);
      return value != null && (below ? value < bound : value > bound);
    }
  }

  /** Reads {@code verdict | kind, with * for anything | limits | why}. */
  static Explanation of(String line) {
    String[] parts = line.split("\\|", 4);
    if (parts.length < 4 || parts[3].isBlank()) {
      throw new IllegalArgumentException("not an explanation: " + line);
    }
    String kind =
        Arrays.stream(parts[1].strip().split("\\*", -1))
            .map(each -> each.isEmpty() ? "" : Pattern.quote(each))
            .reduce((left, right) -> left + ".*" + right)
            .orElseThrow();
    List<Limit> limits =
        Arrays.stream(parts[2].strip().split("\\s+"))
            .filter(each -> !each.isEmpty())
            .map(Limit::of)
            .toList();
    return new Explanation(
        Verdict.valueOf(parts[0].strip().toUpperCase(Locale.ROOT)),
        Pattern.compile(kind),
        limits,
        line,
        parts[3].strip());
  }

  boolean covers(Perturbation survivor) {
    return kind.matcher(survivor.kind()).matches()
        && limits.stream().allMatch(limit -> limit.holds(survivor));
  }
}
