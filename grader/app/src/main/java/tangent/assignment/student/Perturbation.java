package tangent.assignment.student;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import tangent.assignment.Task;
import tangent.contract.Solution;

/**
 * The reference with one method that errs at some of its calls.
 *
 * @param method whose: the id of its task, or {@code part3.Value}
 * @param what it does there
 * @param where it does so
 * @param numbers what makes it this one among those of its kind
 * @param met at how many calls so far it has erred, if only in a way that makes no difference
 * @param judges the tasks that its method belongs to, in the order of the assignment
 */
public record Perturbation(
    String method,
    String what,
    String where,
    Map<String, Double> numbers,
    List<Task> judges,
    Solution solution,
    IntSupplier met) {

  public Perturbation {
    numbers = Map.copyOf(numbers);
    judges = List.copyOf(judges);
  }

  static Perturbation of(Task task, Effect effect, Where where, Solution solution) {
    return of(task, effect.name(), effect.numbers(), where, solution);
  }

  static Perturbation of(
      Task task, String what, Map<String, Double> numbers, Where where, Solution solution) {
    return of(task.id(), List.of(task, arguments(task)), what, numbers, where, solution);
  }

  static Perturbation of(
      String method,
      List<Task> judges,
      String what,
      Map<String, Double> numbers,
      Where where,
      Solution solution) {
    Map<String, Double> all = new TreeMap<>(where.numbers());
    all.putAll(numbers);
    return new Perturbation(
        method,
        what,
        where.name(),
        all,
        judges.stream().distinct().toList(),
        solution,
        () -> where.met()[0]);
  }

  private static Task arguments(Task task) {
    return task.part().arguments().orElse(task);
  }

  /**
   * The same when it has been judged: among its numbers are at how many calls it was {@code met},
   * and how many ended otherwise than the reference's ({@code differs}).
   */
  public Perturbation judged(long differing) {
    Map<String, Double> all = new TreeMap<>(numbers);
    all.put("met", (double) met.getAsInt());
    all.put("differs", (double) differing);
    return new Perturbation(method, what, where, all, judges, solution, met);
  }

  /** The kind of it, without its numbers. */
  public String kind() {
    return method + ": " + what + ", where " + where;
  }

  @Override
  public String toString() {
    return kind() + " " + new TreeMap<>(numbers);
  }
}
