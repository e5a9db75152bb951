package tangent.property;

import java.util.HashSet;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;
import tangent.contract.Fault;
import tangent.contract.Part3;
import tangent.contract.Program;
import tangent.examination.Examination;
import tangent.sample.Exact;
import tangent.task.Task;

/** What the solution's {@code LossGradient} and what it builds on give, asked aside. */
final class OwnLoss {

  /** Where to look whether an answer depends on w at all. */
  private static final double[] PLACES = {-2, 0.5, 1.5};

  private static final Task[] VALUE = {
    Task.FORWARD, Task.LOCAL_GRADIENTS, Task.SHARED_VALUES, Task.BACKWARD_AGAIN
  };

  private final Examination examination;

  OwnLoss(Examination examination) {
    this.examination = examination;
  }

  /** Whether numbers or gradients of {@code Value} have cost a task. */
  boolean valueIsLost() {
    return examination.lost(VALUE);
  }

  /** Notes that an error of {@code Value} is carried forward. */
  void carryFromValue() {
    new OwnValue(examination).carryFirstLost(VALUE);
  }

  /** Asked on the solution's own values; empty where it throws. */
  OptionalDouble onOwn(ToDoubleFunction<Part3> question) {
    return answer(() -> question.applyAsDouble(examination.aside().part3()));
  }

  /** Asked on values that are right; empty where it throws or can't be asked there. */
  OptionalDouble onSound(ToDoubleFunction<Part3> question) {
    return answer(() -> question.applyAsDouble(examination.aside().part3OnSoundValues()));
  }

  /** Whether the gradient of the own loss depends on w. */
  boolean gradientVaries() {
    Set<OptionalDouble> gradients = new HashSet<>();
    for (double w : PLACES) {
      gradients.add(onOwn(part3 -> part3.lossGradient(w)));
    }
    return gradients.size() > 1;
  }

  /** Whether the own operations, put together in a usual way, give this number for the loss. */
  boolean composes(double w, double answer) {
    return LossPrograms.all(w).stream()
        .anyMatch(program -> gives(program.readData(program.values() - 1).build(), answer));
  }

  /** The same for the gradient of the loss. */
  boolean composesGradient(double w, double answer) {
    return LossPrograms.all(w).stream()
        .anyMatch(
            program -> gives(program.backward(program.values() - 1).readGrad(0).build(), answer));
  }

  private boolean gives(Program program, double answer) {
    OptionalDouble own = onOwn(part3 -> part3.run(program)[0]);
    return own.isPresent() && same(own.getAsDouble(), answer);
  }

  /** Up to rounding; two answers that are no numbers are the same. */
  static boolean same(double one, double other) {
    return Double.compare(one, other) == 0
        || Math.abs(one - other) <= Exact.TOLERANCE * Math.max(1, Math.abs(other));
  }

  /** Whether the solution answered with an exception, which may come from below. */
  static boolean threw(Fault fault) {
    return fault.kind() == Fault.Kind.THREW || fault.kind() == Fault.Kind.REJECTED;
  }

  private static OptionalDouble answer(DoubleSupplier question) {
    try {
      return OptionalDouble.of(question.getAsDouble());
    } catch (Fault fault) {
      return OptionalDouble.empty();
    }
  }
}
