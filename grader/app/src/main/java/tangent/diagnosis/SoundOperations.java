package tangent.diagnosis;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tangent.assignment.sample.Graph;
import tangent.contract.Operation;
import tangent.contract.Program;
import tangent.contract.Program.Apply;
import tangent.run.Call;

/**
 * The operations whose own number and gradient a student has right.
 *
 * <p>The tasks about graphs are graded on these alone, so their mistakes show on these alone: an
 * operation that is wrong by itself must not hide a sum that was forgotten.
 */
record SoundOperations(Set<Operation> unsound) {

  /**
   * @param cases calls about numbers and gradients, with the student's answers; those of a single
   *     operation on ordinary numbers tell
   */
  static SoundOperations shownBy(List<ComparedCall> cases) {
    Set<Operation> unsound =
        cases.stream()
            .filter(each -> operations(each.observed().call()).count() == 1)
            .filter(each -> instructions(each.observed().call()).allMatch(Graph::isOrdinary))
            .filter(each -> each.isWrong(each.observed()))
            .flatMap(each -> operations(each.observed().call()))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Operation.class)));
    return new SoundOperations(unsound);
  }

  /** A mistake that has made more operations wrong is one of the walk's, and has one name. */
  private static final int MOST_BY_THEMSELVES = 3;

  /**
   * The unsound ones that this call is not about, where it is about an unsound one and they are so
   * few that each must be wrong by itself.
   */
  SoundOperations besides(Call call) {
    Set<Operation> others = EnumSet.noneOf(Operation.class);
    if (!areAllOf(call) && unsound.size() <= MOST_BY_THEMSELVES) {
      others.addAll(unsound);
      operations(call).forEach(others::remove);
    }
    return new SoundOperations(others);
  }

  boolean areAllOf(Call call) {
    return operations(call).noneMatch(unsound::contains);
  }

  private static Stream<Operation> operations(Call call) {
    return instructions(call)
        .filter(Apply.class::isInstance)
        .map(instruction -> ((Apply) instruction).operation());
  }

  private static Stream<Program.Instruction> instructions(Call call) {
    return call.arguments().stream()
        .filter(Program.class::isInstance)
        .flatMap(argument -> ((Program) argument).instructions().stream());
  }
}
