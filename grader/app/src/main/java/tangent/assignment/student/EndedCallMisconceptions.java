package tangent.assignment.student;

import static tangent.assignment.student.WalkingModel.moving;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.contract.EndedCallException;
import tangent.contract.Fault;
import tangent.contract.Operation;
import tangent.contract.Solution;
import tangent.run.Observation;

/**
 * Calls that end in an exception where they should give an answer: told by the exception, whatever
 * it is that brings it about.
 */
record EndedCallMisconceptions(Solution reference) implements Models {

  private static final String REFUSED = "calls that are allowed end in an IllegalArgumentException";
  private static final String REFUSED_HINT =
      "Compare the condition in front of your throw with the comment above the method, word by word:"
          + " for which arguments that are allowed is it true?";
  private static final String OUTSIDE = "an element outside of an array is read or written";
  private static final String OUTSIDE_HINT =
      "The elements of an array of length n have the numbers 0 to n − 1. Between which numbers does your"
          + " loop run, and what do you add to them?";

  List<Misconception> all() {
    return Stream.of(refusing(), List.of(tooFewWeights()), outside(), earlier())
        .flatMap(List::stream)
        .toList();
  }

  private List<Misconception> refusing() {
    return List.of(
        refused(
            "derivative",
            Task.DERIVATIVE,
            derivativeAlone((f, x, h) -> PlainPart1.central(f, x, unless(h < 1e-3, h))),
            derivativeAlone((f, x, h) -> PlainPart1.central(f, x, unless(h > 1, h)))),
        refused(
            "flattest",
            Task.FLATTEST,
            flattest(
                (own, f, xs, h) -> PlainPart1.leastSteep(own, f, unless(xs.length < 2, xs), h))),
        refused(
            "turning",
            Task.TURNING,
            turning((own, f, x, r) -> PlainPart1.signsAtBothEnds(own, f, unless(x < 0, x), r))),
        refused(
            "step",
            Task.STEP,
            part2(
                new WalkingModel()
                    .stepping((slope, w, rate) -> right(slope, w, unless(rate > 0.5, rate)))
                    .walking(moving((self, slope, w, rate) -> right(slope, w, rate))))),
        refused(
            "descend",
            Task.DESCEND2,
            descend(
                (self, slope, start, rate, steps) ->
                    WalkingModel.walk(self, slope, start, unless(rate > 0.5, rate), steps))),
        refused(
                "forward",
                Task.FORWARD,
                value(
                    () ->
                        new ModelValue() {
                          @Override
                          double value(Operation operation, double x, double y, int exponent) {
                            return super.value(operation, x, y, unless(exponent < 0, exponent));
                          }
                        }))
            .losing(Task.LOCAL_GRADIENTS),
        refused(
            "outcome",
            Task.OUTCOME,
            outcome(
                (slope, weights, tolerance) ->
                    WalkingModel.judge(slope, unless(weights.length < 2, weights), tolerance))),
        refused(
            "gradient",
            Task.GRADIENT4,
            gradient(
                (loss, weights, h) ->
                    ManyWeightsModel.measured(loss, unless(weights.length < 2, weights), h))),
        refused(
            "weights",
            Task.DESCEND4,
            weights(
                (self, loss, start, rate, steps, h) ->
                    ManyWeightsModel.walk(
                        self, loss, unless(start.length < 2, start), rate, steps, h))));
  }

  private List<Misconception> outside() {
    return List.of(
        outside(
            "slopes",
            Task.SLOPES,
            slopes(
                (own, f, xs, h) -> {
                  double[] slopes = PlainPart1.slopeAtEach(own, f, xs, h);
                  return read(slopes, slopes.length);
                })),
        outside(
            "flattest",
            Task.FLATTEST,
            flattest((own, f, xs, h) -> PlainPart1.leastSteep(own, f, read(xs, xs.length), h))),
        outside(
            "descend",
            Task.DESCEND2,
            descend(
                (self, slope, start, rate, steps) ->
                    read(WalkingModel.walk(self, slope, start, rate, steps), steps + 1))),
        outside(
            "outcome",
            Task.OUTCOME,
            outcome(
                (slope, weights, tolerance) ->
                    WalkingModel.judge(slope, read(weights, weights.length), tolerance))),
        outside(
            "gradient",
            Task.GRADIENT4,
            gradient(
                (loss, weights, h) -> {
                  double[] gradient = new double[2];
                  for (int i = 0; i < weights.length; i++) {
                    gradient[i] = ManyWeightsModel.central(i, loss, weights, h);
                  }
                  return Arrays.copyOf(gradient, weights.length);
                })),
        outside(
            "weights",
            Task.DESCEND4,
            weights(
                (self, loss, start, rate, steps, h) ->
                    ManyWeightsModel.walk(self, loss, read(start, start.length), rate, steps, h))));
  }

