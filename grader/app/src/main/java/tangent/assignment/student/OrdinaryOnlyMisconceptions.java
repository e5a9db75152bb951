package tangent.assignment.student;

import derivatives.part1.Turning;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import tangent.assignment.Lesson;
import tangent.assignment.Task;
import tangent.contract.Fault;
import tangent.contract.Part1;
import tangent.contract.Solution;
import tangent.run.Observation;

/**
 * What is right for ordinary numbers and wrong for others: below a size, beyond one, at another
 * sign, the second time. Part 1; {@link OrdinaryWalksMisconceptions} has those of Parts 2 and 4,
 * {@link OrdinaryGraphsMisconceptions} of Part 3.
 */
record OrdinaryOnlyMisconceptions(Solution reference) implements Models {

  List<Misconception> all() {
    return List.of(
        new Misconception(
            "f-int-overflows",
            Task.F,
            "whole numbers are multiplied as int, and large ones overflow",
            "An int ends at 2147483647. What is 2000 * 2000 * 2000?",
            f(OrdinaryOnlyMisconceptions::byInt)),
        mistake(
            Task.DERIVATIVE,
            "derivative-small-is-zero",
            "small slopes are taken for zero",
            "However small a slope is, it may be the right one: what if the function itself is small?",
            Stream.of(0.05, 0.01, 1e-3, 1e-6, 1e-9, 1e-12, 1e-4, 1e-5, 1e-8, 1e-10)
                .map(
                    least -> derivative((f, x, h) -> snapped(PlainPart1.central(f, x, h), least)))),
        new Misconception(
                "slopes-of-the-same-array",
                Task.SLOPES,
                "an answer is remembered: the same array gets it again without a look at the function",
                "The array may hold other numbers by now, and the function may be another one.",
                slopes(remembering()))
            .byPattern(this::isRemembered),
        mistake(
            Task.FLATTEST,
            "flattest-start-too-small",
            "the steepness to beat starts at a number of its own",
            "What if every slope is steeper than your first value of the smallest one?",
            Stream.of(1000.0, 1e4, 1e6, 1e9, (double) Integer.MAX_VALUE, 100.0)
                .map(
                    most ->
                        flattest((own, f, xs, h) -> PlainPart1.lessSteep(own, f, xs, h, most)))),
        new Misconception(
            "flattest-is-always-zero",
            Task.FLATTEST,
            "the answer is 0 each time: no place ever wins",
            "With which slope do you compare first? No slope is closer to zero than 0.",
            flattest((own, f, xs, h) -> 0)),
        mistake(
            Task.FLATTEST,
            "flattest-rounded",
            "the slopes are rounded before they are compared",
            "Two slopes that are not equal may become equal by rounding. Why round here?",
            Stream.of(2, 1, 3, 4, 5, 6, 0).map(digits -> part1(roundedFlattest(digits)))),
        new Misconception(
            "turning-always-none",
            Task.TURNING,
            "NONE is the answer whatever the slopes are",
            "Try x² at 0, which turns there. Which of your lines returns MINIMUM, and is it ever reached?",
            turning((own, f, x, reach) -> Turning.NONE)),
        mistake(
                Task.TURNING,
                "turning-small-slopes-flat",
                "a small slope is taken for none",
                "Falling gently is falling. With what do you compare the slopes?",
                Stream.of(0.5, 0.01).map(this::flatBelow))
            // Usual limits, too: what is read off is too low where no slope was just below them.
            // None where no turning is ever seen: that is no matter of small slopes.
            .withAnswers(
                observed ->
                    observed.stream().allMatch(each -> each.answer() == Turning.NONE)
                        ? Stream.empty()
                        : Stream.of(0.5, 0.1, 0.01, steepestTakenForFlat(observed))
                            .map(this::flatBelow)),
        new Misconception(
                "slopes-arguments-swapped",
                Task.SLOPES,
                "x and h are exchanged where derivative is called",
                "In which order does derivative take its arguments, and in which do you give them?",
                slopes(
                    (own, f, xs, h) ->
                        Arrays.stream(xs).map(x -> own.derivative(f, h, x)).toArray()))
            .byPattern(
                observed ->
                    observed.stream().allMatch(OrdinaryOnlyMisconceptions::isExchanged)
                        && observed.stream().anyMatch(each -> each.fault() != null)));
  }

