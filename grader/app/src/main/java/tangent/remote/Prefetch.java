package tangent.remote;

import java.util.ArrayList;
import java.util.List;
import tangent.contract.PrefetchableLoss;
import tangent.contract.Question;
import tangent.wire.Outgoing;

/**
 * The values that a call will probably ask for, looked up to travel with it, or with an answer to
 * it.
 *
 * <p>A round trip costs more than everything else in a call. What is missing here is asked for when
 * it is needed; what is here in vain costs a hundred nanoseconds. Only functions that are {@link
 * tangent.contract.PrefetchableFunction} are looked up.
 */
final class Prefetch {

  /** Coordinates of all points together: enough for every usual method on every honest argument. */
  private static final int MOST = 50_000;

  /** Steps by which {@code turning} is often measured, apart from parts of its reach. */
  private static final double[] COMMON_STEPS = {1e-3, 1e-4, 1e-5, 1e-6};

  private static final double[] PARTS_OF_REACH = {10, 20, 100, 1000};

  private final FunctionUnderTest subject;
  private final List<double[]> points = new ArrayList<>();
  private final List<Double> values = new ArrayList<>();
  private int coordinates;

  private Prefetch(FunctionUnderTest subject) {
    this.subject = subject;
  }

  /**
   * What usual ways of answering the question look at. For a question that is not known here,
   * nothing: it costs round trips and no more.
   *
   * @param arguments the others, without the function
   */
  static Prefetch of(Question question, FunctionUnderTest subject, List<Object> arguments) {
    Prefetch prefetch = new Prefetch(subject);
    if (subject.isForeseen()) {
      prefetch.look(question, arguments);
    }
    return prefetch;
  }

  /** The values at these points of a function of one number. */
  static Prefetch at(List<Double> points, FunctionUnderTest subject) {
    Prefetch prefetch = new Prefetch(subject);
    if (subject.isForeseen() && subject.isOfOne()) {
      points.forEach(prefetch::at);
    }
    return prefetch;
  }

  private void look(Question question, List<Object> arguments) {
    switch (question) {
      case DERIVATIVE -> around(number(arguments, 0), number(arguments, 1));
      case SLOPES, FLATTEST -> {
        for (double x : array(arguments)) {
          around(x, number(arguments, 1));
        }
      }
      case TURNING -> turning(number(arguments, 0), number(arguments, 1));
      case STEP -> at(number(arguments, 0));
      case DESCEND2 -> walk(number(arguments, 0), number(arguments, 1), (int) arguments.get(2));
      case OUTCOME -> {
        double[] weights = array(arguments);
        if (weights.length > 0) {
          at(weights[weights.length - 1]);
        }
      }
      case GRADIENT4 -> partials(array(arguments), number(arguments, 1));
      case DESCEND4 ->
          walks(
              array(arguments), number(arguments, 1), (int) arguments.get(2), number(arguments, 3));
      default -> {}
    }
  }

  private static double number(List<Object> arguments, int i) {
    return (double) arguments.get(i);
  }

  private static double[] array(List<Object> arguments) {
    return (double[]) arguments.get(0);
  }

  /**
   * Where a difference quotient at {@code x} looks: forward, backward, central, Richardson,
   * five-point.
   */
  private void around(double x, double h) {
    at(x).at(x + h).at(x - h).at(x + h / 2).at(x - h / 2);
  }

  /**
   * Where the two slopes that {@code turning} compares are measured, each with one of the usual
   * steps.
   */
  private void turning(double x, double reach) {
    for (double centre : new double[] {x - reach, x + reach}) {
      at(centre);
      for (double part : PARTS_OF_REACH) {
        at(centre + reach / part).at(centre - reach / part);
      }
      for (double step : COMMON_STEPS) {
        if (step <= reach / 10) {
          at(centre + step).at(centre - step);
        }
      }
    }
  }

  /** Where a walk downhill asks for its slope. */
  private void walk(double start, double learningRate, int steps) {
    double w = start;
    for (int step = 0; step < steps && coordinates < MOST; step++) {
      double slope = look(new double[] {w});
      w -= learningRate * slope;
    }
  }

  /**
   * Where the partial derivatives at {@code weights} are measured, forward, backward or central.
   */
  private void partials(double[] weights, double h) {
    at(weights);
    for (int i = 0; i < weights.length && coordinates < MOST; i++) {
      at(nudged(weights, i, h)).at(nudged(weights, i, -h));
    }
  }

  /** Where a walk with many weights goes, by forward and by central differences. */
  private void walks(double[] start, double learningRate, int steps, double h) {
    walk(start, learningRate, steps, h, true);
    walk(start, learningRate, steps, h, false);
  }

  private void walk(double[] start, double rate, int steps, double h, boolean central) {
    double[] w = start.clone();
    for (int step = 0; step < steps && coordinates < MOST; step++) {
      double[] next = w.clone();
      double here = central ? 0 : look(w.clone());
      for (int i = 0; i < w.length; i++) {
        double above = look(nudged(w, i, h));
        double slope = central ? (above - look(nudged(w, i, -h))) / (2 * h) : (above - here) / h;
        next[i] -= rate * slope;
      }
      w = next;
    }
  }

  private Prefetch at(double... point) {
    if (coordinates < MOST) {
      look(point);
    }
    return this;
  }

  void write(Outgoing out) {
    out.count(points.size());
    for (int i = 0; i < points.size(); i++) {
      out.numbers(points.get(i)).number(values.get(i));
    }
  }

  private double look(double[] point) {
    double value = subject.peek(PrefetchableLoss.copy(point));
    points.add(point);
    values.add(value);
    coordinates += point.length;
    return value;
  }

  private static double[] nudged(double[] weights, int i, double h) {
    double[] nudged = PrefetchableLoss.copy(weights);
    nudged[i] += h;
    return nudged;
  }
}
