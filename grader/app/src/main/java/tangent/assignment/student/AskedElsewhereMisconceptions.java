package tangent.assignment.student;

import derivatives.part1.Turning;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.contract.Part1;
import tangent.contract.Solution;
import tangent.run.Observation;

/**
 * What is said by where a function was asked in Part 1, and where not, whatever it is that leads
 * there and whatever came back; {@link WalksAskedElsewhereMisconceptions} has those of Parts 2 and
 * 4.
 */
record AskedElsewhereMisconceptions(Solution reference) implements Models {

  /** Less than this share of a distance is rounding. */
  private static final double ROUNDING = 1e-3;

  /** The shortest step that the assignment allows, as a share of h or of the reach. */
  private static final double SHORTEST = 0.1;

  List<Misconception> all() {
    return List.of(
        new Misconception(
                "step-too-short",
                Task.DERIVATIVE,
                "the step is far shorter than h",
                "How far from x do you ask the function, and what has h to do with it? A tiny step is no"
                    + " better: what is left of the difference is rounding.",
                derivativeAlone((f, x, h) -> PlainPart1.central(f, x, h / 50)))
            .byPlaces(AskedElsewhereMisconceptions::isTooShort),
        withoutAStep("slopes", Task.SLOPES, slopes(AskedElsewhereMisconceptions::fromBothSides)),
        withoutAStep(
            "flattest",
            Task.FLATTEST,
            flattest(
                (own, f, xs, h) ->
                    PlainPart1.leastSteep(upToTheLast(xs[xs.length - 1]), f, xs, h))),
        mistake(
                Task.SLOPES,
                "slopes-another-step",
                "the step is not h at every point: it is another one, or it changes on the way",
                "The caller chooses the step, and it is the same for all points. What becomes of h in your"
                    + " loop?",
                Stream.of(stepping(i -> 0.05), stepping(i -> Math.pow(4, -i))).map(this::part1))
            .byPlaces(AskedElsewhereMisconceptions::hasAnotherStep),
        new Misconception(
                "flattest-some-never-measured",
                Task.FLATTEST,
                "some places are never measured",
                "The flattest place may be any of xs. Which of them does your loop leave out, or why does"
                    + " it end before?",
                flattest((own, f, xs, h) -> PlainPart1.leastSteep(own, f, everySecond(xs), h)))
            .byWrongCalls(
                (observed, right) -> observed.fault() == null && !isMeasuredEverywhere(observed)),
        mistake(
                Task.TURNING,
                "turning-step-too-long",
                "the function is asked farther than a tenth of the reach from both ends",
                "How far from x - reach and x + reach do you ask the function? Where the curve bends on the way"
                    + " there, you measure another slope.",
                Stream.of(steppingBy(1), steppingBy(0.2)).map(this::turning))
            .byPlaces(AskedElsewhereMisconceptions::isTooLong),
        mistake(
                Task.TURNING,
                "turning-ends-not-measured",
                "no slope is measured at x - reach, or none at x + reach",
                "Two slopes are to be compared. Where, and with how long a step at most?",
                Stream.of(lookingHalfWayToTheRight(), bend()).map(this::turning))
            .byPlaces(AskedElsewhereMisconceptions::isNotAtBothEnds),
        new Misconception(
                "turning-asked-in-between",
                Task.TURNING,
                "a slope is measured in between, neither at x - reach nor at x + reach",
                "Between the two ends a curve may turn twice. Which two slopes decide?",
                turning(AskedElsewhereMisconceptions::firstTurn))
            .byWrongCalls((observed, right) -> isInBetween(observed)),
        new Misconception(
                "turning-step-not-by-reach",
                Task.TURNING,
                "the step does not follow reach: where that is short, it is longer than a tenth of it",
                "How long is your step, and what may it be at most where reach is 0.000001?",
                turning(
                    (own, f, x, reach) ->
                        PlainPart1.told(
                            PlainPart1.forward(f, x - reach, Math.max(0.01, reach / 100)),
                            PlainPart1.forward(f, x + reach, Math.max(0.01, reach / 100)))))
            .byPattern(
                observed ->
                    EvaluationPoints.isWhereThirdIsSmall(
                        observed, AskedElsewhereMisconceptions::isTooLong)));
  }

  private static Misconception withoutAStep(String method, Task task, Solution way) {
    return new Misconception(
            method + "-without-a-step",
            task,
            "the function is asked at the points of xs only: no step is taken from any of them",
            "The points of xs may lie far apart. How do you measure the slope at one of them?",
            way)
        .byPlaces(AskedElsewhereMisconceptions::isAskedAtPointsOnly);
  }

  /** With a step that depends on how many points were measured before. */
  private static Part1Model stepping(DoubleUnaryOperator share) {
    return Part1Model.right()
        .withSlopes(
            (own, f, xs, h) ->
                IntStream.range(0, xs.length)
                    .mapToDouble(i -> own.derivative(f, xs[i], h * share.applyAsDouble(i)))
                    .toArray());
  }

  /** As NumPy has it for values on a grid. */
  private static double[] fromBothSides(Part1 own, DoubleUnaryOperator f, double[] xs, double h) {
    return IntStream.range(0, xs.length)
        .mapToDouble(
            i -> {
              double left = xs[Math.max(0, i - 1)];
              double right = xs[Math.min(xs.length - 1, i + 1)];
              return (f.applyAsDouble(right) - f.applyAsDouble(left)) / (right - left);
            })
        .toArray();
  }