  /** What is no step is refused; within the others the function is asked around h. */
  private static boolean isExchanged(Observation observed) {
    double[] xs = EvaluationPoints.second(observed);
    double longest = DoubleStream.of(xs).max().orElse(0);
    return observed.fault() == null
        ? DoubleStream.of(xs).allMatch(x -> x > 0)
            && EvaluationPoints.places(observed)
                .allMatch(
                    place -> Math.abs(place - EvaluationPoints.third(observed)) <= 1.001 * longest)
        : observed.fault().kind() == Fault.Kind.REJECTED
            && DoubleStream.of(xs).anyMatch(x -> !(x > 0));
  }

  private static Part1Model roundedFlattest(int digits) {
    return Part1Model.right()
        .withFlattest(
            (own, f, xs, h) -> {
              double best = xs[0];
              for (double x : xs) {
                if (steepness(own, f, x, h, digits) < steepness(own, f, best, h, digits)) {
                  best = x;
                }
              }
              return best;
            });
  }

  private static double steepness(
      Part1 own, DoubleUnaryOperator f, double x, double h, int digits) {
    return CoarseNumbers.rounded(Math.abs(own.derivative(f, x, h)), digits);
  }

  private Solution flatBelow(double least) {
    return turning(
        (own, f, x, reach) ->
            PlainPart1.told(
                snapped(own.derivative(f, x - reach, reach / 100), least),
                snapped(own.derivative(f, x + reach, reach / 100), least)));
  }

  /** A little more than the gentler slope of the steepest turning that was not seen. */
  private static double steepestTakenForFlat(List<Observation> observed) {
    return 1.001
        * observed.stream()
            .filter(each -> each.answer() == Turning.NONE)
            .mapToDouble(OrdinaryOnlyMisconceptions::gentlerSlope)
            .max()
            .orElse(0);
  }

  /** Of the slopes at both ends, where one falls and the other rises. */
  private static double gentlerSlope(Observation observed) {
    DoubleUnaryOperator function = EvaluationPoints.function(observed);
    double x = EvaluationPoints.x(observed);
    double reach = EvaluationPoints.third(observed);
    double left = PlainPart1.central(function, x - reach, reach / 100);
    double right = PlainPart1.central(function, x + reach, reach / 100);
    return left * right < 0 ? Math.min(Math.abs(left), Math.abs(right)) : 0;
  }

  private static double byInt(double x) {
    int whole = (int) x;
    return whole == x ? whole * whole * whole - 6 * whole * whole + 9 * whole + 1 : Lesson.F.at(x);
  }

  static double snapped(double slope, double least) {
    return Math.abs(slope) < least ? 0 : slope;
  }

  private static Part1Model.Slopes remembering() {
    double[][] latest = new double[2][];
    return (own, f, xs, h) -> {
      if (latest[0] != xs) {
        latest[1] = PlainPart1.slopeAtEach(own, f, xs, h);
        latest[0] = xs;
      }
      return latest[1].clone();
    };
  }

  /**
   * Every call with places in it that asked the function nothing gave an answer once more, and all
   * others a right one.
   */
  private boolean isRemembered(List<Observation> observed) {
    List<double[]> asked = new ArrayList<>();
    int again = 0;
    for (Observation each : observed) {
      if (each.answer() instanceof double[] slopes && slopes.length > 0) {
        if (!each.evaluations().isEmpty()) {
          if (!isRight(each, slopes)) {
            return false;
          }
          asked.add(slopes);
        } else if (asked.stream().noneMatch(earlier -> Arrays.equals(earlier, slopes))) {
          return false;
        } else {
          again++;
        }
      }
    }
    return again >= 3;
  }

  private boolean isRight(Observation each, double[] slopes) {
    double[] right = (double[]) each.call().putTo(reference).answer();
    return right != null && WrongEntriesMisconceptions.isNear(slopes, right, each.tolerance());
  }
}
