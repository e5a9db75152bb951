package tangent.assignment.student;

import derivatives.part2.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.contract.Solution;
import tangent.run.Observation;

/**
 * What somebody makes of the cases of an outcome, read off the answers: which of the weights are
 * not finite, and how the slope at the last one compares with the tolerance.
 */
record OutcomeTable(Map<Case, Outcome> answers) {

  /**
   * @param compared of the slope with the tolerance: 0 where it is the same, 2 where it is no
   *     number
   */
  private record Case(
      boolean noNumber, boolean infinite, boolean minusInfinite, int sign, int compared) {

    static Case of(DoubleUnaryOperator slope, double[] weights, double tolerance) {
      double last = slope.applyAsDouble(weights[weights.length - 1]);
      return new Case(
          DoubleStream.of(weights).anyMatch(Double::isNaN),
          DoubleStream.of(weights).anyMatch(w -> w == Double.POSITIVE_INFINITY),
          DoubleStream.of(weights).anyMatch(w -> w == Double.NEGATIVE_INFINITY),
          (int) Math.signum(last),
          Double.isNaN(last) ? 2 : Double.compare(Math.abs(last), tolerance));
    }
  }

  static Misconception mistake(Solution reference) {
    WalkingModel.Judging exchanged =
        (slope, weights, tolerance) ->
            switch (WalkingModel.judge(slope, weights, tolerance)) {
              case DIVERGED -> Outcome.STILL_MOVING;
              case CONVERGED -> Outcome.DIVERGED;
              case STILL_MOVING -> Outcome.CONVERGED;
            };
    return new Misconception(
            "outcome-cases-confused",
            Task.OUTCOME,
            "some cases get the outcome of another case",
            "Make a list of the cases: a weight is not finite, the slope is small, it is not, it is no"
                + " number. What should come out in each, and which does your code ask for first?",
            model(reference, exchanged))
        .withAnswers(observed -> behind(observed).map(judging -> model(reference, judging)));
  }

  private static Solution model(Solution reference, WalkingModel.Judging judging) {
    return ModelSolution.with(reference, new WalkingModel().judging(judging));
  }

  private static Stream<WalkingModel.Judging> behind(List<Observation> observed) {
    OutcomeTable table = new OutcomeTable(new HashMap<>());
    return observed.stream().allMatch(table::takesIn) ? Stream.of(table::at) : Stream.empty();
  }

  /** Whether the answer is that of earlier calls of the same case, or the first of its kind. */
  private boolean takesIn(Observation observed) {
    if (!(observed.answer() instanceof Outcome answer)) {
      return false;
    }
    List<Object> arguments = observed.call().arguments();
    Case one =
        Case.of(
            (DoubleUnaryOperator) arguments.get(0),
            (double[]) arguments.get(1),
            (double) arguments.get(2));
    Outcome known = answers.putIfAbsent(one, answer);
    return known == null || known == answer;
  }

  private Outcome at(DoubleUnaryOperator slope, double[] weights, double tolerance) {
    return answers.getOrDefault(
        Case.of(slope, weights, tolerance), WalkingModel.judge(slope, weights, tolerance));
  }
}
