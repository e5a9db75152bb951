package tangent.course;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import tangent.assignment.Part;
import tangent.assignment.Task;

/**
 * The points of a student after policy and overrides, in exact decimals, each written in the
 * shortest way.
 *
 * @param tasks each task's points; empty where nothing was graded and an override stands alone
 * @param parts the sums of their tasks; empty likewise
 * @param raw the sum of all tasks
 * @param penalty points taken off for lateness, before rounding
 * @param override the total that an instructor gave in place of all arithmetic
 * @param total what the student gets ({@code final} in files), rounded
 * @param capped the same, at most {@code maximum}
 * @param bonus what part of raw was earned in parts that are a bonus
 * @param maximum points of all tasks that are no bonus, by the policy
 */
public record Mark(
    Map<Task, BigDecimal> tasks,
    Map<Part, BigDecimal> parts,
    BigDecimal raw,
    BigDecimal penalty,
    Optional<BigDecimal> override,
    BigDecimal total,
    BigDecimal capped,
    BigDecimal bonus,
    BigDecimal maximum) {

  public Mark {
    tasks = inOrder(Task.class, tasks);
    parts = inOrder(Part.class, parts);
    raw = plain(raw);
    penalty = plain(penalty);
    override = override.map(Mark::plain);
    total = plain(total);
    capped = plain(capped);
    bonus = plain(bonus);
    maximum = plain(maximum);
  }

  /** In the shortest way, so that equal numbers are written equally: 12.50 and 1.2E+1 are not. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static <K extends Enum<K>> Map<K, BigDecimal> inOrder(
      Class<K> type, Map<K, BigDecimal> points) {
    EnumMap<K, BigDecimal> sorted = new EnumMap<>(type);
    points.forEach((key, number) -> sorted.put(key, plain(number)));
    return Collections.unmodifiableMap(sorted);
  }
}
