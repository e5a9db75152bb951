package tangent.assignment.student;

import static tangent.assignment.student.CoarseNumbers.rounded;
import static tangent.assignment.student.PlainPart1.slopeAtEach;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.contract.Part1;
import tangent.contract.Solution;

/** What goes wrong when slopes are collected. */
record Part1SlopesMisconceptions(Solution reference) implements Models {

  List<Misconception> all() {
    return List.of(
        mistake(
            "slopes-first-missed",
            "the first slope is never filled in",
            "At which index does your loop start?",
            (own, f, xs, h) -> filled(own, f, xs, h, 1, xs.length)),
        mistake(
            "slopes-one-place-early",
            "each slope stands one place too early, and the last entry stays 0",
            "Which point belongs to entry i?",
            (own, f, xs, h) ->
                Arrays.copyOf(
                    slopeAtEach(
                        own, f, Arrays.copyOfRange(xs, Math.min(1, xs.length), xs.length), h),
                    xs.length)),
        mistake(
            "slopes-last-missed",
            "the last slope is never filled in",
            "At which index does your loop end?",
            (own, f, xs, h) -> filled(own, f, xs, h, 0, xs.length - 1)),
        mistake(
            "slopes-one-short",
            "one slope too few",
            "How many slopes belong to how many points?",
            (own, f, xs, h) ->
                slopeAtEach(own, f, Arrays.copyOf(xs, Math.max(0, xs.length - 1)), h)),
        mistake(
            "slopes-one-long",
            "one entry too many at the end",
            "How many slopes belong to how many points?",
            (own, f, xs, h) -> Arrays.copyOf(slopeAtEach(own, f, xs, h), xs.length + 1)),
        mistake(
            "slopes-reversed",
            "the slopes stand in the opposite order",
            "The first slope belongs to the first point.",
            (own, f, xs, h) -> reversed(slopeAtEach(own, f, xs, h))),
        mistake(
            "slopes-points-sorted",
            "the points are sorted first, so the slopes stand in another order",
            "Keep the order in which the points were given.",
            (own, f, xs, h) -> slopeAtEach(own, f, Arrays.stream(xs).sorted().toArray(), h)),
        mistake(
            "slopes-equal-points-once",
            "a point that is there twice gets one slope only",
            "How many slopes belong to how many points? A map or a set keeps equal ones once.",
            (own, f, xs, h) -> slopeAtEach(own, f, Arrays.stream(xs).distinct().toArray(), h)),
        mistake(
            "slopes-without-sign",
            "the signs are thrown away",
            "A falling curve has a negative slope. Where do you lose the minus?",
            (own, f, xs, h) -> Arrays.stream(slopeAtEach(own, f, xs, h)).map(Math::abs).toArray()),
        mistake(
            "slopes-are-values",
            "the values of the function instead of its slopes",
            "Which method of yours gives a slope?",
            (own, f, xs, h) -> Arrays.stream(xs).map(f).toArray()),
        mistake(
            "slopes-at-index",
            "the slope at the index i instead of at xs[i]",
            "The loop's counter says which point; where is the point itself?",
            (own, f, xs, h) ->
                slopeAtEach(own, f, IntStream.range(0, xs.length).asDoubleStream().toArray(), h)),
        mistake(
            "slopes-all-at-first",
            "every slope is measured at the first point",
            "What changes from one turn of your loop to the next?",
            (own, f, xs, h) -> allAt(0, own, f, xs, h)),
        mistake(
            "slopes-in-one-entry",
            "only the last slope is kept",
            "What changes from one turn of your loop to the next, and what should stay?",
            (own, f, xs, h) -> overwritten(0, own, f, xs, h),
            (own, f, xs, h) -> overwritten(xs.length - 1, own, f, xs, h),
            (own, f, xs, h) -> allAt(xs.length - 1, own, f, xs, h)),
        mistake(
            "slopes-added-up",
            "each slope has the ones before it added",
            "Each slope stands alone. What does your variable still hold from the turn before?",
            (own, f, xs, h) -> {
              double[] slopes = slopeAtEach(own, f, xs, h);
              Arrays.parallelPrefix(slopes, Double::sum);
              return slopes;
            }),
        mistake(
            "slopes-between-neighbours",
            "the slope from one point to the next instead of the slope at a point",
            "The points of xs are separate. At each of them measure with the step h.",
            Part1SlopesMisconceptions::betweenNeighbours,
            (own, f, xs, h) ->
                ended(
                    betweenNeighbours(own, f, xs, h),
                    last -> own.derivative(f, xs[xs.length - 1], h)),
            (own, f, xs, h) -> ended(betweenNeighbours(own, f, xs, h), last -> last),
            (own, f, xs, h) ->
                Arrays.copyOf(betweenNeighbours(own, f, xs, h), Math.max(0, xs.length - 1)),
            (own, f, xs, h) -> toTheOneBefore(own, f, xs, h)),
        mistake(
            "slopes-rounded",
            "the slopes are rounded to two decimals or fewer",
            "Round when you print, not when you compute.",
            Stream.of(2, 0, 1)
                .map(
                    digits ->
                        (own, f, xs, h) ->
                            Arrays.stream(xs)
                                .map(x -> rounded(own.derivative(f, x, h), digits))
                                .toArray())),
        mistake(
                "slopes-own-step",
                "a step of your own instead of h",
                "The caller chooses the step. Where does your code use h?",
                (own, f, xs, h) -> slopeAtEach(own, f, xs, 1e-6))
            .withPlaces(
                observed ->
                    EvaluationPoints.stepFromFirst(observed)
                        .flatMap(
                            step ->
                                Part1TurningMisconceptions.measures()
                                    .map(Part1Model.right()::withDerivative)
                                    .map(
                                        model ->
                                            model.withSlopes(
                                                (own, f, xs, h) -> slopeAtEach(own, f, xs, step))))
                        .map(this::part1)),
        mistake(
                "slopes-step-grows",
                "the step grows with the point: it is not h at every one",
                "Try a point at 0, and one at 10: how far do you step from each?",
                Stream.<DoubleUnaryOperator>of(
                        x -> Math.abs(x), x -> Math.max(1, Math.abs(x)), x -> 1 + Math.abs(x))
                    .flatMap(
                        share ->
                            Part1TurningMisconceptions.measures()
                                .map(measure -> Part1Model.right().withDerivative(measure))
                                .map(
                                    model ->
                                        (own, f, xs, h) ->
                                            Arrays.stream(xs)
                                                .map(
                                                    x ->
                                                        model.derivative(
                                                            f, x, h * share.applyAsDouble(x)))
                                                .toArray())))
            .withPlaces(),
        mistake(
                "slopes-never-asked",
                "the function that was given is never asked, so its slopes are not known",
                "The function is an argument: it may be any function. Which method of yours"
                    + " measures a slope?",
                (own, f, xs, h) -> Arrays.stream(xs).map(x -> 2 * x).toArray())
            .byPlaces(EvaluationPoints::nowhere),
        mistake(
            "slopes-need-a-point",
            "no points are rejected instead of giving no slopes",
            "For an empty array an empty array comes back.",
            (own, f, xs, h) -> {
              if (xs.length == 0) {
                throw new IllegalArgumentException("xs is empty");
              }
              return slopeAtEach(own, f, xs, h);
            }));
  }

