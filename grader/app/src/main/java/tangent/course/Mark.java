package tangent.course;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import tangent.assignment.Part;
import tangent.assignment.Task;

/**
 * The points of a student after policy and overrides, in exact decimals.
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
  }

  private static <K extends Enum<K>> Map<K, BigDecimal> inOrder(
      Class<K> type, Map<K, BigDecimal> points) {
    EnumMap<K, BigDecimal> sorted = new EnumMap<>(type);
    sorted.putAll(points);
    return Collections.unmodifiableMap(sorted);
  }
}
