package tangent.assignment.student;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import tangent.assignment.Task;
import tangent.contract.Solution;
import tangent.run.Observation;

/** Answers that are kept, and given again to a question that is another one. */
record KeptAnswerMisconceptions(Solution reference) implements Models {

  List<Misconception> all() {
    return List.of(
        new Misconception(
            "derivative-kept-by-function",
            Task.DERIVATIVE,
            "the slope that was measured first is kept for each function",
            "The same function has another slope at another x. What does your map know about x and h?",
            derivative(derivativeByFunction())),
        new Misconception(
                "derivative-kept-by-place",
                Task.DERIVATIVE,
                "what was measured first is kept for each x, whatever the function",
                "Another function has another slope at the same x. What does your map know about"
                    + " function and h?",
                derivative(derivativeByPlace()))
            .byPattern(KeptAnswerMisconceptions::isKept),
        new Misconception(
            "step-kept-by-function",
            Task.STEP,
            "the step that was taken first is kept for each slope function",
            "From another weight the step leads elsewhere. What does your map know about w?",
            step(stepByFunction())),
        new Misconception(
                "step-kept-by-weight",
                Task.STEP,
                "the step that was taken first is kept for each w, whatever the slope",
                "Another loss has another slope at the same w. What does your map know about slope and"
                    + " learningRate?",
                step(stepByWeight()))
            .byPattern(KeptAnswerMisconceptions::isKept),
        new Misconception(
                "descend-kept-by-start",
                Task.DESCEND2,
                "the walk that was taken first is kept for each start, whatever the slope",
                "From the same start another slope leads elsewhere. What does your map know about slope?",
                descend(walkByNumbers()))
            .byPattern(KeptAnswerMisconceptions::isKept),
        alwaysTheSame("f", Task.F, f(x -> 3)),
        alwaysTheSame("loss", Task.LOSS2, loss(w -> 2)),
        alwaysTheSame("slope", Task.LOSS_DERIVATIVE, lossDerivative(w -> 17)));
  }

  private static Misconception alwaysTheSame(String method, Task task, Solution way) {
    return new Misconception(
            method + "-always-the-same",
            task,
            "the same number comes back at every place",
            "Call it with two different numbers. Is the first answer kept, or a worked number written"
                + " down?",
            way)
        .byPattern(
            observed ->
                observed.stream().map(Observation::answer).distinct().count() == 1
                    && observed.get(0).answer() instanceof Double number
                    && Double.isFinite(number));
  }

  // ---- models

  private static Part1Model.Derivative derivativeByFunction() {
    Map<DoubleUnaryOperator, Double> kept = new WeakHashMap<>();
    return (f, x, h) -> first(kept, f, () -> PlainPart1.central(f, x, h));
  }

  private static Part1Model.Derivative derivativeByPlace() {
    Map<Double, Double> kept = new HashMap<>();
    return (f, x, h) -> first(kept, x, () -> PlainPart1.central(f, x, h));
  }

  private static WalkingModel.Stepping stepByFunction() {
    Map<DoubleUnaryOperator, Double> kept = new WeakHashMap<>();
    return (slope, w, rate) -> first(kept, slope, () -> w - rate * slope.applyAsDouble(w));
  }

  private static WalkingModel.Stepping stepByWeight() {
    Map<Double, Double> kept = new HashMap<>();
    return (slope, w, rate) -> first(kept, w, () -> w - rate * slope.applyAsDouble(w));
  }

  private static WalkingModel.Walking walkByNumbers() {
    Map<List<?>, double[]> kept = new HashMap<>();
    return (self, slope, start, rate, steps) ->
        first(
                kept,
                List.of(start, rate, steps),
                () -> WalkingModel.walk(self, slope, start, rate, steps))
            .clone();
  }

  /** Not computeIfAbsent: a map must not change while a value for it is computed. */
  private static <K, V> V first(Map<K, V> kept, K key, Supplier<V> computed) {
    if (!kept.containsKey(key)) {
      kept.put(key, computed.get());
    }
    return kept.get(key);
  }

  // ---- signs

  /**
   * Where the function was not asked, it is what another one gave at that number, or there with
   * that h or learning rate, or with all the numbers that were given, as far as that is known.
   */
  private static boolean isKept(List<Observation> observed) {
    return isKept(observed, EvaluationPoints::x)
        || isKept(observed, each -> numbers(each).subList(0, 2))
        || isKept(observed, KeptAnswerMisconceptions::numbers);
  }

  private static boolean isKept(List<Observation> observed, Function<Observation, Object> place) {
    Map<Object, @Nullable Object> kept = new HashMap<>();
    Set<@Nullable Object> again = new HashSet<>();
    boolean anyKnown = false;
    for (Observation each : observed) {
      @Nullable Object answer = comparable(each.answer());
      if (!EvaluationPoints.nowhere(each)) {
        kept.put(place.apply(each), answer);
      } else if (Objects.equals(kept.getOrDefault(place.apply(each), answer), answer)) {
        again.add(answer);
        anyKnown |= kept.containsKey(place.apply(each));
      } else {
        return false;
      }
    }
    return anyKnown && again.size() > 1;
  }

  /** All that was given but the function. */
  private static List<Object> numbers(Observation observed) {
    return observed.call().arguments().subList(1, observed.call().arguments().size());
  }

  private static @Nullable Object comparable(@Nullable Object answer) {
    return answer instanceof double[] walk ? DoubleStream.of(walk).boxed().toList() : answer;
  }
}
