package tangent.assignment.student;

import derivatives.part1.Turning;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.contract.Fault;
import tangent.contract.Solution;
import tangent.run.Observation;

/** What goes wrong when slopes are left out, or cut to whole numbers, or count only where flat. */
record Part1CutMisconceptions(Solution reference) implements Models {

  List<Misconception> all() {
    return List.of(
        new Misconception(
            "slopes-of-zero-left-out",
            Task.SLOPES,
            "a slope of 0 is left out",
            "0 is a slope like any other. How many slopes belong to how many points?",
            slopes(
                (own, f, xs, h) ->
                    Arrays.stream(PlainPart1.slopeAtEach(own, f, xs, h))
                        .filter(slope -> slope != 0)
                        .toArray())),
        new Misconception(
                "derivative-ever-smaller",
                Task.DERIVATIVE,
                "the step is made smaller and smaller, until rounding is all that is left",
                "The caller chooses h. What is x + h where h is 1e-20?",
                derivativeAlone((f, x, h) -> halving(f, x, h, 60)))
            .byPlaces(Part1CutMisconceptions::isEverSmaller),
        new Misconception(
                "slopes-none-is-null",
                Task.SLOPES,
                "null instead of an array without slopes",
                "No points, no slopes: that is an array, too, of the length 0.",
                slopes(
                    (own, f, xs, h) -> {
                      if (xs.length == 0) {
                        throw new Fault(Fault.Kind.UNREADABLE, "", "slopes returned null");
                      }
                      return PlainPart1.slopeAtEach(own, f, xs, h);
                    }))
            .byWrongCalls(
                (observed, right) ->
                    observed.fault() != null
                        && observed.fault().kind() == Fault.Kind.UNREADABLE
                        && ((double[]) right.answer()).length == 0),
        new Misconception(
            "turning-whole-numbers",
            Task.TURNING,
            "the slopes are cut to whole numbers: between -1 and 1 they count as flat",
            "An int has no decimals. What is (int) 0.7, and what (int) -0.7?",
            turning(
                (own, f, x, reach) ->
                    PlainPart1.told(
                        (int) own.derivative(f, x - reach, reach / 100),
                        (int) own.derivative(f, x + reach, reach / 100)))),
        mistake(
            Task.TURNING,
            "turning-must-be-at-x",
            "only a turning exactly at x counts",
            "The turning may lie anywhere between x - reach and x + reach.",
            Stream.of(1e-3, 1e-6, 1e-4, 1e-2, 0.1)
                .flatMap(
                    limit ->
                        Stream.of(
                            whereFlat(limit, PlainPart1::told),
                            whereFlat(
                                limit,
                                (before, after) ->
                                    Part1TurningMisconceptions.byChange(after - before))))
                .map(this::turning)),
        mistake(
            Task.TURNING,
            "turning-flat-beside-steep",
            "a gentle slope counts as flat beside a steeper one",
            "How steep the other end is says nothing about this one. When does a slope fall?",
            Stream.of(1e-3, 1e-2, 1e-4, 1e-5).map(share -> turning(flatBelow(share)))));
  }

  /** Flat is what slopes less than a share of what the other end does. */
  private static Part1Model.Turn flatBelow(double share) {
    return (own, f, x, reach) -> {
      double before = own.derivative(f, x - reach, reach / 100);
      double after = own.derivative(f, x + reach, reach / 100);
      return PlainPart1.told(
          Math.abs(before) < share * Math.abs(after) ? 0 : before,
          Math.abs(after) < share * Math.abs(before) ? 0 : after);
    };
  }

  private static double halving(DoubleUnaryOperator f, double x, double h, int times) {
    double slope = PlainPart1.forward(f, x, h);
    return times == 0 ? slope : halving(f, x, h / 2, times - 1);
  }

  /** A step to one side or to both was taken at least thirty times, the last within rounding. */
  private static boolean isEverSmaller(Observation observed) {
    double h = EvaluationPoints.third(observed);
    return observed.evaluations().size() > 30
        && EvaluationPoints.distances(observed).anyMatch(away -> away > 0.4 * h)
        && EvaluationPoints.distances(observed).filter(away -> away < 1e-6 * h).count() > 10;
  }

  private static Part1Model.Turn whereFlat(double limit, BiFunction<Double, Double, Turning> told) {
    return (own, f, x, reach) ->
        Math.abs(own.derivative(f, x, reach / 100)) > limit
            ? Turning.NONE
            : told.apply(
                own.derivative(f, x - reach, reach / 100),
                own.derivative(f, x + reach, reach / 100));
  }
}
