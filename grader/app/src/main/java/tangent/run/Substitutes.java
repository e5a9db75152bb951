package tangent.run;

import static tangent.contract.Substitute.DERIVATIVE;
import static tangent.contract.Substitute.GRADIENT4;
import static tangent.contract.Substitute.LOSS2;
import static tangent.contract.Substitute.LOSS3;
import static tangent.contract.Substitute.SLOPES;
import static tangent.contract.Substitute.STEP;
import static tangent.contract.Substitute.VALUE;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import tangent.assignment.Task;
import tangent.contract.Substitute;

/** Which substitute makes right what has lost a task. */
final class Substitutes {

  private Substitutes() {}

  static Set<Substitute> of(Collection<Task> lost) {
    Set<Substitute> substitutes = EnumSet.noneOf(Substitute.class);
    lost.forEach(task -> substitutes.add(of(task)));
    return substitutes;
  }

  private static Substitute of(Task task) {
    return switch (task) {
      case DERIVATIVE -> DERIVATIVE;
      case SLOPES -> SLOPES;
      case LOSS2 -> LOSS2;
      case STEP -> STEP;
      case FORWARD, LOCAL_GRADIENTS, SHARED_VALUES, BACKWARD_AGAIN -> VALUE;
      case LOSS3 -> LOSS3;
      case GRADIENT4 -> GRADIENT4;
      default -> throw new IllegalArgumentException("nothing builds on " + task.id());
    };
  }
}
