package tangent.assignment.property;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tangent.assignment.sample.ExactGradients;
import tangent.assignment.sample.ExactGradients.Slope;
import tangent.assignment.sample.Graph;
import tangent.assignment.sample.RepeatedBackward;
import tangent.assignment.sample.RepeatedBackward.Reading;
import tangent.run.ProgramText;

/** The gradients to be found in a scene, before its first call and after each. */
final class ExpectedGradients {

  private final RepeatedBackward scene;

  /** For each number of calls made, the gradient of each value. */
  private final List<List<Tolerance>> gradients = new ArrayList<>();

  /** What is right, or would be, were the root given 1. */
  ExpectedGradients(RepeatedBackward scene, Start start) {
    this.scene = scene;
    ExactGradients exact = ExactGradients.of(scene.graph());
    int size = scene.graph().nodes().size();
    gradients.add(Collections.nCopies(size, new Tolerance(0, 0)));
    for (int call = 0; call < scene.calls().size(); call++) {
      int root = scene.calls().get(call);
      List<Tolerance> after = new ArrayList<>(gradients.get(call));
      for (int value = 0; value < size; value++) {
        if (reaches(call, value)) {
          Slope slope = exact.slope(root, value).times(start.of(exact.value(root)));
          after.set(value, new Tolerance(slope.gradient(), slope.tolerance()));
        }
      }
      gradients.add(after);
    }
  }

  Tolerance at(Reading reading) {
    return gradients.get(reading.callsBefore()).get(reading.value());
  }

  /**
   * Whether a reading says anything about several calls: what the first call gives to the values it
   * reaches is the business of other tasks.
   */
  boolean judges(Reading reading) {
    return reading.callsBefore() != 1 || !reaches(0, reading.value());
  }

  /** Whether a call has come to the value by then. */
  boolean isReached(Reading reading) {
    return isReached(reading.callsBefore(), reading.value());
  }

  private boolean isReached(int calls, int value) {
    for (int call = 0; call < calls; call++) {
      if (reaches(call, value)) {
        return true;
      }
    }
    return false;
  }

  private boolean reaches(int call, int value) {
    int root = scene.calls().get(call);
    return value <= root && below(scene.graph(), root).contains(value);
  }

  private static List<Integer> below(Graph graph, int root) {
    List<Integer> found = new ArrayList<>(List.of(root));
    for (int i = 0; i < found.size(); i++) {
      found.addAll(graph.operands(found.get(i)));
    }
    return found;
  }

  /** Why the gradient should be what it is. */
  String reason(Reading reading) {
    int calls = reading.callsBefore();
    if (reading.afterMaking() && isReached(reading)) {
      return "It was right after the latest backward(); making new values must not change it.";
    }
    boolean reachedBefore = isReached(calls - 1, reading.value());
    if (calls > 0 && reaches(calls - 1, reading.value())) {
      String root = ProgramText.name(scene.calls().get(calls - 1));
      return reachedBefore
          ? "The latest call of backward() replaces what an earlier one left; it does not add to"
              + " it."
          : root + ".backward() reaches it for the first time, whatever was called before.";
    }
    return reachedBefore
        ? "The latest call of backward() started from a value that was not made from this one, so"
            + " it must leave this gradient as it was."
        : "No call of backward() has started from a value that was made from this one, so its"
            + " gradient is still 0.";
  }
}
