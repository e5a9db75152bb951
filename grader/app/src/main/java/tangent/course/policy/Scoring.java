package tangent.course.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tangent.assignment.Part;
import tangent.assignment.Task;
import tangent.course.AppliedOverride;
import tangent.course.ClassEntry;
import tangent.course.ClassStatus;
import tangent.course.Lateness;
import tangent.course.Mark;
import tangent.course.Score;
import tangent.report.GradeReport;
import tangent.report.TaskReport;

/**
 * Makes a student's score of what is stored.
 *
 * <p>raw is the sum of the tasks, by the policy's points and with overrides; a percentage is taken
 * off for lateness, never below 0; an override of the total stands in place of all that; then it is
 * rounded, once.
 */
public record Scoring(Policy policy, Overrides overrides) {

  public Score score(ClassEntry entry) {
    Deadline deadline = new Deadline(policy, entry.handedIn().student());
    Optional<Lateness> late = entry.handedIn().submitted().flatMap(deadline::lateness);
    List<GivenPoints> given = overrides.of(entry.handedIn().student().id());
    ClassStatus status = status(entry.status(), late);
    List<AppliedOverride> applied = new ArrayList<>();
    Optional<Mark> mark =
        status.hasPoints()
            ? Optional.of(mark(entry.grade().orElseThrow(), late, given, applied))
            : ofTotalAlone(given, applied);
    return new Score(
        status, mark, late, applied, new LateSentence(policy, entry.handedIn(), late, mark).text());
  }

  /** What the grader owes a student is not settled by their being late. */
  private static ClassStatus status(ClassStatus stored, Optional<Lateness> late) {
    boolean closed = late.isPresent() && late.get().closed();
    return closed && stored != ClassStatus.GRADER_FAILED ? ClassStatus.NOT_SUBMITTED : stored;
  }

  private Mark mark(
      GradeReport grade,
      Optional<Lateness> late,
      List<GivenPoints> given,
      List<AppliedOverride> applied) {
    Map<Task, BigDecimal> tasks = tasks(grade);
    for (GivenPoints each : given) {
      each.task()
          .ifPresent(
              task ->
                  applied.add(applied(each, Optional.ofNullable(tasks.put(task, each.points())))));
    }
    Map<Part, BigDecimal> parts = new EnumMap<>(Part.class);
    tasks.forEach((task, points) -> parts.merge(task.part(), points, BigDecimal::add));
    BigDecimal raw = sum(tasks.values());
    BigDecimal penalty = late.map(lateness -> penalty(lateness, raw)).orElse(BigDecimal.ZERO);
    BigDecimal computed = raw.subtract(penalty).max(BigDecimal.ZERO);
    Optional<BigDecimal> total = total(given, Optional.of(rounded(computed)), applied);
    return mark(tasks, parts, raw, penalty, total, total.orElse(computed));
  }

  /** Nothing was graded: what an instructor gives for the whole counts, and nothing else can. */
  private Optional<Mark> ofTotalAlone(List<GivenPoints> given, List<AppliedOverride> applied) {
    return total(given, Optional.empty(), applied)
        .map(
            total ->
                mark(
                    Map.of(),
                    Map.of(),
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    Optional.of(total),
                    total));
  }

  private Mark mark(
      Map<Task, BigDecimal> tasks,
      Map<Part, BigDecimal> parts,
      BigDecimal raw,
      BigDecimal penalty,
      Optional<BigDecimal> override,
      BigDecimal whole) {
    BigDecimal total = rounded(whole);
    BigDecimal bonus =
        sum(
            parts.entrySet().stream()
                .filter(part -> part.getKey().bonus())
                .map(Map.Entry::getValue)
                .toList());
    return new Mark(
        tasks,
        parts,
        raw,
        penalty,
        override,
        total,
        total.min(policy.maximum()),
        bonus,
        policy.maximum());
  }

  /** A task passes whole or not at all, whatever it is worth here. */
  private Map<Task, BigDecimal> tasks(GradeReport grade) {
    Map<Task, BigDecimal> tasks = new EnumMap<>(Task.class);
    for (Task task : Task.values()) {
      tasks.put(task, BigDecimal.ZERO);
    }
    for (TaskReport report : (Iterable<TaskReport>) grade.tasks()::iterator) {
      Task task =
          Task.of(report.id())
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "A stored grade holds a task that this kit doesn't have: "
                              + report.id()));
      if (report.passed()) {
        tasks.put(task, policy.points(task));
      }
    }
    return tasks;
  }

  private BigDecimal penalty(Lateness late, BigDecimal raw) {
    BigDecimal percent = policy.late().percent(late.units() - late.free());
    BigDecimal of = policy.late().of() == PenaltyBase.MAXIMUM ? policy.maximum() : raw;
    return of.multiply(percent).movePointLeft(2);
  }

  private static Optional<BigDecimal> total(
      List<GivenPoints> given, Optional<BigDecimal> computed, List<AppliedOverride> applied) {
    Optional<GivenPoints> total = given.stream().filter(each -> each.task().isEmpty()).findFirst();
    total.ifPresent(each -> applied.add(applied(each, computed)));
    return total.map(GivenPoints::points);
  }

  private static AppliedOverride applied(GivenPoints given, Optional<BigDecimal> original) {
    return new AppliedOverride(
        given.task().map(Task::id).orElse(Overrides.TOTAL),
        original,
        given.points(),
        given.reason());
  }

  private BigDecimal rounded(BigDecimal points) {
    return policy.decimals().isPresent()
        ? points.setScale(policy.decimals().getAsInt(), RoundingMode.HALF_UP)
        : points;
  }

  private static BigDecimal sum(Iterable<BigDecimal> points) {
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal each : points) {
      sum = sum.add(each);
    }
    return sum;
  }
}
