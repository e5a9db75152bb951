package tangent.assignment.student;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.contract.Part1;
import tangent.contract.Solution;

/** What goes wrong when the flattest place is looked for. */
record Part1FlattestMisconceptions(Solution reference) {

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
            (own, f, xs, h) -> {
              double best = xs[0];
              for (int i = 1; i < xs.length; i++) {
                if (steepness(own, f, xs[i], h) < steepness(own, f, xs[i - 1], h)) {
                  best = xs[i];
                }
              }
              return best;
            }),
        mistake(
            "flattest-whole-numbers",
            "the slopes are cut to whole numbers before they are compared",
            "What becomes of 0.9 and 0.1 when they are stored in an int?",
            (own, f, xs, h) -> least(xs, x -> (int) steepness(own, f, x, h))),
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
            (own, f, xs, h) -> winner(own, f, xs, h, (slope, best) -> Math.abs(slope) < best)),
        mistake(
            "flattest-ends-at-first-rise",
            "the search ends as soon as the slope gets steeper",
            "Behind a steeper place a flatter one may follow. Does your loop look at all of them?",
            (own, f, xs, h) -> {
              int i = 0;
              while (i + 1 < xs.length
                  && steepness(own, f, xs[i + 1], h) < steepness(own, f, xs[i], h)) {
                i++;
              }
              return xs[i];
            }),
        mistake(
            "flattest-compared-with-first",
            "each slope is compared with the first one, not with the best so far",
            "A new best place has been found. Which slope must the next one beat?",
            (own, f, xs, h) -> {
              double best = xs[0];
              for (double x : xs) {
                best = steepness(own, f, x, h) < steepness(own, f, xs[0], h) ? x : best;
              }
              return best;
            }),
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
            (own, f, xs, h) -> firstFlat(own, f, xs, h, xs[0]),
            (own, f, xs, h) -> firstFlat(own, f, xs, h, xs[xs.length - 1]),
            (own, f, xs, h) -> firstFlat(own, f, xs, h, 0),
            (own, f, xs, h) -> firstFlat(own, f, xs, h, Double.NaN)),
        mistake(
            "flattest-flat-enough",
            "the first slope below a limit of your own is taken, though a later one is smaller",
            "How flat is the flattest place? You know only after you have looked at all of them.",
            Stream.of(0.5, 1.0, 0.1, 0.01, 1e-3, 1e-4, 1e-5, 1e-6, 1e-8, 1e-9, 1e-10)
                .map(Part1FlattestMisconceptions::flatEnough)
                .toArray(Part1Model.Flattest[]::new)),
        mistake(
                "flattest-never-asked",
                "the function is never asked, so no slope is known",
                "Which method of yours measures a slope? Where do you use its result?",
                (own, f, xs, h) -> xs[xs.length / 2])
            .byPlaces(EvaluationPoints::nowhere));
  }

  private Misconception mistake(String id, String title, String hint, Part1Model.Flattest... ways) {
    List<Solution> models =
        Stream.of(ways).map(Part1Model.right()::withFlattest).map(this::joined).toList();
    return Misconception.inAnyWay(id, Task.FLATTEST, title, hint, models)
        .withAnswers(
            observed ->
                Stream.concat(
                    models.stream(),
                    Stream.of(ways)
                        .flatMap(Part1FlattestMisconceptions::measuredAside)
                        .map(this::joined)));
  }

  /** With steps to one side only, slopes that are opposite to each other are not equally steep. */
  private static Stream<Part1Model> measuredAside(Part1Model.Flattest way) {
    return Part1Model.measuringAside()
        .map(own -> own.withFlattest((ignored, f, xs, h) -> way.of(own, f, xs, h)));
  }

  /** Whether a slope beats the best one so far. */
  private interface Beats {
    boolean is(double slope, double best);
  }

  private static double winner(
      Part1 own, DoubleUnaryOperator f, double[] xs, double h, Beats beats) {
    double place = xs[0];
    double best = own.derivative(f, place, h);
    for (double x : xs) {
      double slope = own.derivative(f, x, h);
      if (beats.is(slope, best)) {
        place = x;
        best = slope;
      }
    }
    return place;
  }

  private static double steepness(Part1 own, DoubleUnaryOperator f, double x, double h) {
    return Math.abs(own.derivative(f, x, h));
  }

  private static double flattest(Part1 own, DoubleUnaryOperator f, double[] xs, double h) {
    return least(xs, x -> steepness(own, f, x, h));
  }

  private static double firstFlat(
      Part1 own, DoubleUnaryOperator f, double[] xs, double h, double otherwise) {
    return Arrays.stream(xs)
        .filter(x -> own.derivative(f, x, h) == 0)
        .findFirst()
        .orElse(otherwise);
  }

  /** The first place that is flat enough; where none is, the flattest. */
  private static Part1Model.Flattest flatEnough(double limit) {
    return (own, f, xs, h) ->
        Arrays.stream(xs)
            .filter(x -> steepness(own, f, x, h) < limit)
            .findFirst()
            .orElseGet(() -> flattest(own, f, xs, h));
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

  private Solution joined(Part1Model way) {
    return ModelSolution.with(reference, way);
  }
}
