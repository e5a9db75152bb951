package tangent.assignment.student;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import tangent.assignment.Polynomial;
import tangent.run.Observation;

/**
 * A polynomial one of whose factors is another one: how much is read off the answer where it shows
 * best, and every other answer must then agree.
 *
 * @param right the polynomial as it should be
 * @param power of the term in question
 */
record OtherFactor(Polynomial right, int power) {

  /** Factors are typed in: what is left after so many digits is rounding. */
  private static final double TYPED = 1e6;

  /** Of f and the loss. */
  private static final int LARGEST_POWER = 4;

  /** The polynomial with {@code more} added to that factor. */
  DoubleUnaryOperator with(double more) {
    double[] highestFirst = new double[LARGEST_POWER + 1];
    Arrays.setAll(highestFirst, i -> right.coefficient(LARGEST_POWER - i));
    highestFirst[LARGEST_POWER - power] += more;
    return Polynomial.of(right.variable(), highestFirst);
  }

  /** What was evaluated, if it is such a polynomial. */
  Stream<DoubleUnaryOperator> behind(List<Observation> observed) {
    return observed.stream()
        .filter(each -> each.answer() instanceof Double answer && Double.isFinite(answer))
        .min(Comparator.comparingDouble(each -> doubt(EvaluationPoints.number(each))))
        .map(this::more)
        .filter(more -> more != 0)
        .map(this::with)
        .stream();
  }

  /** How much rounding hides of the factor: the largest power of the polynomial over this one. */
  private double doubt(double x) {
    return Math.pow(Math.max(1, Math.abs(x)), LARGEST_POWER) / Math.pow(Math.abs(x), power);
  }

  private double more(Observation observed) {
    double x = EvaluationPoints.number(observed);
    double more = ((Double) observed.answer() - right.at(x)) / Math.pow(x, power);
    return Math.rint(more * TYPED) / TYPED;
  }
}