  private Misconception tooFewWeights() {
    return new Misconception(
            "gradient-too-few-weights",
            Task.GRADIENT4,
            "the loss is asked about fewer weights than there are",
            "The loss takes all weights at once, in one array. Which of them does yours hold?",
            gradient(
                ManyWeightsModel.each(
                    (i, loss, weights, h) -> {
                      double above = loss.applyAsDouble(new double[] {weights[i] + h});
                      return (above - loss.applyAsDouble(new double[] {weights[i]})) / h;
                    })))
        .byWrongCalls(
            (observed, right) ->
                observed.evaluations().stream()
                    .anyMatch(point -> point.length < EvaluationPoints.second(observed).length))
        // Who never answers has checked no argument.
        .losing(Task.ARGUMENTS4);
  }

  private List<Misconception> earlier() {
    UnaryOperator<DoubleUnaryOperator> function = keepingTheFirst();
    UnaryOperator<DoubleUnaryOperator> slope = keepingTheFirst();
    return List.of(
        earlier(
            "derivative",
            Task.DERIVATIVE,
            derivative((f, x, h) -> PlainPart1.central(function.apply(f), x, h))),
        earlier("step", Task.STEP, step((f, w, rate) -> right(slope.apply(f), w, rate))));
  }

  /** As if the first function were asked for good, whose call has ended by then. */
  private static UnaryOperator<DoubleUnaryOperator> keepingTheFirst() {
    AtomicReference<DoubleUnaryOperator> first = new AtomicReference<>();
    return function -> {
      first.compareAndSet(null, function);
      if (!function.equals(first.get())) {
        throw new EndedCallException();
      }
      return function;
    };
  }

  private static <A> A unless(boolean refused, A argument) {
    if (refused) {
      throw new IllegalArgumentException("not allowed");
    }
    return argument;
  }

  private static double right(DoubleUnaryOperator slope, double w, double rate) {
    return w - rate * slope.applyAsDouble(w);
  }

  /** The array, one of whose elements was looked at. */
  private static double[] read(double[] array, int index) {
    if (Double.isNaN(array[index])) {
      Arrays.fill(array, 0);
    }
    return array;
  }

  private Misconception refused(String method, Task task, Solution... ways) {
    return mistake(
            task, method + "-refuses-what-is-allowed", REFUSED, REFUSED_HINT, Stream.of(ways))
        .byWrongCalls(
            (observed, right) -> right.fault() == null && isFault(observed, Fault.Kind.REJECTED));
  }

  private Misconception outside(String method, Task task, Solution way) {
    return new Misconception(method + "-outside-of-an-array", task, OUTSIDE, OUTSIDE_HINT, way)
        .byWrongCalls(
            (observed, right) ->
                right.fault() == null
                    && isFault(observed, Fault.Kind.THREW)
                    && observed.fault().exception().equals("ArrayIndexOutOfBoundsException"));
  }

  private Misconception earlier(String method, Task task, Solution way) {
    return new Misconception(
            method + "-asks-an-earlier-function",
            task,
            "the function of an earlier call is asked, not the one that is handed in",
            "What is kept in a static field is still there in the next call. Does this method need one?",
            way)
        .byWrongCalls(
            (observed, right) -> observed.fault() != null && observed.fault().isOfEndedCall());
  }

  private static boolean isFault(Observation observed, Fault.Kind kind) {
    return observed.fault() != null && observed.fault().kind() == kind;
  }
}
