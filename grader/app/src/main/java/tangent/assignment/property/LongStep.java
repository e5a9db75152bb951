package tangent.assignment.property;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import tangent.assignment.Lesson;

/**
 * The step behind slopes of the lesson's loss that were measured, where it is longer than allowed.
 *
 * <p>A tolerance alone can't tell: the rounding of the smallest steps is larger than what one that
 * is ten times too long leaves out. But that is a polynomial in w and the step, so a step read off
 * one slope foretells all the others, to the last digits, and the rounding of a small one never
 * agrees with that.
 */
final class LongStep {

  private static final double EPSILON = Math.ulp(1.0);

  /** Where slopes are to be asked for: what a step leaves out is large here, and differs. */
  static final List<Double> WEIGHTS = List.of(3.0, -3.0, 2.5, -2.5, 2.0, -2.0, 1.7, -1.3);

  /** How long a step is at different weights, as a multiple of one number. */
  private static final List<DoubleUnaryOperator> SCALES =
      List.of(w -> 1, Math::abs, w -> w, w -> 1 + Math.abs(w));

  /** What a quotient adds to the slope. */
  private interface Quotient {
    double excess(double w, double step);
  }

  /**
   * A step forward; one backward is a negative step. By Taylor's theorem what is left out is the
   * sum of L⁽ᵏ⁾(w)/k!·hᵏ⁻¹ from k = 2 on.
   */
  private static final Quotient ONE_SIDED = (w, h) -> excess(w, h, 1);

  /** A step to each side: of that sum the odd k, since the even ones cancel. */
  private static final Quotient CENTRAL = (w, h) -> excess(w, h, 2);

  private static double excess(double w, double h, int stride) {
    double sum = 0;
    for (int k = 1 + stride; k <= Lesson.LOSS.degree(); k += stride) {
      sum += Lesson.LOSS.around(w, k) * Math.pow(h, k - 1);
    }
    return sum;
  }

  private LongStep() {}

  /**
   * The step at the first of the weights, if one that is longer than {@code longest} is behind all
   * of these slopes.
   */
  static OptionalDouble behind(Map<Double, Double> slopes, double longest) {
    return SCALES.stream()
        .flatMap(scale -> Stream.of(new Guess(ONE_SIDED, scale), new Guess(CENTRAL, scale)))
        .mapToDouble(guess -> guess.step(slopes))
        .filter(step -> Math.abs(step) > longest)
        .findFirst();
  }

  /** One way to measure. */
  private record Guess(Quotient quotient, DoubleUnaryOperator scale) {

    /** The step at the first weight, without what rounding may have added to it; or 0. */
    double step(Map<Double, Double> slopes) {
      double first = WEIGHTS.get(0);
      double step = solved(first, excess(first, slopes));
      double unit = step / scale.applyAsDouble(first);
      boolean explains =
          WEIGHTS.stream()
              .allMatch(
                  w -> {
                    double there = unit * scale.applyAsDouble(w);
                    return Math.abs(quotient.excess(w, there) - excess(w, slopes))
                        <= 2 * rounding(w, there);
                  });
      double doubt = 2 * rounding(first, step);
      return explains ? Math.signum(step) * surely(first, Math.abs(step), doubt) : 0;
    }

    /** Newton's method, from where there is no doubt: both excesses grow with the step. */
    private double solved(double w, double excess) {
      if (quotient == CENTRAL) {
        // A quartic has one odd k beyond 1: what is left out is L‴(w)/6·h².
        return Math.sqrt(Math.max(0, excess / Lesson.LOSS.around(w, 3)));
      }
      double step = 0;
      for (int i = 0; i < 50; i++) {
        step -= (ONE_SIDED.excess(w, step) - excess) / rise(w, step);
      }
      return step;
    }

    /** How the one-sided excess grows with the step. */
    private static double rise(double w, double step) {
      double sum = 0;
      for (int k = 2; k <= Lesson.LOSS.degree(); k++) {
        sum += (k - 1) * Lesson.LOSS.around(w, k) * Math.pow(step, k - 2);
      }
      return sum;
    }

    /** The shortest step that rounding by {@code doubt} can have made look like this one. */
    private double surely(double w, double step, double doubt) {
      double excess = Math.abs(quotient.excess(w, step));
      return excess <= doubt ? 0 : Math.abs(solved(w, excess - doubt));
    }

    /** 8ε·S₀ / h, as for every slope that is measured. */
    private static double rounding(double w, double step) {
      return 8 * EPSILON * LossTruth.size(Math.abs(w) + Math.abs(step)) / Math.abs(step);
    }

    private static double excess(double w, Map<Double, Double> slopes) {
      return slopes.get(w) - LossTruth.SLOPE.at(w);
    }
  }
}
