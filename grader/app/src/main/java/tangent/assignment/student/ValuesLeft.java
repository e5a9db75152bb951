package tangent.assignment.student;

import java.util.List;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.contract.Solution;
import tangent.run.Observation;

/**
 * A measured slope in which some of the value is left, since the factors in front of the values do
 * not add up to 0.
 *
 * @param value how much of f(x) / h is in it
 * @param slope how often the slope is
 */
record ValuesLeft(double value, double slope) {

  /** Less than this is rounding. */
  private static final double LEAST = 1e-6;

  static Misconception mistake(Solution reference) {
    return new Misconception(
            "derivative-values-left",
            Task.DERIVATIVE,
            "a constant gets a slope: the factors in front of the values do not add up to 0",
            "Try a function that is 5 everywhere. Which values do you add, which do you take away,"
                + " and how often?",
            ModelSolution.with(reference, new ValuesLeft(1 / 3.0, 4 / 3.0).model()))
        .withAnswers(
            observed -> behind(observed).map(model -> ModelSolution.with(reference, model)));
  }

  /**
   * By the method of least squares, each answer with the weight of how well it is known; the lines,
   * whose slopes are exact, decide.
   */
  private static Stream<Part1Model> behind(List<Observation> observed) {
    double aa = 0;
    double ab = 0;
    double bb = 0;
    double ay = 0;
    double by = 0;
    for (Observation each : observed) {
      double y = each.answer() instanceof Double answer ? answer : Double.NaN;
      double a = valueOverStep(each);
      double b = central(each);
      double weight = 1 / (each.tolerance() + 1e-9 * (Math.abs(a) + Math.abs(b)) + 1e-12);
      if (Double.isFinite(y) && Double.isFinite(a * weight) && Double.isFinite(b * weight)) {
        double w = weight * weight;
        aa += w * a * a;
        ab += w * a * b;
        bb += w * b * b;
        ay += w * a * y;
        by += w * b * y;
      }
    }
    double determinant = aa * bb - ab * ab;
    ValuesLeft read =
        new ValuesLeft((ay * bb - by * ab) / determinant, (by * aa - ay * ab) / determinant);
    return Math.abs(read.value) > LEAST && Double.isFinite(read.slope)
        ? Stream.of(read.model())
        : Stream.empty();
  }

  private static double valueOverStep(Observation observed) {
    return EvaluationPoints.function(observed).applyAsDouble(EvaluationPoints.x(observed))
        / EvaluationPoints.third(observed);
  }

  private static double central(Observation observed) {
    return PlainPart1.central(
        EvaluationPoints.function(observed),
        EvaluationPoints.x(observed),
        EvaluationPoints.third(observed));
  }

  private Part1Model model() {
    return Part1Model.independent()
        .withDerivative(
            (f, x, h) -> value * f.applyAsDouble(x) / h + slope * PlainPart1.central(f, x, h));
  }
}
