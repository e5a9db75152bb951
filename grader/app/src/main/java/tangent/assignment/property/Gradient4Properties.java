package tangent.assignment.property;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import tangent.assignment.sample.GradientAt;
import tangent.run.Judged;
import tangent.run.JudgedOnce;
import tangent.run.Notation;
import tangent.run.TaskRun;

/**
 * gradient gives one partial derivative for each weight, in order, measured by moving that weight
 * by h at most while the others are held still.
 *
 * <p>Kills: nudges never taken back, all weights nudged at once, a nudge too far or in proportion
 * to the weight (by the evaluations); half and double slopes, a wrong sign, one slope for all,
 * sums, means, another order (by the numbers); an answer that is too short or too long.
 *
 * <p>How small a step may be is not promised here, so it is not judged: the losses curve so much
 * that the tolerance is far above the rounding of smaller steps; on the known planes the rounding
 * of a millionth is allowed for. By the known ones also: small slopes taken for noise, {@code
 * float}, the answer to an earlier call with the same array.
 */
@Tag("part4.gradient")
class Gradient4Properties {

  /** An honest measurement stays within this many times the formula's bound. */
  static final double SAFETY = 4;

  /** Where nothing curves, the rounding of a step as small as this one is allowed for. */
  static final double SMALLEST_STEP = 1e-6;

  private final TaskRun run;

  Gradient4Properties(TaskRun run) {
    this.run = run;
  }

  @Provide
  Arbitrary<GradientAt> gradients() {
    return run.samples()
        .kept(
            "part4.gradient",
            GradientAt.ofOneWeight(),
            GradientAt.ofBowls(),
            GradientAt.crossed(),
            GradientAt.crossed(),
            GradientAt.rippled());
  }

  @Judged
  void measuresOneSlopePerWeight(@ForAll("gradients") GradientAt asked) {
    check(asked, asked.array());
  }

  @JudgedOnce(rare = true)
  void measuresAnewForEachCall() {
    Reused arrays = new Reused();
    AllCases.andAgain(
        run, GradientAt.known(), asked -> check(asked, arrays.holding(asked.weights())));
  }

  private void check(GradientAt asked, double[] at) {
    double[] answer = run.solution().part4().gradient(asked.loss(), at, asked.h());
    // Two honest measurements may differ by the bound of each.
    run.within(
        IntStream.range(0, asked.weights().size())
            .mapToDouble(i -> 2 * asked.loss().differenceBound(asked.array(), i, asked.h()))
            .max()
            .orElse(0));
    for (double[] point : run.latest().evaluations()) {
      checkEvaluation(point, asked);
    }
    checkLength(answer, asked);
    for (int i = 0; i < answer.length; i++) {
      checkSlope(answer, i, asked);
    }
  }

  private void checkEvaluation(double[] point, GradientAt asked) {
    double[] weights = asked.array();
    if (point.length != weights.length) {
      throw wrongPlace(
          point,
          asked,
          "The loss needs " + weights.length + " weights, but it was given " + point.length + ".");
    }
    int moved = 0;
    for (int i = 0; i < weights.length; i++) {
      double away = Math.abs(point[i] - weights[i]);
      if (!(away <= asked.h() + slack(weights[i], asked.h()))) {
        throw wrongPlace(
            point,
            asked,
            ("Each weight may be moved by h = %s at most, but the weight at index %s was moved "
                    + "from %s to %s.")
                .formatted(asked.h(), i, Notation.number(weights[i]), Notation.number(point[i])));
      }
      moved += away > slack(weights[i], asked.h()) ? 1 : 0;
    }
    if (moved > 1) {
      throw wrongPlace(
          point,
          asked,
          ("When one weight is moved, the others must be where they were. But the loss was "
                  + "asked with %s weights moved at the same time.")
              .formatted(moved));
    }
  }

  private AssertionError wrongPlace(double[] point, GradientAt asked, String message) {
    return run.wrong(
        run.latest().call().text(),
        "the loss is asked only where one weight is moved, by " + asked.h() + " at most",
        "the loss was asked at " + Notation.answer(point),
        message);
  }

  /**
   * Up to rounding: 4 ulp of the weight plus 1e-9·h, for the others too: whoever adds h and takes
   * it away again leaves an ulp behind, and that is a matter of arguments left unchanged.
   */
  static double slack(double weight, double h) {
    return 4 * Math.ulp(Math.abs(weight) + h) + 1e-9 * h;
  }

  private void checkLength(double[] answer, GradientAt asked) {
    int length = asked.weights().size();
    if (answer.length != length) {
      throw run.wrong(
          length + (length == 1 ? " slope" : " slopes, one for each weight"),
          answer,
          "There %s, so there must be as many slopes, but gradient returned %s."
              .formatted(
                  length == 1 ? "is one weight" : "are " + length + " weights", answer.length));
    }
  }

  private void checkSlope(double[] answer, int i, GradientAt asked) {
    double[] weights = asked.array();
    double slope = asked.loss().partial(weights, i);
    double bound =
        SAFETY * asked.loss().differenceBound(weights, i, asked.h())
            + asked.loss().roundingBound(weights, i, asked.h(), SMALLEST_STEP);
    Tolerance expected = new Tolerance(slope, bound);
    if (!expected.holds(answer[i])) {
      throw run.wrong(
          "index " + i + ": " + expected,
          answer,
          ("Index %s must hold the slope along w[%s] at %s. That is %s, but it holds %s. A "
                  + "slope measured with h = %s may be off by %s here, not by more.")
              .formatted(
                  i,
                  i,
                  Notation.answer(weights),
                  expected.beside(answer[i]),
                  Notation.number(answer[i]),
                  asked.h(),
                  expected.shownTolerance()));
    }
  }
}
