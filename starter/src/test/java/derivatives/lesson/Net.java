package derivatives.lesson;

import derivatives.part3.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A small neural net out of the student's own {@code Value}s: two inputs, a hidden layer with tanh,
 * one output with tanh.
 */
final class Net {

  private static final int HIDDEN = 8;

  /**
   * For each hidden unit its two weights, its bias, and its weight in the output; last the output's
   * bias.
   */
  private final double[] weights = new double[4 * HIDDEN + 1];

  /** The same net every time: a training that can be told about. */
  Net() {
    Random random = new Random(3);
    for (int i = 0; i < weights.length; i++) {
      weights[i] = random.nextGaussian() * 0.7;
    }
  }

  /** A list of new leaves: one for each weight. */
  List<Value> leaves() {
    List<Value> leaves = new ArrayList<>();
    for (double weight : weights) {
      leaves.add(Value.of(weight));
    }
    return leaves;
  }

  /** What the net says about a point: near 1 for one kind, near -1 for the other. */
  static Value output(List<Value> w, double x, double y) {
    Value sum = w.get(4 * HIDDEN);
    for (int i = 0; i < HIDDEN; i++) {
      Value unit =
          w.get(4 * i)
              .times(Value.of(x))
              .plus(w.get(4 * i + 1).times(Value.of(y)))
              .plus(w.get(4 * i + 2))
              .tanh();
      sum = sum.plus(unit.times(w.get(4 * i + 3)));
    }
    return sum.tanh();
  }

  /** The mean of the squared errors over a set of points. */
  static Value loss(List<Value> w, List<Dot> dots) {
    Value sum = Value.of(0);
    for (Dot dot : dots) {
      Value error = output(w, dot.x(), dot.y()).minus(Value.of(dot.kind()));
      sum = sum.plus(error.times(error));
    }
    return sum.dividedBy(Value.of(dots.size()));
  }

  /** One step against the gradient, all weights together. */
  void step(List<Value> leaves, double learningRate) {
    for (int i = 0; i < weights.length; i++) {
      weights[i] -= learningRate * leaves.get(i).grad();
    }
  }
}
