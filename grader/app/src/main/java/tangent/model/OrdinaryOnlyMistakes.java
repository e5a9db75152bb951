package tangent.model;

import static tangent.model.Misconception.inAnyWay;

import derivatives.part1.Turning;
import derivatives.part2.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import tangent.contract.Part1;
import tangent.contract.Part4;
import tangent.contract.Solution;
import tangent.examination.Observation;
import tangent.task.Task;

/**
 * What is right for ordinary numbers and wrong for others: below a size, beyond one, at another
 * sign, the second time. Parts 1, 2 and 4; {@link OrdinaryGraphsMistakes} has those of Part 3.
 */
record OrdinaryOnlyMistakes(Solution reference) {

  List<Misconception> all() {
    return Stream.of(ofPart1(), ofPart2(), ofPart4()).flatMap(List::stream).toList();
  }

  private List<Misconception> ofPart1() {
    return List.of(
        inAnyWay(
            "f-int-overflows",
            Task.F,
            "whole numbers are multiplied as int, and large ones overflow",
            "An int ends at 2147483647. What is 2000 * 2000 * 2000?",
            List.of(part1(Part1Model.right().withF(OrdinaryOnlyMistakes::byInt)))),
        inAnyWay(
            "derivative-small-is-zero",
            Task.DERIVATIVE,
            "small slopes are taken for zero",
            "However small a slope is, it may be the right one: what if the function itself is small?",
            Stream.of(0.05, 0.01, 1e-3, 1e-6)
                .map(
                    least ->
                        part1(
                            Part1Model.right()
                                .withDerivative(
                                    (f, x, h) -> snapped(PlainPart1.central(f, x, h), least))))
                .toList()),
        new Misconception(
            "slopes-of-the-same-array",
            Task.SLOPES,
            "an answer is remembered: the same array gets it again without a look at the function",
            "The array may hold other numbers by now, and the function may be another one.",
            part1(Part1Model.right().withSlopes(remembering())),
            new Signs.Pattern(OrdinaryOnlyMistakes::isRemembered)),
        inAnyWay(
            "flattest-start-too-small",
            Task.FLATTEST,
            "the steepness to beat starts at a number of its own",
            "What if every slope is steeper than your first value of the smallest one?",
            Stream.of(1000.0, 1e4, 1e6, 1e9, (double) Integer.MAX_VALUE, 100.0)
                .map(most -> part1(Part1Model.right().withFlattest(startingAt(most))))
                .toList()),
        inAnyWay(
            "turning-step-is-reach",
            Task.TURNING,
            "the slopes are measured with a step as long as the reach",
            "How long may the step be, with which the slope at x - reach is measured?",
            Stream.of(1, 2)
                .map(part -> part1(Part1Model.right().withTurning(measuredWith(part))))
                .toList()));
  }

  private Solution part1(Part1Model model) {
    return ModelSolution.with(reference, model);
  }

  private static double byInt(double x) {
    int whole = (int) x;
    return whole == x ? whole * whole * whole - 6 * whole * whole + 9 * whole + 1 : PlainPart1.f(x);
  }

