package tangent.assignment.student;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tangent.assignment.Task;
import tangent.contract.Solution;
import tangent.run.Observation;

/** Answers that are off by one and the same factor in every call, whichever it is. */
record ScaledMisconceptions(Solution reference) implements Models {

  private static final String TIMES =
      "every slope is off by a factor: the same number, or one with h in it";
  private static final String TIMES_HINT =
      "Try f(x) = 3x, whose slope is 3: how many times too large, or too small, is your answer, and"
          + " which number in your code is that?";
  private static final String ZERO = "0 comes out whatever the function is";
  private static final String ZERO_HINT =
      "Does a division of two whole numbers, such as 1 / 2, give 0? Or is what you return never"
          + " written?";

  /** The powers of h that may be in a factor. */
  private static final List<Integer> POWERS = List.of(0, 1, -1, 2, -2);

  List<Misconception> all() {
    return Stream.of(
            of("derivative", Task.DERIVATIVE, this::derivative),
            of("slopes", Task.SLOPES, this::slopes),
            of("gradient", Task.GRADIENT4, this::gradient))
        .flatMap(List::stream)
        .toList();
  }

  private List<Misconception> of(
      String method, Task task, Function<DoubleUnaryOperator, List<Solution>> scaled) {
    // Not the first: a central difference that is 0 has a name of its own.
    return List.of(
        new Misconception(
            method + "-is-always-zero", task, ZERO, ZERO_HINT, scaled.apply(h -> 0).get(1)),
        new Misconception(
                method + "-times-a-factor", task, TIMES, TIMES_HINT, scaled.apply(h -> 6).get(0))
            .withAnswers(observed -> factors(observed).map(scaled).flatMap(List::stream)));
  }

  /** Read where it shows best, compared with what honest answers may differ by. */
  private Stream<DoubleUnaryOperator> factors(List<Observation> observed) {
    return observed.stream()
        .filter(each -> largest(each) > 0)
        .max(Comparator.comparingDouble(each -> largest(each) / (each.tolerance() + 1e-12)))
        .filter(each -> Double.isFinite(factor(each)))
        .stream()
        .flatMap(
            each ->
                POWERS.stream()
                    .map(
                        power ->
                            h -> factor(each) * Math.pow(h / EvaluationPoints.third(each), power)));
  }

  private double largest(Observation observed) {
    double[] right = numbers(observed.call().putTo(reference).answer());
    boolean isComparable = right.length == numbers(observed.answer()).length;
    return isComparable ? Math.abs(right[index(right)]) : 0;
  }

  private double factor(Observation observed) {
    double[] right = numbers(observed.call().putTo(reference).answer());
    return numbers(observed.answer())[index(right)] / right[index(right)];
  }

  private static int index(double[] numbers) {
    int index = 0;
    for (int i = 1; i < numbers.length; i++) {
      index = Math.abs(numbers[i]) > Math.abs(numbers[index]) ? i : index;
    }
    return index;
  }

  /** One at least, or nothing can be read off. */
  private static double[] numbers(@Nullable Object answer) {
    if (answer instanceof double[] array && array.length > 0) {
      return array;
    }
    return new double[] {answer instanceof Double number ? number : 0};
  }

  /** A factor multiplies what one way of measuring differs from another by, too. */
  private List<Solution> derivative(DoubleUnaryOperator factor) {
    return Part1TurningMisconceptions.measures()
        .map(measure -> derivativeAlone((f, x, h) -> factor.applyAsDouble(h) * measure.at(f, x, h)))
        .toList();
  }

  private List<Solution> slopes(DoubleUnaryOperator factor) {
    return Part1TurningMisconceptions.measures()
        .map(
            measure ->
                slopes(
                    (own, f, xs, h) ->
                        times(
                            factor.applyAsDouble(h),
                            Arrays.stream(xs).map(x -> measure.at(f, x, h)).toArray())))
        .toList();
  }

  private List<Solution> gradient(DoubleUnaryOperator factor) {
    return Part4GradientMisconceptions.HONEST.stream()
        .map(
            measure ->
                part4(
                    new ManyWeightsModel()
                        .partial(
                            (i, loss, weights, h) ->
                                factor.applyAsDouble(h) * measure.along(i, loss, weights, h))))
        .toList();
  }

  private static double[] times(double factor, double[] numbers) {
    return Arrays.stream(numbers).map(each -> factor * each).toArray();
  }
}
