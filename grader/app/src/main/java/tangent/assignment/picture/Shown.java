package tangent.assignment.picture;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import tangent.contract.Solution;
import tangent.run.Call;
import tangent.run.Finding;
import tangent.run.Observation;

/**
 * The call that a lost task is told by: what came back, and what is right.
 *
 * @param all every call of the task
 */
record Shown(Observation given, Object answer, Object right, List<Observation> all) {

  /** Nothing where no answer came back, or where it is told in other words than a call's. */
  static Optional<Shown> of(Finding finding, Solution reference) {
    return finding
        .counterexample()
        .flatMap(told -> latest(finding, told.call()))
        .flatMap(given -> beside(given, reference, finding));
  }

  private static Optional<Observation> latest(Finding finding, String told) {
    List<Observation> all = finding.observations();
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i).answer() != null && all.get(i).call().text().equals(told)) {
        return Optional.of(all.get(i));
      }
    }
    return Optional.empty();
  }

  private static Optional<Shown> beside(Observation given, Solution reference, Finding finding) {
    Object right = given.call().putTo(reference).answer();
    return right == null || given.answer() == null || isRight(given, right)
        ? Optional.empty()
        : Optional.of(new Shown(given, given.answer(), right, finding.observations()));
  }

  /** What is wrong with a right answer, such as where it comes from, no picture shows. */
  private static boolean isRight(Observation given, Object right) {
    return given.answer() instanceof Double answer
        && right instanceof Double expected
        && Math.abs(answer - expected) <= given.tolerance();
  }

  Call call() {
    return given.call();
  }

  Object argument(int index) {
    return call().arguments().get(index);
  }

  double number(int index) {
    return (Double) argument(index);
  }

  double[] numbers(int index) {
    return ((double[]) argument(index)).clone();
  }

  DoubleUnaryOperator function() {
    return (DoubleUnaryOperator) argument(0);
  }

  /** Where the function was asked, as far as it lies in this range; each place once. */
  double[] asked(Range range) {
    return given.evaluations().stream()
        .filter(place -> place.length == 1)
        .mapToDouble(place -> place[0])
        .filter(range::holds)
        .distinct()
        .limit(50)
        .toArray();
  }
}