  private static double snapped(double slope, double least) {
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

  /** Every call with places in it that asked the function nothing gave an answer once more. */
  private static boolean isRemembered(List<Observation> observed) {
    List<double[]> asked = new ArrayList<>();
    int again = 0;
    for (Observation each : observed) {
      if (each.answer() instanceof double[] slopes && slopes.length > 0) {
        if (!each.evaluations().isEmpty()) {
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

  private static Part1Model.Flattest startingAt(double most) {
    return (own, f, xs, h) -> {
      double best = xs[0];
      double least = most;
      for (double x : xs) {
        double steepness = Math.abs(own.derivative(f, x, h));
        if (steepness < least) {
          best = x;
          least = steepness;
        }
      }
      return best;
    };
  }

  private static Part1Model.Turn measuredWith(int part) {
    return new Part1Model.Turn() {
      @Override
      public Turning at(Part1 own, DoubleUnaryOperator f, double x, double reach) {
        return PlainPart1.told(
            own.derivative(f, x - reach, reach / part), own.derivative(f, x + reach, reach / part));
      }
    };
  }

  private List<Misconception> ofPart2() {
    return List.of(
        inAnyWay(
            "loss-float",
            Task.LOSS2,
            "float instead of double: the last digits are lost",
            "A float keeps about 7 digits, a double 16. Use double all the way.",
            List.of(
                part2(new WalkingModel().loss(w -> byFloat((float) w))),
                part2(new WalkingModel().loss(w -> (float) new WalkingModel().loss(w))))),
        inAnyWay(
            "step-no-number-stays",
            Task.STEP,
            "where the slope is no number the weight stays, as if it were flat",
            "What does the arithmetic give for w minus something that is not a number?",
            List.of(
                part2(
                    new WalkingModel()
                        .stepping(
                            (slope, w, rate) -> {
                              double there = slope.applyAsDouble(w);
                              return Double.isNaN(there) ? w : w - rate * there;
                            })))),
        inAnyWay(
            "outcome-adds-up",
            Task.OUTCOME,
            "the weights are added up to see whether they are finite, and large ones overflow",
            "Two finite numbers may have a sum that is not. Look at each weight by itself.",
            List.of(
                part2(
                    new WalkingModel()
                        .judging(
                            (slope, weights, tolerance) ->
                                Double.isFinite(Arrays.stream(weights).sum())
                                    ? WalkingModel.judge(slope, weights, tolerance)
                                    : Outcome.DIVERGED)))));
  }

  private static double byFloat(float w) {
    return w * w * w * w - 4 * w * w + w;
  }

  private Solution part2(WalkingModel model) {
    return ModelSolution.with(reference, model);
  }

  private List<Misconception> ofPart4() {
    return List.of(
        inAnyWay(
            "weights-small-is-zero",
            Task.GRADIENT4,
            "small slopes are taken for zero",
            "However small a slope is, it may be the right one: what if the loss itself is small?",
            Stream.of(1e-3, 1e-6, 1e-2)
                .map(
                    least ->
                        part4(
                            new ManyWeightsModel()
                                .partial(
                                    (i, loss, weights, h) ->
                                        snapped(
                                            ManyWeightsModel.central(i, loss, weights, h), least))))
                .toList()),
        inAnyWay(
            "weights-rate-for-h",
            Task.DESCEND4,
            "the gradient is measured with the learning rate as its step",
            "Two numbers have changed places. Which one says how far to nudge?",
            List.of(
                part4(
                    new ManyWeightsModel()
                        .walking(
                            (self, loss, start, rate, steps, h) ->
                                ManyWeightsModel.walk(
                                    measuringWith(self, rate), loss, start, rate, steps, h))))),
        inAnyWay(
            "weights-start-is-only-row",
            Task.ARGUMENTS4,
            "with no step the start itself is the only row",
            "What happens to the row if the caller changes the start later?",
            List.of(
                part4(
                    new ManyWeightsModel()
                        .walking(
                            (self, loss, start, rate, steps, h) ->
                                steps == 0
                                    ? new double[][] {start}
                                    : ManyWeightsModel.walk(self, loss, start, rate, steps, h))))),
        inAnyWay(
            "weights-unmoved-row-again",
            Task.ARGUMENTS4,
            "where nothing moves, one array serves as several rows",
            "Each row is an array of its own, even where it holds the same numbers.",
            List.of(
                part4(
                    new ManyWeightsModel()
                        .walking(
                            (self, loss, start, rate, steps, h) -> {
                              double[][] rows =
                                  ManyWeightsModel.walk(self, loss, start, rate, steps, h);
                              for (int i = 1; i < rows.length; i++) {
                                rows[i] =
                                    Arrays.equals(rows[i], rows[i - 1]) ? rows[i - 1] : rows[i];
                              }
                              return rows;
                            })))));
  }

  private static Part4 measuringWith(Part4 self, double step) {
    return new ManyWeightsModel()
        .measuring((loss, weights, h) -> self.gradient(loss, weights, step));
  }

  private Solution part4(ManyWeightsModel model) {
    return ModelSolution.with(reference, model);
  }
}
