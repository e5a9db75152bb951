package tangent.assignment.student;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.contract.Solution;

/**
 * One mistake that breaks promises of several tasks, and has one name in all of them.
 *
 * @param inEach the same misconception for each of the tasks that it is named in, in their order
 * @param losesToo what can't be judged with it, and so has no name of its own
 * @param losesAtTimes what it loses only where the samples of a kit seed show it
 */
public record Spread(List<Misconception> inEach, Set<Task> losesToo, Set<Task> losesAtTimes) {

  public Spread {
    inEach = List.copyOf(inEach);
    losesToo = Set.copyOf(losesToo);
    losesAtTimes = Set.copyOf(losesAtTimes);
  }

  Spread(List<Misconception> inEach, Set<Task> losesToo) {
    this(inEach, losesToo, Set.of());
  }

  Spread losingAtTimes(Task task) {
    return new Spread(inEach, losesToo, Set.of(task));
  }

  /** All that it loses under every kit seed, in the order of the assignment. */
  public List<Task> loses() {
    return Stream.concat(tasks().stream(), losesToo.stream()).sorted().toList();
  }

  public String id() {
    return inEach.get(0).id();
  }

  /** The most usual way. */
  public Solution solution() {
    return inEach.get(0).solution();
  }

  /** Where it is named. */
  public List<Task> tasks() {
    return inEach.stream().map(Misconception::task).toList();
  }
}
