package tangent.assignment.student;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import tangent.run.Observation;

/** What can be read off the places at which the function of a call was asked. */
final class EvaluationPoints {

  private EvaluationPoints() {}

  /** It was not asked at all. */
  static boolean nowhere(Observation observed) {
    return observed.fault() == null && observed.evaluations().isEmpty();
  }

  /** It was asked at the call's own x and nowhere else. */
  static boolean atXOnly(Observation observed) {
    return !observed.evaluations().isEmpty()
        && observed.evaluations().stream().allMatch(point -> point[0] == x(observed));
  }

  /**
   * The step that was taken, read where rounding hurts least; nothing where the function was never
   * asked away from x.
   */
  static Stream<Double> step(List<Observation> observed) {
    return nearestToZero(observed).map(EvaluationPoints::farthest).filter(step -> step > 0);
  }

  /** How far from the first point the function was asked at first, where that is nearest to 0. */
  static Stream<Double> stepFromFirst(List<Observation> observed) {
    return observed.stream()
        .filter(each -> !each.evaluations().isEmpty() && second(each).length > 0)
        .min(Comparator.comparingDouble(each -> Math.abs(second(each)[0])))
        .map(
            each -> {
              double[] xs = second(each);
              return places(each)
                  .limit(Math.max(1, each.evaluations().size() / xs.length))
                  .map(place -> Math.abs(place - xs[0]))
                  .max()
                  .orElse(0);
            })
        .filter(step -> step > 0)
        .stream();
  }

  /** A step of one's own has few digits; a difference of two places has rounding behind them. */
  static double asTyped(double step) {
    return new BigDecimal(step).round(new MathContext(6)).doubleValue();
  }

  /** It was asked clearly farther away from x than the call's step. */
  static boolean beyondStep(Observation observed) {
    return farthest(observed) > 1.001 * third(observed);
  }

  /** The number that is the call's only argument. */
  static double number(Observation observed) {
    return (double) observed.call().arguments().get(0);
  }

  /** The function that is the call's first argument. */
  static DoubleUnaryOperator function(Observation observed) {
    return (DoubleUnaryOperator) observed.call().arguments().get(0);
  }

  static double x(Observation observed) {
    return (double) observed.call().arguments().get(1);
  }

  /** The call whose x is nearest to zero, among those during which the function was asked. */
  static Stream<Observation> nearestToZero(List<Observation> observed) {
    return observed.stream()
        .filter(each -> each.evaluations().stream().anyMatch(point -> point[0] != x(each)))
        .min(Comparator.comparingDouble(each -> Math.abs(x(each))))
        .stream();
  }

  static double farthest(Observation observed) {
    return distances(observed).max(Double::compare).orElse(0.0);
  }

  static Stream<Double> distances(Observation observed) {
    ToDoubleFunction<double[]> distance = point -> Math.abs(point[0] - x(observed));
    return observed.evaluations().stream().map(distance::applyAsDouble);
  }

  /** Whether it was asked, and only where this is true. */
  static boolean isAsked(Observation observed, DoublePredicate where) {
    return !observed.evaluations().isEmpty() && places(observed).allMatch(where);
  }

  static DoubleStream places(Observation observed) {
    return observed.evaluations().stream().mapToDouble(point -> point[0]);
  }

  /** It was asked there, or as far to the left of it as to the right. */
  static boolean isAround(Observation observed, double end, double rounding) {
    double[] asked = places(observed).limit(40).toArray();
    return DoubleStream.of(asked)
        .anyMatch(
            one ->
                DoubleStream.of(asked).anyMatch(two -> Math.abs((one + two) / 2 - end) < rounding));
  }

  static boolean isOneOf(double[] numbers, double place) {
    return DoubleStream.of(numbers).anyMatch(each -> Double.compare(each, place) == 0);
  }

  /** The array that is the call's second argument: places, or weights. */
  static double[] second(Observation observed) {
    return (double[]) observed.call().arguments().get(1);
  }

  /** Whether calls show it up to some third argument, and beyond that none does. */
  static boolean isWhereThirdIsSmall(List<Observation> observed, Predicate<Observation> shown) {
    Map<Boolean, DoubleSummaryStatistics> third =
        observed.stream()
            .collect(
                Collectors.partitioningBy(
                    shown, Collectors.summarizingDouble(EvaluationPoints::third)));
    DoubleSummaryStatistics showing = third.get(true);
    DoubleSummaryStatistics others = third.get(false);
    return showing.getCount() > 0 && others.getCount() > 0 && showing.getMax() < others.getMin();
  }

  /** The number that is the call's third argument: a step, or a reach. */
  static double third(Observation observed) {
    return (double) observed.call().arguments().get(2);
  }
}
