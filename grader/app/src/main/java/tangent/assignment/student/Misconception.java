package tangent.assignment.student;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.contract.Solution;
import tangent.run.Observation;

/**
 * A mistake that beginners really make.
 *
 * @param id short and stable, such as {@code half-the-slope}
 * @param task the task it loses, and where it is named
 * @param title what went wrong, in a student's language; true of every way to make the mistake
 * @param hint points without giving the line
 * @param ways in which it is made, the most usual first: each the reference with one method wrong
 * @param signs what it is recognised by
 * @param losesToo other tasks that it loses, because it breaks their promises, too, or because they
 *     can't be judged with it
 */
public record Misconception(
    String id,
    Task task,
    String title,
    String hint,
    List<Solution> ways,
    Signs signs,
    Set<Task> losesToo) {

  public Misconception {
    ways = List.copyOf(ways);
    losesToo = Set.copyOf(losesToo);
  }

  /** One that is made in one way, and recognised by the answers that this gives. */
  public Misconception(String id, Task task, String title, String hint, Solution way) {
    this(id, task, title, hint, List.of(way));
  }

  /**
   * One that is made in any of several ways, and recognised by the answers that one of them gives.
   */
  Misconception(String id, Task task, String title, String hint, List<Solution> ways) {
    this(id, task, title, hint, ways, new Signs.Answers(Signs.known(ways)), Set.of());
  }

  /** The same, which loses these as well. */
  Misconception losing(Task... tasks) {
    return new Misconception(id, task, title, hint, ways, signs, Set.of(tasks));
  }

  /** The same, recognised by the answers of ways that are made from what was observed. */
  Misconception withAnswers(Signs.Ways made) {
    return recognisedBy(new Signs.Answers(made));
  }

  /** The same, recognised by where the function is asked as well. */
  Misconception withPlaces() {
    return withPlaces(Signs.known(ways));
  }

  /** The same, in ways that are made from what was observed. */
  Misconception withPlaces(Signs.Ways made) {
    return recognisedBy(new Signs.AnswersAndPlaces(made));
  }

  /** The same, recognised by where the function is asked alone. */
  Misconception byPlaces(Predicate<Observation> shown) {
    return recognisedBy(new Signs.Places(shown));
  }

  /** The same, recognised by what no single answer shows. */
  Misconception byPattern(Predicate<List<Observation>> shown) {
    return recognisedBy(new Signs.Pattern(shown, false));
  }

  /** The same, where no call need be wrong by itself. */
  Misconception byPatternAlone(Predicate<List<Observation>> shown) {
    return recognisedBy(new Signs.Pattern(shown, true));
  }

  /**
   * The same, recognised by each wrong call; what came of it stands first, what should have second.
   */
  Misconception byWrongCalls(BiPredicate<Observation, Observation> shown) {
    return recognisedBy(new Signs.WrongCalls(shown));
  }

  /** The same, looked at only where nothing else explains what was observed. */
  Misconception asLastResort() {
    return recognisedBy(new Signs.Otherwise(signs));
  }

  Misconception recognisedBy(Signs other) {
    return new Misconception(id, task, title, hint, ways, other, losesToo);
  }

  /** All that it loses, in the order of the assignment. */
  public List<Task> loses() {
    return Stream.concat(Stream.of(task), losesToo.stream()).sorted().toList();
  }

  /** The most usual way. */
  public Solution solution() {
    return ways.get(0);
  }
}
