package tangent.assignment.property;

import java.util.List;
import net.jqwik.api.Tag;
import tangent.assignment.Lesson;
import tangent.contract.Fault;
import tangent.contract.Part3;
import tangent.run.JudgedOnce;
import tangent.run.Notation;
import tangent.run.TaskRun;
import tangent.run.WrongAnswer;

/**
 * LossGradient.gradient is the slope of the loss at w, and what backward() left there.
 *
 * <p>Kills: the loss instead of its gradient, backward() forgotten or called on w, the gradient of
 * the loss itself, a leaf made anew for reading, a sign turned, a formula, a difference quotient,
 * however exact.
 *
 * <p>Whoever goes by backward() can't give the right slope where it does nothing, unless that is 0,
 * which is what is left then.
 */
@Tag("part3.gradient")
class Gradient3Properties {

  /** Without the quarters, between which others lie. */
  private static final List<Double> STEEP =
      LossTruth.KNOWN.stream()
          .filter(w -> w == Math.rint(w) || w * 4 != Math.rint(w * 4))
          .filter(w -> !LossTruth.slope(w).holds(0))
          .toList();

  private final TaskRun run;

  Gradient3Properties(TaskRun run) {
    this.run = run;
  }

  @JudgedOnce
  void isTheSlopeOfTheLoss() {
    AllCases.andAgain(run, LossTruth.KNOWN, this::check);
    run.part3WithIdleBackward().ifPresent(this::checkGoesByBackward);
  }

  private void check(double w) {
    Tolerance expected = LossTruth.slope(w);
    double answer = run.solution().part3().gradient(w);
    run.within(expected.tolerance());
    if (!expected.holds(answer)) {
      throw run.wrong(
          expected.toString(),
          answer,
          ("The slope of %s at w = %s is %s, but gradient returned %s. It should be the "
                  + "gradient of w after backward() on the loss. The ± is room for rounding, too little "
                  + "for a slope that is measured.")
              .formatted(Lesson.LOSS, w, expected.beside(answer), Notation.number(answer)));
    }
  }

  /** An exception is no right answer either: there backward() is missed, and that is that. */
  private void checkGoesByBackward(Part3 idle) {
    if (Double.isNaN(withIdleBackward(STEEP.get(0), idle))) {
      return;
    }
    AllCases.of(
        run,
        STEEP,
        w -> {
          double answer = withIdleBackward(w, idle);
          run.within(LossTruth.slope(w).tolerance());
          if (LossTruth.slope(w).holds(answer)) {
            throw wrongWay(w, answer);
          }
        });
  }

  /** What gradient gives there; NaN where that is an exception. */
  private static double withIdleBackward(double w, Part3 idle) {
    try {
      return idle.gradient(w);
    } catch (Fault missed) {
      return Double.NaN;
    }
  }

  private WrongAnswer wrongWay(double w, double answer) {
    String shown = Notation.number(answer);
    return run.wrong(
        "LossGradient.gradient(" + Notation.number(w) + ")",
        shown + ", because backward() has left it in w",
        shown + ", even where backward() does nothing",
        ("The slope is right, but gradient does not go by backward(): with a backward() that "
                + "does nothing it still returns %s. Make a Value of w, call backward() on its loss, "
                + "and return what grad() of that Value holds then, in place of a formula or of "
                + "differences of the loss.")
            .formatted(shown));
  }
}
