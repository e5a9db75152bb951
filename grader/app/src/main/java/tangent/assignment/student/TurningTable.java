package tangent.assignment.student;

import derivatives.part1.Turning;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.contract.Part1;
import tangent.contract.Solution;
import tangent.run.Observation;

/**
 * What somebody makes of the signs of two slopes, read off the answers: nine cases, each of which
 * has one answer.
 *
 * @param share the step that slopes are measured with, as a part of the reach
 */
record TurningTable(Map<Ends, Turning> answers, Part1Model.Derivative measure, double share) {

  /** The longest step that is allowed, and what rounding makes of it. */
  private static final double LONGEST = 0.1001;

  /** Of the slope on the left and of the one on the right: −1, 0 or 1. */
  private record Ends(double left, double right) {}

  static Misconception mistake(Solution reference) {
    return new Misconception(
            "turning-signs-confused",
            Task.TURNING,
            "the signs of the two slopes are put together wrongly",
            "Each slope may fall, be flat or rise: that makes nine cases. What does your code say in"
                + " each of them, and what should it say?",
            ModelSolution.with(reference, Part1Model.right().withTurning(TurningTable::byProduct)))
        .withPlaces(
            observed ->
                behind(observed, Part1TurningMisconceptions.measures().toList())
                    .map(model -> ModelSolution.with(reference, model)));
  }

  private static Turning byProduct(Part1 own, DoubleUnaryOperator f, double x, double reach) {
    double product =
        own.derivative(f, x - reach, reach / 100) * own.derivative(f, x + reach, reach / 100);
    return product < 0 ? Turning.MINIMUM : product > 0 ? Turning.NONE : Turning.MAXIMUM;
  }

  /** The tables that explain every answer, with the slopes measured one way or another. */
  private static Stream<Part1Model> behind(
      List<Observation> observed, List<Part1Model.Derivative> measures) {
    return EvaluationPoints.nearestToZero(observed)
        .flatMap(
            each -> {
              double share =
                  Math.abs(EvaluationPoints.farthest(each) / EvaluationPoints.third(each) - 1);
              // With a longer step it is the slopes that are wrong, not what is made of them.
              return (share > LONGEST ? List.<Part1Model.Derivative>of() : measures)
                  .stream()
                      .map(measure -> new TurningTable(new HashMap<>(), measure, share))
                      .filter(table -> observed.stream().allMatch(table::takesIn));
            })
        .map(table -> Part1Model.right().withTurning((own, f, x, r) -> table.at(f, x, r)));
  }

  /** Whether the answer is that of earlier calls with the same signs, or the first of its kind. */
  private boolean takesIn(Observation observed) {
    if (!(observed.answer() instanceof Turning answer)) {
      return false;
    }
    Ends signs =
        signs(
            EvaluationPoints.function(observed),
            EvaluationPoints.x(observed),
            EvaluationPoints.third(observed));
    Turning known = answers.putIfAbsent(signs, answer);
    return known == null || known == answer;
  }

  private Turning at(DoubleUnaryOperator f, double x, double reach) {
    Ends signs = signs(f, x, reach);
    return answers.getOrDefault(signs, PlainPart1.told(signs.left(), signs.right()));
  }

  private Ends signs(DoubleUnaryOperator f, double x, double reach) {
    double h = share * reach;
    // A zero without its sign: as keys, 0.0 and -0.0 are two.
    return new Ends(
        Math.signum(measure.at(f, x - reach, h)) + 0.0,
        Math.signum(measure.at(f, x + reach, h)) + 0.0);
  }
}
