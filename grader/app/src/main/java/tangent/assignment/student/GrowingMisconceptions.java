package tangent.assignment.student;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tangent.assignment.Task;
import tangent.contract.Solution;
import tangent.run.Observation;

/** Answers that begin with all earlier ones: a list is kept from call to call. */
record GrowingMisconceptions(Solution reference) implements Models {

  private static final int TELLING = 3;

  List<Misconception> all() {
    return List.of(
        growing("slopes-kept-in-a-list", Task.SLOPES, slopes(slopes())),
        growing("descend-kept-in-a-list", Task.DESCEND2, descend(walks())),
        growing("weights-kept-in-a-list", Task.DESCEND4, weights(rows())));
  }

  private static Misconception growing(String id, Task task, Solution way) {
    return new Misconception(
            id,
            task,
            "what earlier calls have found is still in the answer",
            "A static list is never emptied: the second call adds to what the first one left. Where is"
                + " your list made?",
            way)
        .byPattern(GrowingMisconceptions::grows);
  }

  private static boolean grows(List<Observation> observed) {
    Object[] before = {};
    int longer = 0;
    for (Observation each : observed) {
      Object[] answer = elements(each.answer());
      if (answer.length < before.length
          || !Arrays.deepEquals(before, Arrays.copyOf(answer, before.length))) {
        return false;
      }
      longer += before.length > 0 && answer.length > before.length ? 1 : 0;
      before = answer;
    }
    return longer >= TELLING;
  }

  private static Object[] elements(@Nullable Object answer) {
    if (answer instanceof double[] numbers) {
      return Arrays.stream(numbers).boxed().toArray();
    }
    return answer instanceof double[][] rows ? rows : new Object[0];
  }

  private static Part1Model.Slopes slopes() {
    List<Double> kept = new ArrayList<>();
    return (own, f, xs, h) -> {
      Arrays.stream(PlainPart1.slopeAtEach(own, f, xs, h)).forEach(kept::add);
      return kept.stream().mapToDouble(Double::doubleValue).toArray();
    };
  }

  private static WalkingModel.Walking walks() {
    List<Double> kept = new ArrayList<>();
    return (self, slope, start, rate, steps) -> {
      Arrays.stream(WalkingModel.walk(self, slope, start, rate, steps)).forEach(kept::add);
      return kept.stream().mapToDouble(Double::doubleValue).toArray();
    };
  }

  private static ManyWeightsModel.Walking rows() {
    List<double[]> kept = new ArrayList<>();
    return (self, loss, start, rate, steps, h) -> {
      kept.addAll(List.of(ManyWeightsModel.walk(self, loss, start, rate, steps, h)));
      return kept.stream().map(double[]::clone).toArray(double[][]::new);
    };
  }
}
