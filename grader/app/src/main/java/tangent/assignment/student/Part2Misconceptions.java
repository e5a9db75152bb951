package tangent.assignment.student;

import java.util.ArrayList;
import java.util.List;
import tangent.contract.Solution;

/** Every known misconception about Part 2. */
final class Part2Misconceptions {

  private Part2Misconceptions() {}

  /**
   * @param reference what all other parts are taken from
   */
  static List<Misconception> of(Solution reference) {
    List<Misconception> all = new ArrayList<>();
    all.addAll(new Part2LossMisconceptions(reference).all());
    all.addAll(new Part2LossDerivativeMisconceptions(reference).all());
    all.addAll(new Part2StepMisconceptions(reference).all());
    all.addAll(new Part2DescendMisconceptions(reference).all());
    all.addAll(new Part2LoopMisconceptions(reference).all());
    all.addAll(new Part2EndMisconceptions(reference).all());
    all.addAll(new Part2OutcomeMisconceptions(reference).all());
    all.addAll(new Part2FlatnessMisconceptions(reference).all());
    all.addAll(new Part2ArgumentMisconceptions(reference).all());
    return List.copyOf(all);
  }
}
