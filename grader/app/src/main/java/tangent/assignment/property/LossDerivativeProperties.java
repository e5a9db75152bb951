package tangent.assignment.property;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import tangent.assignment.Lesson;
import tangent.assignment.sample.Ladder;
import tangent.assignment.sample.SlopeFormulas;
import tangent.run.Digits;
import tangent.run.Judged;
import tangent.run.JudgedOnce;
import tangent.run.Notation;
import tangent.run.TaskRun;

/**
 * lossDerivative(w) is the slope of the lesson's loss, by formula or by any difference quotient
 * with a step of 1e-4 or less.
 *
 * <p>Kills: a forgotten + 1, exponents or factors left as they were, the loss itself, half the
 * slope, a wrong sign, the second derivative; a step that is too large, by the pattern that it
 * leaves ({@link LongStep}); numbers that overflow far out.
 */
@Tag("part2.lossDerivative")
class LossDerivativeProperties {

  /** The largest step allowed for a difference quotient. */
  private static final double LARGEST_STEP = 1e-4;

  /**
   * The smallest step whose rounding is allowed for. With this one the bound stays under 0.5 on
   * [−3, 3], so that no forgotten + 1 can hide in it; with a still smaller one rounding may win
   * over the slope, and the quotient is no derivative any more.
   */
  private static final double SMALLEST_STEP = 1e-12;

  private static final double EPSILON = Math.ulp(1.0);

  /** Farther out the longest step measures nothing any more, but no slope is infinite there. */
  private static final List<Double> KNOWN =
      Ladder.after(
          List.of(0.1, -0.7, 1 / 3.0, 0.0, 1e-4, -1e-4, 5.3, -5.3, 40.0, -40.0, 1e13, -1e13, 3e13));

  private final TaskRun run;

  LossDerivativeProperties(TaskRun run) {
    this.run = run;
  }

  @Provide
  Arbitrary<Double> weights() {
    return run.samples().kept("part2.lossDerivative", SlopeFormulas.places(3));
  }

  @Judged
  void isTheSlopeOfTheLoss(@ForAll("weights") double w) {
    check(w);
  }

  @JudgedOnce(rare = true)
  void isASlopeAtAnyDistanceFromZero() {
    AllCases.andAgain(run, KNOWN, this::check);
  }

  @JudgedOnce(rare = true)
  void isMeasuredWithAShortStep() {
    Map<Double, Double> slopes = new HashMap<>();
    for (double w : LongStep.WEIGHTS) {
      slopes.put(w, check(w));
    }
    OptionalDouble step = LongStep.behind(slopes, LARGEST_STEP * (1 + 1e-9));
    if (step.isPresent()) {
      double w = LongStep.WEIGHTS.get(0);
      double answer = run.solution().part2().lossDerivative(w);
      throw run.wrong(
          Notation.number(LossTruth.SLOPE.at(w)),
          answer,
          "At all places lossDerivative returned the slope that a step of "
              + Digits.few(Math.abs(step.getAsDouble()))
              + " measures. The longest step allowed is 0.0001: a longer one leaves out too much.");
    }
  }

  /** The answer, if it is right. */
  private double check(double w) {
    double answer = run.solution().part2().lossDerivative(w);
    Tolerance expected = new Tolerance(LossTruth.SLOPE.at(w), tolerance(w));
    run.within(expected.tolerance());
    if (!expected.holds(answer) && !(Double.isNaN(answer) && isStepLost(w))) {
      throw run.wrong(
          expected.toString(),
          answer,
          "The slope of %s at w = %s is %s, but lossDerivative returned %s.%s"
              .formatted(
                  Lesson.LOSS,
                  w,
                  expected.beside(answer),
                  Notation.number(answer),
                  Double.isFinite(answer) ? measured(expected) : ""));
    }
    return answer;
  }

  /** Whoever divides by the way that was really gone has 0 / 0 there: no longer step helps. */
  private static boolean isStepLost(double w) {
    return w + LARGEST_STEP == w && w - LARGEST_STEP == w;
  }

  /** Why there is a tolerance, which plays no part where the answer is not a finite number. */
  private static String measured(Tolerance expected) {
    return " (A slope measured with a step of 0.0001 or less would be off by "
        + expected.shownTolerance()
        + " at most.)";
  }

  /**
   * h/2·M₂ with the largest step, plus 8ε·S₀/h + 2ε|w|·M₁/h with the smallest: the one for what a
   * forward difference leaves out, the other for its rounding.
   */
  static double tolerance(double w) {
    double reach = Math.abs(w) + LARGEST_STEP;
    double curvature = LossTruth.SLOPE.slope().size(reach);
    double slope = LossTruth.SLOPE.size(reach);
    double rounding = 8 * EPSILON * LossTruth.size(reach) + 2 * EPSILON * Math.abs(w) * slope;
    return LARGEST_STEP / 2 * curvature + rounding / SMALLEST_STEP;
  }
}