  private static Part1 upToTheLast(double last) {
    return Part1Model.right()
        .withDerivative((f, x, h) -> (f.applyAsDouble(last) - f.applyAsDouble(x)) / (last - x));
  }

  private static double[] everySecond(double[] xs) {
    return IntStream.iterate(0, i -> i < xs.length, i -> i + 2).mapToDouble(i -> xs[i]).toArray();
  }

  private static Part1Model.Turn lookingHalfWayToTheRight() {
    return (own, f, x, reach) ->
        PlainPart1.told(
            own.derivative(f, x - reach, reach / 100),
            own.derivative(f, x + reach / 2, reach / 100));
  }

  private static Part1Model.Turn steppingBy(double share) {
    return (own, f, x, reach) ->
        PlainPart1.told(
            own.derivative(f, x - reach, share * reach),
            own.derivative(f, x + reach, share * reach));
  }

  private static Part1Model.Turn bend() {
    return (own, f, x, reach) -> {
      double h = Math.min(1e-4, reach / 10);
      double bend = own.derivative(f, x + h, h) - own.derivative(f, x - h, h);
      return PlainPart1.told(-bend, bend);
    };
  }

  /** The first one that is met on the way from left to right. */
  private static Turning firstTurn(Part1 own, DoubleUnaryOperator f, double x, double reach) {
    return IntStream.range(0, 4)
        .mapToObj(i -> Part1Model.right().turning(f, x - reach + (i + 0.5) * reach / 2, reach / 4))
        .filter(turn -> turn != Turning.NONE)
        .findFirst()
        .orElse(Turning.NONE);
  }

  private static boolean isTooShort(Observation observed) {
    double farthest = EvaluationPoints.farthest(observed);
    return !observed.evaluations().isEmpty()
        && farthest < SHORTEST * (1 - ROUNDING) * EvaluationPoints.third(observed);
  }

  private static boolean isAskedAtPointsOnly(Observation observed) {
    double[] xs = EvaluationPoints.second(observed);
    return xs.length < 2
        || EvaluationPoints.isAsked(observed, place -> EvaluationPoints.isOneOf(xs, place));
  }

  /** Whether not each point was measured in its turn, with h or with the same share of it. */
  private static boolean hasAnotherStep(Observation observed) {
    double[] xs = EvaluationPoints.second(observed);
    double[] asked = EvaluationPoints.places(observed).toArray();
    if (xs.length < 2) {
      return true;
    }
    if (asked.length == 0 || asked.length % xs.length != 0) {
      return false;
    }
    int each = asked.length / xs.length;
    double[] steps = new double[xs.length];
    for (int i = 0; i < xs.length; i++) {
      double x = xs[i];
      double[] around = Arrays.copyOfRange(asked, i * each, (i + 1) * each);
      steps[i] = DoubleStream.of(around).map(place -> Math.abs(place - x)).max().orElse(0);
      double middle = DoubleStream.of(around).average().orElse(x);
      if (!EvaluationPoints.isOneOf(around, x) && Math.abs(middle - x) > ROUNDING * steps[i]) {
        return false;
      }
    }
    double least = DoubleStream.of(steps).min().orElse(0);
    double most = DoubleStream.of(steps).max().orElse(0);
    double h = EvaluationPoints.third(observed);
    return most > (1 + ROUNDING) * least
        || most > (1 + ROUNDING) * h
        || least < SHORTEST * (1 - ROUNDING) * h;
  }

  private static boolean isMeasuredEverywhere(Observation observed) {
    double reach = EvaluationPoints.third(observed) * (1 + ROUNDING);
    return DoubleStream.of(EvaluationPoints.second(observed))
        .allMatch(
            x -> EvaluationPoints.places(observed).anyMatch(place -> Math.abs(place - x) <= reach));
  }

  /**
   * Whether it was asked up to both ends, or beyond, and farther from both, and x, than allowed.
   */
  private static boolean isTooLong(Observation observed) {
    double reach = EvaluationPoints.third(observed);
    double x = EvaluationPoints.x(observed);
    double rounding = ROUNDING * reach;
    return EvaluationPoints.isAround(observed, x - reach, rounding)
        && EvaluationPoints.isAround(observed, x + reach, rounding)
        && EvaluationPoints.distances(observed)
            .map(distance -> Math.min(distance, Math.abs(distance - reach)))
            .anyMatch(distance -> distance > SHORTEST * reach + rounding);
  }

  private static boolean isNotAtBothEnds(Observation observed) {
    double x = EvaluationPoints.x(observed);
    double reach = EvaluationPoints.third(observed);
    return !observed.evaluations().isEmpty()
        && !(isNear(observed, x - reach, reach) && isNear(observed, x + reach, reach));
  }

  private static boolean isInBetween(Observation observed) {
    double inside = (1 - SHORTEST - ROUNDING) * EvaluationPoints.third(observed);
    return EvaluationPoints.distances(observed).anyMatch(distance -> distance < inside);
  }

  private static boolean isNear(Observation observed, double end, double reach) {
    double step = SHORTEST * (1 + ROUNDING) * reach + 4 * Math.ulp(end);
    return EvaluationPoints.places(observed).anyMatch(place -> Math.abs(place - end) <= step);
  }
}
