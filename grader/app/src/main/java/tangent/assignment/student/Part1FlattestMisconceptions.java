package tangent.assignment.student;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.contract.Part1;
import tangent.contract.Solution;

/** What goes wrong when the flattest place is looked for. */
record Part1FlattestMisconceptions(Solution reference) implements Models {

  List<Misconception> all() {
    return List.of(
        mistake(
            "flattest-is-lowest-slope",
            "the most negative slope wins: the sign is not taken off",
            "Which is closer to zero, -5 or 1?",
            (own, f, xs, h) -> least(xs, x -> own.derivative(f, x, h))),
        mistake(
            "flattest-is-steepest",
            "the steepest place instead of the flattest",
            "Flat means that the slope is close to zero. Check the direction of your comparison.",
            (own, f, xs, h) -> least(xs, x -> -steepness(own, f, x, h))),
        mistake(
            "flattest-is-highest-slope",
            "the largest slope wins",
            "Flat means that the slope is close to zero. Check the direction of your comparison.",
            (own, f, xs, h) -> least(xs, x -> -own.derivative(f, x, h))),
        mistake(
            "flattest-gives-slope",
            "the smallest slope is returned instead of its place",
            "The answer is one of xs. What do you need to remember besides the slope?",
            (own, f, xs, h) -> Math.abs(own.derivative(f, flattest(own, f, xs, h), h)),
            (own, f, xs, h) -> own.derivative(f, flattest(own, f, xs, h), h)),
        mistake(
            "flattest-gives-value",
            "the value of the function at the flattest place is returned instead of the place",
            "The answer is one of xs.",
            (own, f, xs, h) -> f.applyAsDouble(flattest(own, f, xs, h))),
        mistake(
            "flattest-gives-index",
            "the index is returned instead of the place",
            "The answer is one of xs, not the number of its position.",
            (own, f, xs, h) -> Arrays.stream(xs).boxed().toList().indexOf(flattest(own, f, xs, h))),
        mistake(
            "flattest-without-sign",
            "the place is returned without its sign",
            "The sign of a slope does not matter here. And that of the place?",
            (own, f, xs, h) -> Math.abs(flattest(own, f, xs, h))),
        mistake(
            "flattest-last-of-equals",
            "of equal slopes the last one wins",
            "When should a new slope replace the best one so far: also when both are equal?",
            (own, f, xs, h) ->
                winner(own, f, xs, h, (slope, best) -> Math.abs(slope) <= Math.abs(best))),
        mistake(
            "flattest-first-missed",
            "the first place is never looked at",
            "At which index does your loop start, and with what does it compare first?",
            (own, f, xs, h) ->
                flattest(own, f, xs.length > 1 ? Arrays.copyOfRange(xs, 1, xs.length) : xs, h)),
        mistake(
            "flattest-last-missed",
            "the last place is never looked at",
            "At which index does your loop end?",
            (own, f, xs, h) ->
                flattest(own, f, xs.length > 1 ? Arrays.copyOf(xs, xs.length - 1) : xs, h)),
        mistake(
            "flattest-best-starts-at-zero",
            "the first place always wins, as if the best slope started at 0",
            "With which slope do you compare first? No slope is closer to zero than 0.",
            (own, f, xs, h) -> xs[0]),
        mistake(
            "flattest-compares-neighbours",
            "each slope is compared with the one before it, not with the best so far",
            "Try slopes 1, 5, 3: which place does your loop end with?",
            (own, f, xs, h) -> lastBelow(own, f, xs, h, i -> i - 1)),
        mistake(
            "flattest-whole-numbers",
            "the slopes, or their difference, are cut to whole numbers before they are compared",
            "What becomes of 0.9 and 0.1, and of the difference, when they are stored in an int?",
            (own, f, xs, h) -> least(xs, x -> (int) steepness(own, f, x, h)),
            (own, f, xs, h) ->
                winner(
                    own, f, xs, h, (slope, best) -> (int) (Math.abs(slope) - Math.abs(best)) < 0),
            (own, f, xs, h) ->
                DoubleStream.of(xs)
                    .boxed()
                    .sorted((a, b) -> (int) (steepness(own, f, a, h) - steepness(own, f, b, h)))
                    .findFirst()
                    .orElseThrow()),
        mistake(
            "flattest-rising-only",
            "only rising places are looked at",
            "A slope of -0.1 is flatter than one of 3.",
            (own, f, xs, h) ->
                least(
                    xs,
                    x -> {
                      double slope = own.derivative(f, x, h);
                      return slope < 0 ? Double.MAX_VALUE : slope;
                    })),
        mistake(
            "flattest-one-sign-taken-off",
            "the sign is taken off one of the two slopes that are compared, not off both",
            "−5 is less than 2. What are you comparing with what?",
            (own, f, xs, h) -> winner(own, f, xs, h, (slope, best) -> slope < Math.abs(best)),
            (own, f, xs, h) -> winner(own, f, xs, h, (slope, best) -> Math.abs(slope) < best),
            (own, f, xs, h) ->
                winner(own, f, xs, h, Math::abs, (slope, best) -> Math.abs(slope) < best),
            (own, f, xs, h) ->
                least(xs, x -> x == xs[0] ? steepness(own, f, x, h) : own.derivative(f, x, h)),
            (own, f, xs, h) -> own.derivative(f, xs[0], h) < 0 ? xs[0] : flattest(own, f, xs, h),
            (own, f, xs, h) -> {
              double least = steepness(own, f, flattest(own, f, xs, h), h);
              return DoubleStream.of(xs)
                  .filter(x -> own.derivative(f, x, h) == least)
                  .findFirst()
                  .orElse(xs[0]);
            }),
        mistake(
            "flattest-compared-with-first",
            "each slope is compared with the first one, not with the best so far",
            "A new best place has been found. Which slope must the next one beat?",
            (own, f, xs, h) -> lastBelow(own, f, xs, h, i -> 0)),
        mistake(
            "flattest-always-last",
            "the last place is returned whatever the slopes are",
            "Where does your code remember which place is the best so far?",
            (own, f, xs, h) -> xs[xs.length - 1]),
        mistake(
            "flattest-is-lowest-value",
            "the lowest value of the function instead of the flattest slope",
            "Low is not the same as flat: compare slopes.",
            (own, f, xs, h) -> least(xs, f)),
        mistake(
            "flattest-is-root",
            "where the function is closest to zero, not its slope",
            "f(x) says how high the curve is. Which method says how steep?",
            (own, f, xs, h) -> least(xs, x -> Math.abs(f.applyAsDouble(x)))),
        mistake(
            "flattest-nearest-zero",
            "the place closest to zero instead of the slope closest to zero",
            "What is compared: the places themselves or the slopes there?",
            (own, f, xs, h) -> least(xs, Math::abs)),
        mistake(
                "flattest-exactly-zero",
                "only a slope of exactly 0 counts",
                "A measured slope is hardly ever exactly 0. Which one is closest to it?",
                few(FlatEnough.exactly()))
            .withAnswers(explained(FlatEnough.exactly().toList())),
        mistake(
                "flattest-flat-enough",
                "a slope below a limit of your own is flat enough: how flat the others are is not asked",
                "How flat is the flattest place? You know only after you have looked at all of them.",
                few(FlatEnough.all()))
            .withAnswers(explained(FlatEnough.all().toList())),
        mistake(
                "flattest-never-asked",
                "the function that was given is never asked, so no slope of it is known",
                "Which method of yours measures a slope? Where do you hand the function on to it?",
                (own, f, xs, h) -> xs[xs.length / 2])
            .byPlaces(EvaluationPoints::nowhere));
  }

