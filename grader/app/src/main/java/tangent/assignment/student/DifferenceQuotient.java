package tangent.assignment.student;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tangent.assignment.Lesson;
import tangent.run.Observation;

/**
 * A difference quotient of the lesson's loss whose step is read off one of the slopes that came
 * out. All the others must then be what the same step gives.
 */
enum DifferenceQuotient {
  FORWARD {
    @Override
    double of(double w, double step) {
      return (loss(w + step) - loss(w)) / step;
    }
  },
  BACKWARD {
    @Override
    double of(double w, double step) {
      return (loss(w) - loss(w - step)) / step;
    }
  },
  CENTRAL {
    @Override
    double of(double w, double step) {
      return (loss(w + step) - loss(w - step)) / (2 * step);
    }
  };

  /** The step is read off a weight that is no farther from 0. */
  private static final double FARTHEST = 4;

  /** Steps are looked for up to here; no slope is measured with a longer one. */
  private static final double LONGEST_STEP = 4;

  private static final double LARGE_STEP = 0.5;

  /** Below it, so much of the slope is lost to rounding that nobody takes it. */
  private static final double SMALLEST_STEP = 1e-10;

  /** Halving 4 this often leaves the last digit of a double. */
  private static final int HALVINGS = 60;

  abstract double of(double w, double step);

  /** Whether the answers are such quotients, visibly off the true slopes. */
  static boolean isQuotientIn(List<Observation> observed) {
    return Stream.of(values()).anyMatch(kind -> kind.explains(observed, false));
  }

  /**
   * The same with a step that nobody would call large: with steps of 1 or 2 it looks like a formula
   * with another factor. Of a step so small that only rounding is seen, no more than that is told:
   * it is not the rounding of a float.
   */
  static boolean isQuotientOfSmallStepIn(List<Observation> observed) {
    if (observed.stream().allMatch(DifferenceQuotient::isSlopeButForRounding)
        && observed.stream().anyMatch(DifferenceQuotient::isRoundedLikeNoFloat)) {
      return true;
    }
    return Stream.of(values())
        .anyMatch(
            kind ->
                kind.outermost(observed)
                    .filter(each -> kind.stepBehind(each, false) < LARGE_STEP)
                    .filter(each -> kind.explains(observed, each, false))
                    .isPresent());
  }

  /** Whether the answers are such differences, not divided by their step. */
  static boolean isUndividedIn(List<Observation> observed) {
    return Stream.of(values()).anyMatch(kind -> kind.explains(observed, true));
  }

  private static boolean isSlopeButForRounding(Observation observed) {
    return off(observed) <= rounding(observed, SMALLEST_STEP);
  }

  /**
   * Whether more digits are lost than by a formula, however it is written, and others than in a
   * float. That all that is left of a quotient fits into one happens now and then.
   */
  private static boolean isRoundedLikeNoFloat(Observation observed) {
    return off(observed) > rounding(observed, 1e-3) && (float) answer(observed) != answer(observed);
  }

  private static double off(Observation observed) {
    return Math.abs(answer(observed) - slope(EvaluationPoints.number(observed)));
  }

  private boolean explains(List<Observation> observed, boolean undivided) {
    return outermost(observed).filter(each -> explains(observed, each, undivided)).isPresent();
  }

  private Optional<Observation> outermost(List<Observation> observed) {
    if (!observed.stream().allMatch(each -> each.answer() instanceof Double)) {
      return Optional.empty();
    }
    Comparator<Observation> byWeight = Comparator.comparingDouble(EvaluationPoints::number);
    // Out there a longer step gives a steeper slope, whatever the step; farther out rounding hides
    // it.
    return observed.stream()
        .filter(each -> Math.abs(EvaluationPoints.number(each)) <= FARTHEST)
        .max(this == BACKWARD ? byWeight.reversed() : byWeight);
  }

  private boolean explains(List<Observation> observed, Observation outermost, boolean undivided) {
    double step = stepBehind(outermost, undivided);
    double run = undivided ? run(step) : 1;
    double nearest = rounding(outermost, step) * run;
    Predicate<Observation> isAsMeasured =
        each ->
            Math.abs(of(EvaluationPoints.number(each), step) * run - answer(each))
                <= 2 * Math.max(nearest, rounding(each, step) * run);
    double effect =
        Math.abs(answer(outermost) - (undivided ? 0 : slope(EvaluationPoints.number(outermost))));
    return effect > 8 * nearest && observed.stream().allMatch(isAsMeasured);
  }

  /** 8ε·S₀ / step, as the assignment allows for the rounding of two values. */
  private static double rounding(Observation each, double step) {
    return 8
        * Math.ulp(1.0)
        * Lesson.LOSS.size(Math.abs(EvaluationPoints.number(each)) + step)
        / step;
  }

  /** By halving: both the quotient and the difference only grow, or only fall, with the step. */
  private double stepBehind(Observation observed, boolean undivided) {
    double w = EvaluationPoints.number(observed);
    double shortest = 0;
    double longest = LONGEST_STEP;
    for (int i = 0; i < HALVINGS; i++) {
      double step = (shortest + longest) / 2;
      double found = of(w, step) * (undivided ? run(step) : 1);
      if (Math.signum(w) * (found - answer(observed)) > 0) {
        longest = step;
      } else {
        shortest = step;
      }
    }
    return (shortest + longest) / 2;
  }

  private double run(double step) {
    return this == CENTRAL ? 2 * step : step;
  }

  private static double answer(Observation observed) {
    return observed.answer() instanceof Double number ? number : Double.NaN;
  }

  private static double slope(double w) {
    return Lesson.LOSS.slope().at(w);
  }

  private static double loss(double w) {
    return Lesson.LOSS.at(w);
  }
}
