package derivatives.part1;

import derivatives.check.Call;
import derivatives.check.Polynomial;
import derivatives.check.Show;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** A search for the flattest point, and what it finds when one thing is wrong with it. */
record TestedFlattest(Polynomial function, double[] xs, double right) {

  static final double H = 0.0001;

  void check() {
    Call call = Call.of("flattest", function, xs, H);
    double[] given = xs.clone();
    double answer = call.ask(() -> NumericalDerivative.flattest(function, given, H));
    if (Arrays.equals(given, xs)) {
      explain(call);
    } else {
      call.fact("On the way the array xs was changed: it is " + Show.value(given) + " now.");
    }
    call.gives(answer, right, 0);
  }

  private void explain(Call call) {
    double slope = slope(right);
    double slopeIsMeasured = function.tolerance(right, H);
    int last = xs.length - 1;
    double[] butTheFirst = last == 0 ? xs : Arrays.copyOfRange(xs, 1, xs.length);
    double[] butTheLast = last == 0 ? xs : Arrays.copyOf(xs, last);
    call.known(least(xs, this::slope), "flattest-is-lowest-slope")
        .known(least(xs, x -> -size(x)), "flattest-is-steepest")
        .known(least(xs, x -> -slope(x)), "flattest-is-highest-slope")
        .knownWithin(slope, slopeIsMeasured, "flattest-gives-slope")
        .knownWithin(Math.abs(slope), slopeIsMeasured, "flattest-gives-slope")
        .known((double) indexOf(right), "flattest-gives-index")
        .known(lastOfEquals(), "flattest-last-of-equals")
        .known(least(butTheFirst, this::size), "flattest-first-missed")
        .known(last == 0 ? 0.0 : least(butTheFirst, this::size), "flattest-first-missed")
        .known(least(butTheLast, this::size), "flattest-last-missed")
        .known(last == 0 ? 0.0 : least(butTheLast, this::size), "flattest-last-missed")
        .known(xs[0], "flattest-best-starts-at-zero")
        .known(comparedWithNeighbours(), "flattest-compares-neighbours")
        .known(least(xs, x -> Math.floor(size(x) + 0.01)), "flattest-whole-numbers")
        .known(least(xs, x -> Math.floor(size(x) - 0.01)), "flattest-whole-numbers")
        .known(least(xs, x -> slope(x) < 0 ? 1e9 : slope(x)), "flattest-rising-only")
        .known(least(xs, function), "flattest-is-lowest-value")
        .known(least(xs, x -> Math.abs(function.applyAsDouble(x))), "flattest-is-root")
        .known(least(xs, Math::abs), "flattest-nearest-zero");
  }

  private double slope(double x) {
    return function.slope().applyAsDouble(x);
  }

  private double size(double x) {
    return Math.abs(slope(x));
  }

  private int indexOf(double x) {
    return (int) Arrays.stream(xs).takeWhile(other -> other != x).count();
  }

  private double lastOfEquals() {
    return Arrays.stream(xs).filter(x -> size(x) == size(right)).reduce(right, (a, b) -> b);
  }

  private double comparedWithNeighbours() {
    double answer = xs[0];
    for (int i = 1; i < xs.length; i++) {
      answer = size(xs[i]) < size(xs[i - 1]) ? xs[i] : answer;
    }
    return answer;
  }

  private static double least(double[] places, DoubleUnaryOperator wrongMeasure) {
    double least = places[0];
    for (double place : places) {
      least = wrongMeasure.applyAsDouble(place) < wrongMeasure.applyAsDouble(least) ? place : least;
    }
    return least;
  }
}