  private Misconception mistake(String id, String title, String hint, Part1Model.Flattest... ways) {
    return mistake(Task.FLATTEST, id, title, hint, Stream.of(ways).map(this::flattest))
        .withAnswers(explained(List.of(ways)));
  }

  private static Part1Model.Flattest[] few(Stream<FlatEnough> all) {
    return all.limit(2).toArray(Part1Model.Flattest[]::new);
  }

  /** With steps to one side only, slopes that are opposite to each other are not equally steep. */
  private Signs.Ways explained(List<? extends Part1Model.Flattest> ways) {
    return observed ->
        Stream.concat(Stream.of(Part1Model.right()), Part1Model.measuringAside())
            .flatMap(
                own ->
                    ways.stream()
                        .map(way -> own.withFlattest((any, f, xs, h) -> way.of(own, f, xs, h)))
                        .map(this::part1));
  }

  private static double winner(
      Part1 own, DoubleUnaryOperator f, double[] xs, double h, BiPredicate<Double, Double> beats) {
    return winner(own, f, xs, h, slope -> slope, beats);
  }

  private static double winner(
      Part1 own,
      DoubleUnaryOperator f,
      double[] xs,
      double h,
      DoubleUnaryOperator first,
      BiPredicate<Double, Double> beats) {
    double place = xs[0];
    double best = first.applyAsDouble(own.derivative(f, place, h));
    for (double x : xs) {
      double slope = own.derivative(f, x, h);
      if (beats.test(slope, best)) {
        place = x;
        best = slope;
      }
    }
    return place;
  }

  /** The last place that is flatter than the one that it is compared with. */
  private static double lastBelow(
      Part1 own, DoubleUnaryOperator f, double[] xs, double h, IntUnaryOperator other) {
    return IntStream.range(1, xs.length)
        .filter(i -> steepness(own, f, xs[i], h) < steepness(own, f, xs[other.applyAsInt(i)], h))
        .mapToDouble(i -> xs[i])
        .reduce(xs[0], (best, x) -> x);
  }

  private static double steepness(Part1 own, DoubleUnaryOperator f, double x, double h) {
    return Math.abs(own.derivative(f, x, h));
  }

  private static double flattest(Part1 own, DoubleUnaryOperator f, double[] xs, double h) {
    return least(xs, x -> steepness(own, f, x, h));
  }

  /** The first of those where the measure is smallest. */
  private static double least(double[] xs, DoubleUnaryOperator measure) {
    double best = xs[0];
    for (double x : xs) {
      if (measure.applyAsDouble(x) < measure.applyAsDouble(best)) {
        best = x;
      }
    }
    return best;
  }
}
