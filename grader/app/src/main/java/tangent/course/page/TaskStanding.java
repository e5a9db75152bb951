package tangent.course.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import tangent.assignment.Task;

/**
 * How a class stands with one task.
 *
 * @param passed who passed it
 * @param lost who did not
 * @param discrimination how well it tells who did well in the rest: the correlation of passing it
 *     with the points of all other tasks; empty where one of them is the same for all
 */
public record TaskStanding(
    Task task, List<ClassMember> passed, List<ClassMember> lost, OptionalDouble discrimination) {

  public TaskStanding {
    passed = List.copyOf(passed);
    lost = List.copyOf(lost);
  }

  /** Of each task that is worth something, in the order of the assignment. */
  static List<TaskStanding> of(ClassReport report, List<ClassMember> attempts) {
    return Stream.of(Task.values())
        .filter(task -> report.worth(task).signum() > 0)
        .map(task -> of(task, report, attempts))
        .toList();
  }

  private static TaskStanding of(Task task, ClassReport report, List<ClassMember> attempts) {
    double[] of = attempts.stream().mapToDouble(member -> passes(member, task) ? 1 : 0).toArray();
    double[] rest = attempts.stream().mapToDouble(member -> rest(member, task, report)).toArray();
    return new TaskStanding(
        task,
        attempts.stream().filter(member -> passes(member, task)).toList(),
        attempts.stream().filter(member -> !passes(member, task)).toList(),
        correlation(of, rest));
  }

  /** How many of those who tried passed, in percent. */
  long percent() {
    int all = passed.size() + lost.size();
    return all == 0 ? 0 : Math.round(100.0 * passed.size() / all);
  }

  /** The discrimination as people read it, or a dash. */
  String told() {
    return discrimination.isPresent()
        ? String.format(Locale.ROOT, "%.2f", discrimination.getAsDouble() + 0.0)
        : "–";
  }

  private static boolean passes(ClassMember member, Task task) {
    return member.grade().filter(grade -> grade.passed(task)).isPresent();
  }

  private static double rest(ClassMember member, Task without, ClassReport report) {
    return Stream.of(Task.values())
        .filter(task -> task != without && passes(member, task))
        .mapToDouble(task -> report.worth(task).doubleValue())
        .sum();
  }

  /** Pearson's. */
  private static OptionalDouble correlation(double[] a, double[] b) {
    double meanA = mean(a);
    double meanB = mean(b);
    double both = 0;
    double squaresA = 0;
    double squaresB = 0;
    for (int i = 0; i < a.length; i++) {
      both += (a[i] - meanA) * (b[i] - meanB);
      squaresA += (a[i] - meanA) * (a[i] - meanA);
      squaresB += (b[i] - meanB) * (b[i] - meanB);
    }
    boolean same = isSame(a) || isSame(b);
    return same ? OptionalDouble.empty() : OptionalDouble.of(both / Math.sqrt(squaresA * squaresB));
  }

  private static double mean(double[] numbers) {
    return Arrays.stream(numbers).average().orElse(0);
  }

  /** Not by the spread, which rounding can leave a little above 0. */
  private static boolean isSame(double[] numbers) {
    return Arrays.stream(numbers).distinct().count() < 2;
  }
}
