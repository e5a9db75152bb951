package tangent.assignment.student;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tangent.assignment.Polynomial;
import tangent.run.Observation;

/**
 * Whatever polynomial was typed in: its factors are read off a few answers, and all the others must
 * then agree.
 *
 * @param right the one that should have been
 */
record OtherPolynomial(Polynomial right) {

  /** With x⁶ as its highest power, two more than that of the loss. */
  private static final int POINTS = 7;

  /** Farther out the highest power hides the others. */
  private static final double FARTHEST = 3;

  /** Factors are typed in: what is left after so many parts of one is rounding. */
  private static final List<Double> TYPED = List.of(1e6, 2.0);

  /**
   * @param answered calls of a method with one number, which is its argument
   */
  Stream<Polynomial> behind(List<Observation> answered) {
    List<Observation> known = spread(answered);
    if (known.isEmpty()) {
      return Stream.empty();
    }
    double[] read =
        coefficients(
            known.stream().mapToDouble(EvaluationPoints::number).toArray(),
            known.stream().mapToDouble(each -> (Double) each.answer()).toArray());
    return TYPED.stream()
        .map(parts -> DoubleStream.of(read).map(each -> Math.rint(each * parts) / parts).toArray())
        .filter(this::isOther)
        .map(typed -> Polynomial.of(right.variable(), typed));
  }

  /** The factor of the highest power first. One number for all places is no formula. */
  private boolean isOther(double[] typed) {
    return IntStream.range(0, POINTS).anyMatch(i -> typed[i] != right.coefficient(POINTS - 1 - i))
        && IntStream.range(0, POINTS - 1).anyMatch(i -> typed[i] != 0);
  }

  /** As many answers as it takes, at places that lie apart. */
  private static List<Observation> spread(List<Observation> answered) {
    Set<Double> places = new HashSet<>();
    List<Observation> near =
        answered.stream()
            .filter(each -> each.answer() instanceof Double answer && Double.isFinite(answer))
            .filter(
                each ->
                    Math.abs(EvaluationPoints.number(each)) <= FARTHEST
                        && places.add(EvaluationPoints.number(each)))
            .sorted(Comparator.comparingDouble(EvaluationPoints::number))
            .toList();
    return near.size() < POINTS
        ? List.of()
        : IntStream.range(0, POINTS)
            .mapToObj(i -> near.get(i * (near.size() - 1) / (POINTS - 1)))
            .toList();
  }

  /** By Newton's divided differences, multiplied out. */
  private static double[] coefficients(double[] xs, double[] values) {
    double[] differences = values.clone();
    for (int order = 1; order < POINTS; order++) {
      for (int i = POINTS - 1; i >= order; i--) {
        differences[i] = (differences[i] - differences[i - 1]) / (xs[i] - xs[i - order]);
      }
    }
    double[] lowestFirst = new double[POINTS];
    for (int i = POINTS - 1; i >= 0; i--) {
      for (int power = POINTS - 1; power > 0; power--) {
        lowestFirst[power] = lowestFirst[power - 1] - xs[i] * lowestFirst[power];
      }
      lowestFirst[0] = differences[i] - xs[i] * lowestFirst[0];
    }
    return IntStream.range(0, POINTS).mapToDouble(i -> lowestFirst[POINTS - 1 - i]).toArray();
  }
}
