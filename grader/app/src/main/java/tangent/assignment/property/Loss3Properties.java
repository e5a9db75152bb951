package tangent.assignment.property;

import net.jqwik.api.Tag;
import tangent.assignment.Lesson;
import tangent.run.JudgedOnce;
import tangent.run.Notation;
import tangent.run.TaskRun;

/**
 * LossGradient.loss is the lesson's loss, and built from values, so that its gradient flows back to
 * w.
 *
 * <p>Kills: a missing or wrong term, a wrong sign or power, a loss computed in plain numbers, a
 * term of it computed in plain numbers.
 */
@Tag("part3.loss")
class Loss3Properties {

  private final TaskRun run;

  Loss3Properties(TaskRun run) {
    this.run = run;
  }

  /**
   * One after the other: in turn, whatever goes wrong in every second call would fall on the same
   * question each time.
   */
  @JudgedOnce
  void isTheLossBuiltFromValues() {
    AllCases.andAgain(run, LossTruth.KNOWN, this::checkNumber);
    AllCases.andAgain(run, LossTruth.KNOWN, this::checkGradient);
  }

  private void checkNumber(double w) {
    Tolerance expected = LossTruth.value(w);
    double answer = run.solution().part3().loss(w);
    run.within(expected.tolerance());
    if (!expected.holds(answer)) {
      throw run.wrong(
          expected.toString(),
          answer,
          "%s is %s at w = %s, but the loss is %s. Compare your terms one by one.%s"
              .formatted(
                  Lesson.LOSS,
                  expected.beside(answer),
                  w,
                  expected.told(answer),
                  expected.reason()));
    }
  }

  private void checkGradient(double w) {
    Tolerance expected = LossTruth.slope(w);
    double answer = run.solution().part3().lossGradient(w);
    run.within(expected.tolerance());
    if (!expected.holds(answer)) {
      throw run.wrong(
          expected.toString(),
          answer,
          ("loss(w).data() is right, but the gradient of w is %s instead of %s. Every term "
                  + "must be made from w by Value operations; a number taken out of w by data() no "
                  + "longer knows where it came from.")
              .formatted(Notation.number(answer), expected.beside(answer)));
    }
  }
}
