package tangent.property;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import tangent.examination.ProgramText;
import tangent.sample.Exact;
import tangent.sample.Exact.Slope;
import tangent.sample.Graph;
import tangent.sample.Scene;
import tangent.sample.Scene.Reading;

/** The gradients to be found in a scene, before its first call and after each. */
final class Expectation {

  private final Scene scene;

  /** For each number of calls made, the gradient of each value. */
  private final List<List<Within>> gradients = new ArrayList<>();

  private Expectation(Scene scene, IntFunction<IntFunction<Within>> afterCall) {
    this.scene = scene;
    int size = scene.graph().nodes().size();
    gradients.add(Collections.nCopies(size, new Within(0, 0)));
    for (int call = 0; call < scene.calls().size(); call++) {
      IntFunction<Within> reached = afterCall.apply(call);
      List<Within> after = new ArrayList<>(gradients.get(call));
      for (int value = 0; value < size; value++) {
        if (reaches(call, value)) {
          after.set(value, reached.apply(value));
        }
      }
      gradients.add(after);
    }
  }

  /** What is right. */
  static Expectation right(Scene scene) {
    Exact exact = Exact.of(scene.graph());
    return new Expectation(
        scene,
        call ->
            value -> {
              Slope slope = exact.slope(scene.calls().get(call), value);
              return new Within(slope.gradient(), slope.tolerance());
            });
  }

  /**
   * What each call gives where it is the only one. A value that it leaves at 0 may not have been
   * reached at all: then anything may still be there from an earlier call.
   *
   * @param alone the gradients that the call of this number leaves on new values
   */
  static Expectation own(Scene scene, IntFunction<double[]> alone) {
    return new Expectation(
        scene,
        call -> {
          double[] gradients = alone.apply(call);
          return value ->
              gradients[value] == 0
                  ? new Within(0, Double.POSITIVE_INFINITY)
                  : new Within(gradients[value], Exact.TOLERANCE * Math.abs(gradients[value]));
        });
  }

  Within at(Reading reading) {
    return gradients.get(reading.callsBefore()).get(reading.value());
  }

  /**
   * Whether a reading says anything about several calls: what the first call gives to the values it
   * reaches is the business of other tasks.
   */
  boolean judges(Reading reading) {
    return reading.callsBefore() != 1 || !reaches(0, reading.value());
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
    if (reading.afterMaking() && calls > 0) {
      return "It was right after the latest backward(); making new values must not change it.";
    }
    boolean reachedBefore = false;
    for (int call = 0; call < calls - 1; call++) {
      reachedBefore |= reaches(call, reading.value());
    }
    if (calls > 0 && reaches(calls - 1, reading.value())) {
      String root = ProgramText.name(scene.calls().get(calls - 1));
      return reachedBefore
          ? "The latest call of backward() replaces what an earlier one left; it does not add to"
              + " it."
          : root + ".backward() reaches it for the first time, whatever was called before.";
    }
    return reachedBefore || calls > 0 && reaches(0, reading.value())
        ? "The latest call of backward() started from a value that was not made from this one, so"
            + " it must leave this gradient as it was."
        : "No call of backward() has started from a value that was made from this one, so its"
            + " gradient is still 0.";
  }
}
