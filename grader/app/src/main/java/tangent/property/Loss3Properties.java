package tangent.property;

import java.util.OptionalDouble;
import net.jqwik.api.Tag;
import tangent.contract.Fault;
import tangent.contract.Part3;
import tangent.examination.Examination;
import tangent.examination.JudgedOnce;
import tangent.examination.Notation;
import tangent.task.Task;

/**
 * LossGradient.loss is w⁴ − 4w² + w, and built from values, so that its gradient flows back to w.
 *
 * <p>Kills: a missing or wrong term, a wrong sign or power, a loss computed in plain numbers, a
 * term of it computed in plain numbers.
 *
 * <p>A number is right too that the right composition of the solution's own, wrong operations
 * gives. Whether the gradient flows is seen on values that are right, so that nothing else's
 * gradient is at stake.
 */
@Tag("part3.loss")
class Loss3Properties {

  private final Examination examination = Examination.current();
  private final OwnLoss own = new OwnLoss(examination);

  @JudgedOnce
  void isTheLossBuiltFromValues() {
    EachCase.of(LossTruth.WEIGHTS, this::check);
  }

  private void check(double w) {
    checkNumber(w);
    checkGradient(w);
  }

  private void checkNumber(double w) {
    Within expected = LossTruth.value(w);
    try {
      double answer = examination.solution().part3().loss(w);
      examination.within(expected.tolerance());
      if (!expected.holds(answer) && !numberInherited(w, answer)) {
        throw examination.wrong(
            expected.toString(),
            answer,
            "w⁴ − 4w² + w is "
                + expected.beside(answer)
                + " at w = "
                + w
                + ", but the loss is "
                + expected.told(answer)
                + ". Compare your terms one by one."
                + Within.ROUNDING);
      }
    } catch (Fault fault) {
      if (!OwnLoss.threw(fault) || !numberInherited(w, Double.NaN)) {
        throw fault;
      }
    }
  }

  private boolean numberInherited(double w, double answer) {
    if (!examination.lost(Task.FORWARD)) {
      return false;
    }
    OptionalDouble sound = own.onSound(part3 -> part3.loss(w));
    boolean inherited =
        sound.isPresent() ? LossTruth.value(w).holds(sound.getAsDouble()) : own.composes(w, answer);
    if (inherited) {
      examination.carry(Task.FORWARD);
    }
    return inherited;
  }

  private void checkGradient(double w) {
    OptionalDouble onOwn = own.onOwn(part3 -> part3.lossGradient(w));
    if (onOwn.isPresent() && LossTruth.slope(w).holds(onOwn.getAsDouble())) {
      return; // what is right as it is needs no values that are right
    }
    if (own.onSound(part3 -> part3.loss(w)).isPresent()) {
      double answer = examination.solution().part3OnSoundValues().lossGradient(w);
      checkFlows(w, answer, LossTruth.slope(w).holds(answer));
    } else if (!own.valueIsLost()) {
      double answer = examination.solution().part3().lossGradient(w);
      checkFlows(w, answer, LossTruth.slope(w).holds(answer));
    } else {
      checkOwnGradient(w, examination.solution().part3());
    }
  }

  /** The last resort: no sound values to be had, and the own ones are wrong. */
  private void checkOwnGradient(double w, Part3 part3) {
    try {
      double answer = part3.lossGradient(w);
      checkFlows(w, answer, own.composesGradient(w, answer) || own.gradientVaries());
    } catch (Fault fault) {
      if (!OwnLoss.threw(fault)) {
        throw fault;
      }
    }
  }

  private void checkFlows(double w, double answer, boolean right) {
    examination.within(LossTruth.slope(w).tolerance());
    if (!right) {
      throw examination.wrong(
          LossTruth.slope(w).toString(),
          answer,
          "loss(w).data() is right, but the gradient of w is "
              + Notation.number(answer)
              + " instead of "
              + LossTruth.slope(w).beside(answer)
              + ". Every term must be made from w by Value operations; a number taken out of w by"
              + " data() no longer knows where it came from.");
    }
  }
}
