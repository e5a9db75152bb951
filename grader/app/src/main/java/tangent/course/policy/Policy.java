package tangent.course.policy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tangent.assignment.Task;
import tangent.course.UnusableClass;

/**
 * What a course gives for a grade, and when.
 *
 * @param due until when everybody hands in who has no extension
 * @param grace what is this late is on time
 * @param visible what is published; empty where the command line decides
 * @param points other points than the assignment's
 * @param decimals how a total is rounded; empty where it is not
 */
public record Policy(
    ZoneId zone,
    Optional<Instant> due,
    Duration grace,
    CountedCommit counts,
    Optional<Visibility> visible,
    LateRules late,
    Map<Task, BigDecimal> points,
    OptionalInt decimals) {

  /** The assignment's own points, whenever something was handed in. */
  public static final Policy NONE =
      new Policy(
          ZoneOffset.UTC,
          Optional.empty(),
          Duration.ZERO,
          CountedCommit.LAST_BEFORE_CLOSE,
          Optional.empty(),
          LateRules.NONE,
          Map.of(),
          OptionalInt.empty());

  public Policy {
    EnumMap<Task, BigDecimal> sorted = new EnumMap<>(Task.class);
    sorted.putAll(points);
    points = Collections.unmodifiableMap(sorted);
  }

  public static Policy read(Path file) throws IOException, UnusableClass {
    return new PolicyReading(PolicyToml.read(file)).policy();
  }

  /** By whose clocks this course goes; empty where the policy does not say it. */
  public Optional<ZoneId> namedZone() {
    // A name, such as "UTC", is never equal to the offset that stands in for none.
    return zone.equals(ZoneOffset.UTC) ? Optional.empty() : Optional.of(zone);
  }

  /** What is published when; empty where the command line decides. */
  public Optional<Disclosure> disclosure() {
    return Disclosure.of(this);
  }

  /** What a task is worth in this course. */
  public BigDecimal points(Task task) {
    return points.getOrDefault(task, BigDecimal.valueOf(task.points()));
  }

  /** What can be earned without bonus. */
  public BigDecimal maximum() {
    BigDecimal sum = BigDecimal.ZERO;
    for (Task task : Task.values()) {
      if (!task.part().bonus()) {
        sum = sum.add(points(task));
      }
    }
    return sum;
  }
}
