package tangent.assignment.student;

import derivatives.part2.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.contract.Part4;
import tangent.contract.Solution;

/** What is right for ordinary numbers and wrong for others, in Parts 2 and 4. */
record OrdinaryWalksMisconceptions(Solution reference) implements Models {

  List<Misconception> all() {
    return Stream.of(ofPart2(), ofPart4()).flatMap(List::stream).toList();
  }

  private List<Misconception> ofPart2() {
    return List.of(
        mistake(
            Task.STEP,
            "step-no-number-stays",
            "where the slope is no number, or infinite, the weight stays, as if it were flat",
            "What does the arithmetic give for w minus infinity, or minus something that is not a"
                + " number?",
            Stream.concat(
                Stream.of(
                    step(
                        (slope, w, rate) -> {
                          double next = w - rate * slope.applyAsDouble(w);
                          return Double.isNaN(next) ? w : next;
                        })),
                Stream.<DoublePredicate>of(
                        Double::isNaN, there -> !Double.isFinite(there), Double::isInfinite)
                    .map(
                        flat ->
                            step(
                                (slope, w, rate) -> {
                                  double there = slope.applyAsDouble(w);
                                  return flat.test(there) ? w : w - rate * there;
                                })))),
        new Misconception(
            "outcome-adds-up",
            Task.OUTCOME,
            "the weights are added up to see whether they are finite, and large ones overflow",
            "Two finite numbers may have a sum that is not. Look at each weight by itself.",
            outcome(
                (slope, weights, tolerance) ->
                    Double.isFinite(Arrays.stream(weights).sum())
                        ? WalkingModel.judge(slope, weights, tolerance)
                        : Outcome.DIVERGED)));
  }

  private List<Misconception> ofPart4() {
    return List.of(
        mistake(
            Task.GRADIENT4,
            "weights-small-is-zero",
            "small slopes are taken for zero",
            "However small a slope is, it may be the right one: what if the loss itself is small?",
            Stream.of(1e-3, 1e-6, 1e-2)
                .map(
                    least ->
                        part4(
                            new ManyWeightsModel()
                                .partial(
                                    (i, loss, weights, h) ->
                                        OrdinaryOnlyMisconceptions.snapped(
                                            ManyWeightsModel.central(i, loss, weights, h),
                                            least))))),
        new Misconception(
            "weights-rate-for-h",
            Task.DESCEND4,
            "the gradient is measured with the learning rate as its step",
            "Two numbers have changed places. Which one says how far to nudge?",
            weights(
                (self, loss, start, rate, steps, h) ->
                    ManyWeightsModel.walk(measuringWith(self, rate), loss, start, rate, steps, h))),
        mistake(
                Task.DESCEND4,
                "weights-own-step",
                "the walk measures with a step of its own instead of h",
                "The caller chooses the step for measuring. Where does your code use h?",
                Stream.of(1e-5, 1e-6, 1e-4, 1e-3, 1e-7)
                    .flatMap(
                        own ->
                            Part4GradientMisconceptions.HONEST.stream()
                                .map(
                                    measure ->
                                        new ManyWeightsModel()
                                            .partial(
                                                (i, loss, w, h) -> measure.along(i, loss, w, own))))
                    .map(
                        measuring ->
                            weights(
                                (self, loss, start, rate, steps, h) ->
                                    ManyWeightsModel.walk(measuring, loss, start, rate, steps, h))))
            .withPlaces(),
        new Misconception(
            "weights-start-is-only-row",
            Task.ARGUMENTS4,
            "with no step the start itself is the only row",
            "What happens to the row if the caller changes the start later?",
            weights(
                (self, loss, start, rate, steps, h) ->
                    steps == 0
                        ? new double[][] {start}
                        : ManyWeightsModel.walk(self, loss, start, rate, steps, h))),
        new Misconception(
            "weights-unmoved-row-again",
            Task.ARGUMENTS4,
            "where nothing moves, one array serves as several rows",
            "Each row is an array of its own, even where it holds the same numbers.",
            weights(
                (self, loss, start, rate, steps, h) -> {
                  double[][] rows = ManyWeightsModel.walk(self, loss, start, rate, steps, h);
                  for (int i = 1; i < rows.length; i++) {
                    rows[i] = Arrays.equals(rows[i], rows[i - 1]) ? rows[i - 1] : rows[i];
                  }
                  return rows;
                })));
  }

  private static Part4 measuringWith(Part4 self, double step) {
    return new ManyWeightsModel()
        .measuring((loss, weights, h) -> self.gradient(loss, weights, step));
  }
}
