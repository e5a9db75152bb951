package tangent.model;

import java.util.List;
import tangent.contract.Solution;
import tangent.task.Task;

/**
 * One mistake that breaks promises of several tasks, and has one name in all of them.
 *
 * @param inEach the same misconception for each of the tasks that it loses, in their order
 */
public record Spread(List<Misconception> inEach) {

  public Spread {
    inEach = List.copyOf(inEach);
  }

  public String id() {
    return inEach.get(0).id();
  }

  /** The most usual way. */
  public Solution solution() {
    return inEach.get(0).solution();
  }

  public List<Task> tasks() {
    return inEach.stream().map(Misconception::task).toList();
  }
}
