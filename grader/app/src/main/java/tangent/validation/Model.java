package tangent.validation;

import java.util.List;
import java.util.Set;
import tangent.assignment.Task;
import tangent.assignment.student.Misconception;
import tangent.assignment.student.Spread;
import tangent.assignment.student.Variant;
import tangent.contract.Solution;

/**
 * One model of a student, and how it should fare.
 *
 * @param loses the tasks it should lose, nearly always one, none for a correct variant
 * @param atTimes what it may lose besides
 * @param namedIn the tasks in which it is named
 */
record Model(
    String id, Solution solution, List<Task> loses, Set<Task> atTimes, List<Task> namedIn) {

  Model {
    loses = List.copyOf(loses);
    atTimes = Set.copyOf(atTimes);
    namedIn = List.copyOf(namedIn);
  }

  /** One that earns full points. */
  static Model right(String id, Solution solution) {
    return new Model(id, solution, List.of(), Set.of(), List.of());
  }

  static Model of(Variant variant) {
    return right(variant.id(), variant.solution());
  }

  static Model of(Misconception mistake) {
    return new Model(
        mistake.id(), mistake.solution(), mistake.loses(), Set.of(), List.of(mistake.task()));
  }

  static Model of(Spread mistake) {
    return new Model(
        mistake.id(), mistake.solution(), mistake.loses(), mistake.losesAtTimes(), mistake.tasks());
  }
}
