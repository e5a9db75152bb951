package tangent.assignment.student;

import static tangent.assignment.student.ManyWeightsModel.central;
import static tangent.assignment.student.ManyWeightsModel.each;
import static tangent.assignment.student.WalkingModel.judge;
import static tangent.assignment.student.WalkingModel.moving;

import derivatives.part2.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.contract.Solution;
import tangent.run.Observation;

/** What is said by where a slope or a loss was asked in Parts 2 and 4, and where not. */
record WalksAskedElsewhereMisconceptions(Solution reference) implements Models {

  private static final String MEASURED =
      "the slope of the slope is measured: what is handed in is the slope already";
  private static final String MEASURED_HINT =
      "What does slope answer about w: how high the loss is there, or how steep?";

  List<Misconception> all() {
    return List.of(
        new Misconception(
                "outcome-slope-elsewhere",
                Task.OUTCOME,
                "the slope is asked at another weight than the last one",
                "Where does the walk end? It is flat there, or it is not.",
                outcome(
                    (slope, weights, tolerance) ->
                        judge(
                            w -> slope.applyAsDouble(weights[weights.length / 2]),
                            weights,
                            tolerance)))
            .byWrongCalls(
                (observed, right) ->
                    EvaluationPoints.isAsked(
                        observed, w -> w != last(EvaluationPoints.second(observed)))),
        outcome(
            false,
            "outcome-flat-mistaken",
            "only converged and still moving are mistaken for each other",
            "What exactly do you compare with the tolerance? A slope of 0.4 is flat enough for 0.5, wherever"
                + " the walk ends.",
            (slope, weights, tolerance) ->
                judge(slope, weights, tolerance * Math.abs(last(weights)))),
        outcome(
            true,
            "outcome-finite-mistaken",
            "only whether the walk has diverged is told wrongly",
            "A weight is finite, or it is infinite, or not a number. Which of them does your code look at,"
                + " and with what?",
            (slope, weights, tolerance) ->
                weights.length % 2 == 0 ? judge(slope, weights, tolerance) : Outcome.DIVERGED),
        new Misconception(
                "descend-slope-elsewhere",
                Task.DESCEND2,
                "the slope is asked at places where the walk has never been",
                "Each step begins where the one before has ended. What do you hand to slope?",
                descend(moving((self, slope, w, rate) -> w - rate * slope.applyAsDouble(w + 0.25))))
            .byWrongCalls(
                (observed, right) ->
                    observed.answer() instanceof double[] walk
                        && right.answer() instanceof double[] visited
                        && EvaluationPoints.places(observed)
                            .anyMatch(place -> !EvaluationPoints.isOneOf(walk, place))
                        && !isOnTheWay(observed, visited)),
        new Misconception(
                "step-measures-the-slope",
                Task.STEP,
                MEASURED,
                MEASURED_HINT,
                step((slope, w, rate) -> w - rate * PlainPart1.central(slope, w, 1e-6)))
            .byPattern(
                observed -> isMeasured(observed, each -> new double[] {EvaluationPoints.x(each)})),
        new Misconception(
                "descend-measures-the-slope",
                Task.DESCEND2,
                MEASURED,
                MEASURED_HINT,
                descend(
                    moving(
                        (self, slope, w, rate) -> w - rate * PlainPart1.central(slope, w, 1e-6))))
            .byPattern(
                observed ->
                    isMeasured(
                        observed,
                        each -> each.answer() instanceof double[] walk ? walk : new double[0])),
        new Misconception(
                "weights-loss-elsewhere",
                Task.DESCEND4,
                "the loss is measured at places where the walk has never been",
                "Each step begins where the one before has ended, and asks how steep it is there. At which"
                    + " weights does your code ask for the loss?",
                weights(lookingAhead()))
            // Not by every call: where steps are short, a place near by is within reach of h.
            .byPattern(
                observed ->
                    observed.stream()
                            .filter(WalksAskedElsewhereMisconceptions::isAskedFarFromItsRows)
                            .count()
                        >= 3),
        new Misconception(
                "gradient-others-move",
                Task.GRADIENT4,
                "the other weights are not held still while one is measured",
                "When the slope along w[1] is measured, which numbers stand at the other places of the"
                    + " array that you hand to loss?",
                gradient(WalksAskedElsewhereMisconceptions::writtenWhereItIsMeasured))
            .byWrongCalls(
                (observed, right) -> observed.fault() == null && hasOthersMoved(observed)),
        new Misconception(
                "gradient-some-never-nudged",
                Task.GRADIENT4,
                "some weights are never nudged",
                "Each weight has a slope of its own. Which of them does your loop leave out?",
                gradient(each((i, loss, w, h) -> central(i - i % 2, loss, w, h))))
            .byWrongCalls(
                (observed, right) -> observed.fault() == null && !isEveryWeightNudged(observed)));
  }

