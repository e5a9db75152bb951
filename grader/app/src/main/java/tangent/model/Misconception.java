package tangent.model;

import java.util.List;
import tangent.contract.Solution;
import tangent.task.Task;

/**
 * A mistake that beginners really make.
 *
 * @param id short and stable, such as {@code half-the-slope}
 * @param task the one task it loses
 * @param title what went wrong, in a student's language; true of every way to make the mistake
 * @param hint points without giving the line
 * @param ways in which it is made, the most usual first: each the reference with one method wrong
 * @param signs what it is recognised by
 */
public record Misconception(
    String id, Task task, String title, String hint, List<Solution> ways, Signs signs) {

  public Misconception {
    ways = List.copyOf(ways);
  }

  /** One that is made in one way, and recognised by the answers that this gives. */
  public Misconception(String id, Task task, String title, String hint, Solution way) {
    this(id, task, title, hint, way, new Signs.Answers(Signs.known(List.of(way))));
  }

  Misconception(String id, Task task, String title, String hint, Solution way, Signs signs) {
    this(id, task, title, hint, List.of(way), signs);
  }

  /**
   * One that is made in any of several ways, and recognised by the answers that one of them gives.
   */
  static Misconception inAnyWay(
      String id, Task task, String title, String hint, List<Solution> ways) {
    return new Misconception(id, task, title, hint, ways, new Signs.Answers(Signs.known(ways)));
  }

  /** The most usual way. */
  public Solution solution() {
    return ways.get(0);
  }
}
