package tangent.property;

import java.util.OptionalDouble;
import net.jqwik.api.Tag;
import tangent.contract.Fault;
import tangent.examination.Examination;
import tangent.examination.JudgedOnce;
import tangent.examination.Notation;
import tangent.task.Task;

/**
 * LossGradient.gradient is the slope of the loss at w.
 *
 * <p>Kills: the loss instead of its gradient, backward() forgotten or called on w, the gradient of
 * the loss itself, a leaf made anew for reading, a sign turned, a difference quotient.
 *
 * <p>An answer is right too that the solution's own loss and values lead to, where one of these has
 * cost its own task.
 */
@Tag("part3.gradient")
class Gradient3Properties {

  private final Examination examination = Examination.current();
  private final OwnLoss own = new OwnLoss(examination);

  @JudgedOnce
  void isTheSlopeOfTheLoss() {
    EachCase.of(LossTruth.WEIGHTS, this::check);
  }

  private void check(double w) {
    Within expected = LossTruth.slope(w);
    try {
      double answer = examination.solution().part3().gradient(w);
      examination.within(expected.tolerance());
      if (!expected.holds(answer) && !inherited(w, OptionalDouble.of(answer))) {
        throw examination.wrong(
            expected.toString(),
            answer,
            "The slope of w⁴ − 4w² + w at w = "
                + w
                + " is "
                + expected.beside(answer)
                + ", but gradient returned "
                + Notation.number(answer)
                + ". It should be the gradient of w after backward() on the loss. The ± is room for"
                + " rounding, too little for a slope that is measured.");
      }
    } catch (Fault fault) {
      if (!OwnLoss.threw(fault) || !inherited(w, OptionalDouble.empty())) {
        throw fault;
      }
    }
  }

  /**
   * @param answer empty where an exception came instead
   */
  private boolean inherited(double w, OptionalDouble answer) {
    boolean fromLoss = examination.lost(Task.LOSS3);
    if (!fromLoss && !own.valueIsLost()) {
      return false;
    }
    boolean inherited = asBelow(w, answer) || onSoundValues(w, fromLoss);
    if (inherited && fromLoss) {
      examination.carry(Task.LOSS3);
    } else if (inherited) {
      own.carryFromValue();
    }
    return inherited;
  }

  /** Whether it is the gradient of the own loss by the own values. */
  private boolean asBelow(double w, OptionalDouble answer) {
    return agree(own.onOwn(part3 -> part3.lossGradient(w)), answer) && own.gradientVaries();
  }

  /** Whether on values that are right it is right, or at least the gradient of the own loss. */
  private boolean onSoundValues(double w, boolean lossIsWrong) {
    OptionalDouble sound = own.onSound(part3 -> part3.gradient(w));
    if (sound.isEmpty()) {
      return false;
    }
    return LossTruth.slope(w).holds(sound.getAsDouble())
        || lossIsWrong
            && own.gradientVaries()
            && agree(own.onSound(part3 -> part3.lossGradient(w)), sound);
  }

  private static boolean agree(OptionalDouble one, OptionalDouble other) {
    return one.isPresent() && other.isPresent()
        ? OwnLoss.same(one.getAsDouble(), other.getAsDouble())
        : one.isEmpty() && other.isEmpty();
  }
}