  /** Whether it is only written down wrongly. A place elsewhere may be on the way by chance. */
  private static boolean isOnTheWay(Observation observed, double[] visited) {
    return EvaluationPoints.places(observed).limit(1).allMatch(first -> first == visited[0])
        && EvaluationPoints.places(observed)
            .allMatch(place -> EvaluationPoints.isOneOf(visited, place));
  }

  /** Whether the slope was always asked around where the walk stood, and often beside it. */
  private static boolean isMeasured(
      List<Observation> observed, Function<Observation, double[]> stations) {
    List<Observation> asked =
        observed.stream().filter(each -> !each.evaluations().isEmpty()).toList();
    return asked.stream()
            .allMatch(
                each ->
                    each.evaluations().size() > 1
                        && EvaluationPoints.places(each)
                            .allMatch(place -> isNear(stations.apply(each), place)))
        && asked.stream()
                .filter(
                    each ->
                        !EvaluationPoints.isAsked(
                            each, place -> EvaluationPoints.isOneOf(stations.apply(each), place)))
                .count()
            >= 3;
  }

  private static boolean isNear(double[] stations, double place) {
    return DoubleStream.of(stations)
        .anyMatch(each -> !(Math.abs(place - each) > 0.01 * (1 + Math.abs(each))));
  }

  /** Told by the outcomes that are mistaken: those with {@code DIVERGED} among them, or without. */
  private Misconception outcome(
      boolean diverges, String id, String title, String hint, WalkingModel.Judging judging) {
    return new Misconception(id, Task.OUTCOME, title, hint, outcome(judging))
        .byWrongCalls(
            (observed, right) ->
                observed.fault() == null
                    && diverges
                        == (observed.answer() == Outcome.DIVERGED
                            || right.answer() == Outcome.DIVERGED));
  }

  /** Slopes take the places of the weights in the array on which the next one is measured. */
  private static double[] writtenWhereItIsMeasured(
      ToDoubleFunction<double[]> loss, double[] weights, double h) {
    double[] slopes = weights.clone();
    for (int i = 0; i < slopes.length; i++) {
      slopes[i] = central(i, loss, slopes, h);
    }
    return slopes;
  }

  private static boolean hasOthersMoved(Observation observed) {
    double[] weights = EvaluationPoints.second(observed);
    return weights.length < 2
        || observed.evaluations().stream()
            .anyMatch(point -> moved(point, weights).limit(2).count() == 2);
  }

  private static boolean isEveryWeightNudged(Observation observed) {
    double[] weights = EvaluationPoints.second(observed);
    return observed.evaluations().stream()
            .flatMapToInt(point -> moved(point, weights))
            .distinct()
            .count()
        == weights.length;
  }

  /** At which indices the loss was asked with another number than the weight there. */
  private static IntStream moved(double[] point, double[] weights) {
    return IntStream.range(0, Math.min(point.length, weights.length))
        .filter(i -> point[i] != weights[i]);
  }

  /** Measured where the step before would lead once more: Nesterov's. */
  private static ManyWeightsModel.Walking lookingAhead() {
    return (self, loss, start, rate, steps, h) -> {
      double[][] rows = new double[steps + 1][];
      rows[0] = start.clone();
      for (int k = 0; k < steps; k++) {
        double[] ahead = rows[k].clone();
        for (int i = 0; k > 0 && i < ahead.length; i++) {
          ahead[i] += 0.9 * (rows[k][i] - rows[k - 1][i]);
        }
        rows[k + 1] = ManyWeightsModel.moved(rows[k], rate, self.gradient(loss, ahead, h));
      }
      return rows;
    };
  }

  private static boolean isAskedFarFromItsRows(Observation observed) {
    return observed.answer() instanceof double[][] rows
        && rows.length > 0
        && Arrays.equals(rows[0], EvaluationPoints.second(observed))
        && observed.evaluations().stream()
            .anyMatch(point -> Stream.of(rows).noneMatch(row -> isNear(row, point, observed)));
  }

  /** Whether somebody at the row may ask there, which is h away at most. */
  private static boolean isNear(double[] row, double[] point, Observation observed) {
    double h = (double) observed.call().arguments().get(4);
    return row.length == point.length
        && IntStream.range(0, row.length)
            .allMatch(
                i ->
                    Double.compare(row[i], point[i]) == 0
                        || Math.abs(row[i] - point[i]) <= 1.001 * h + 4 * Math.ulp(row[i]));
  }

  private static double last(double[] numbers) {
    return numbers[numbers.length - 1];
  }
}