  private Misconception mistake(String id, String title, String hint, Part1Model.Slopes... ways) {
    return mistake(id, title, hint, Stream.of(ways));
  }

  private Misconception mistake(
      String id, String title, String hint, Stream<Part1Model.Slopes> ways) {
    return mistake(Task.SLOPES, id, title, hint, ways.map(this::slopes));
  }

  private static double[] filled(
      Part1 own, DoubleUnaryOperator f, double[] xs, double h, int from, int to) {
    double[] slopes = new double[xs.length];
    for (int i = from; i < to; i++) {
      slopes[i] = own.derivative(f, xs[i], h);
    }
    return slopes;
  }

  private static double[] allAt(
      int index, Part1 own, DoubleUnaryOperator f, double[] xs, double h) {
    return slopeAtEach(own, f, Arrays.stream(xs).map(x -> xs[index]).toArray(), h);
  }

  private static double[] overwritten(
      int index, Part1 own, DoubleUnaryOperator f, double[] xs, double h) {
    double[] slopes = new double[xs.length];
    for (double x : xs) {
      slopes[index] = own.derivative(f, x, h);
    }
    return slopes;
  }

  private static double[] reversed(double[] slopes) {
    double[] other = new double[slopes.length];
    Arrays.setAll(other, i -> slopes[slopes.length - 1 - i]);
    return other;
  }

  private static double[] betweenNeighbours(
      Part1 own, DoubleUnaryOperator f, double[] xs, double h) {
    double[] slopes = new double[xs.length];
    for (int i = 0; i + 1 < xs.length; i++) {
      slopes[i] = (f.applyAsDouble(xs[i + 1]) - f.applyAsDouble(xs[i])) / (xs[i + 1] - xs[i]);
    }
    return slopes;
  }

  /** What somebody makes of the end, where no neighbour is, of the slope before it. */
  private static double[] ended(double[] between, DoubleUnaryOperator end) {
    int last = between.length - 1;
    if (last >= 0) {
      between[last] = end.applyAsDouble(last > 0 ? between[last - 1] : 0);
    }
    return between;
  }

  private static double[] toTheOneBefore(Part1 own, DoubleUnaryOperator f, double[] xs, double h) {
    double[] slopes = new double[xs.length];
    double[] between = betweenNeighbours(own, f, xs, h);
    System.arraycopy(between, 0, slopes, Math.min(1, xs.length), Math.max(0, xs.length - 1));
    return slopes;
  }
}
