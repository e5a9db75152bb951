package tangent.assignment.student;

import java.util.ArrayList;
import java.util.List;
import tangent.contract.Solution;

/** Every known misconception about Part 1. */
final class Part1Misconceptions {

  private Part1Misconceptions() {}

  /**
   * @param reference what all other parts are taken from
   */
  static List<Misconception> of(Solution reference) {
    Part1DerivativeMisconceptions derivative = new Part1DerivativeMisconceptions(reference);
    List<Misconception> all = new ArrayList<>();
    all.addAll(new Part1FMisconceptions(reference).all());
    all.addAll(derivative.divisions());
    all.addAll(new Part1PlaceMisconceptions(reference).all());
    all.addAll(derivative.others());
    all.addAll(new Part1SlopesMisconceptions(reference).all());
    all.addAll(new Part1FlattestMisconceptions(reference).all());
    all.addAll(new Part1TurningMisconceptions(reference).all());
    all.addAll(new Part1ArgumentMisconceptions(reference).all());
    all.addAll(new Part1CheckMisconceptions(reference).all());
    return List.copyOf(all);
  }
}
