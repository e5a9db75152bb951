package tangent.assignment.student;

import derivatives.part1.Turning;
import derivatives.part2.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.contract.Fault;
import tangent.contract.Solution;
import tangent.run.Observation;

/**
 * What all wrong answers of a method have in common, whatever it is that brings them about: no
 * number, a point that is none of those given, a slope from elsewhere.
 */
record WrongAnswerMisconceptions(Solution reference) implements Models {

  private static final String NO_NUMBER_HINT =
      "0 / 0 is not a number, and nothing that is computed from it is one. Which division may it be?";

  List<Misconception> all() {
    return List.of(
        elsewhere(),
        otherOfEquals(),
        noneOfTheseAtAll(),
        noNumber(),
        nothingFor(
            Turning.NONE,
            "turning-nothing-for-none",
            Task.TURNING,
            end -> turning((own, f, x, r) -> end.of(PlainPart1.signsAtBothEnds(own, f, x, r)))),
        nothingFor(
            Outcome.STILL_MOVING,
            "outcome-nothing-for-moving",
            Task.OUTCOME,
            end ->
                outcome(
                    (slope, weights, tolerance) ->
                        end.of(WalkingModel.judge(slope, weights, tolerance)))));
  }

  /** What becomes of a right answer. */
  private interface End {
    <A> A of(A right);
  }

  /** As if there were no word for all that is neither one nor the other. */
  private static Misconception nothingFor(
      Object answer, String id, Task task, Function<End, Solution> made) {
    return new Misconception(
            id,
            task,
            "null or an exception instead of " + answer,
            answer + " is an answer like the others. What does your code end with?",
            Stream.of(
                    new Fault(Fault.Kind.UNREADABLE, "", "null"), new IllegalStateException("none"))
                .map(end -> made.apply(unless(answer, end)))
                .toList())
        .byWrongCalls((observed, right) -> observed.fault() != null && right.answer() == answer);
  }

  private static End unless(Object answer, RuntimeException end) {
    return new End() {
      @Override
      public <A> A of(A right) {
        if (right == answer) {
          throw end;
        }
        return right;
      }
    };
  }

  private Misconception elsewhere() {
    return mistake(
            Task.STEP,
            "step-slope-elsewhere",
            "the slope is asked at another place than w",
            "How steep is it where you stand before the step? What do you hand to slope?",
            Stream.of(
                step((slope, w, rate) -> w - rate * slope.applyAsDouble(w + 1)),
                step(WrongAnswerMisconceptions::backtracking)))
        .byWrongCalls(
            (observed, right) ->
                EvaluationPoints.places(observed)
                    .anyMatch(place -> place != EvaluationPoints.x(observed)));
  }

  /** With half the rate again and again, as long as the slope changes its sign. */
  private static double backtracking(DoubleUnaryOperator slope, double w, double learningRate) {
    double steepness = slope.applyAsDouble(w);
    double rate = learningRate;
    while (steepness * slope.applyAsDouble(w - rate * steepness) < 0) {
      rate /= 2;
    }
    return w - rate * steepness;
  }

  private Misconception otherOfEquals() {
    return mistake(
            Task.FLATTEST,
            "flattest-other-of-equals",
            "of places that are equally flat, another one than the first is taken",
            "In what order do you look at the places, and when does a new one replace the best so far? Are"
                + " they still in the order of xs?",
            Stream.of(
                flattestIn(xs -> Arrays.stream(xs).sorted()),
                flattestIn(
                    xs ->
                        IntStream.range(0, xs.length)
                            .mapToDouble(i -> xs[i == 0 ? 0 : xs.length - i]))))
        .byWrongCalls(WrongAnswerMisconceptions::isAnotherOfEquals);
  }

  /** With the places in another order: sorted, or from the end, with the first in front. */
  private Solution flattestIn(Function<double[], DoubleStream> order) {
    return flattest((own, f, xs, h) -> PlainPart1.leastSteep(own, f, order.apply(xs).toArray(), h));
  }

  private static boolean isAnotherOfEquals(Observation observed, Observation right) {
    return observed.answer() instanceof Double place
        && right.answer() instanceof Double first
        && isOneOf(observed, place)
        && steepness(observed, place) == steepness(observed, first);
  }

  private Misconception noneOfTheseAtAll() {
    return new Misconception(
            "flattest-outside-of-xs",
            Task.FLATTEST,
            "the answer is none of the places that were given",
            "The answer is one of xs. What do you return: the place, or something that belongs to it?",
            flattest((own, f, xs, h) -> PlainPart1.leastSteep(own, f, xs, h) + h / 3))
        .byWrongCalls(
            (observed, right) ->
                observed.answer() instanceof Double place && !isOneOf(observed, place));
  }

  private Misconception noNumber() {
    return new Misconception(
            "derivative-no-number",
            Task.DERIVATIVE,
            "the slope is not a number",
            NO_NUMBER_HINT,
            derivativeAlone((f, x, h) -> 0 * PlainPart1.forward(f, x, h) / 0.0))
        .byWrongCalls(
            (observed, right) -> observed.answer() instanceof Double slope && Double.isNaN(slope));
  }

  private static boolean isOneOf(Observation observed, double place) {
    return DoubleStream.of(EvaluationPoints.second(observed)).anyMatch(x -> x == place);
  }

  private static double steepness(Observation observed, double place) {
    DoubleUnaryOperator function = EvaluationPoints.function(observed);
    return Math.abs(PlainPart1.central(function, place, EvaluationPoints.third(observed)));
  }
}
