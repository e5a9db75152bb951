package tangent.assignment.student;

import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import tangent.contract.Part4;
import tangent.contract.PrefetchableLoss;
import tangent.contract.Substitute;
import tangent.substitute.Gradient;

/**
 * Part 4 as a student might write it, right in every method, with methods that can be exchanged one
 * at a time.
 *
 * <p>{@code descend} calls the model's own {@code gradient}. Arguments are checked before an
 * exchanged method is asked, so that a mistake in a method stays one mistake.
 */
final class ManyWeightsModel implements Part4, Substitutable<Part4> {

  /** A way to write {@code gradient}. */
  interface Measuring {
    double[] measure(ToDoubleFunction<double[]> loss, double[] weights, double h);
  }

  /** A way to write one entry of {@code gradient}. */
  interface Partial {
    double along(int i, ToDoubleFunction<double[]> loss, double[] weights, double h);
  }

  /** A way to write {@code descend}; {@code self} is there for its {@code gradient}. */
  interface Walking {
    double[][] walk(
        Part4 self,
        ToDoubleFunction<double[]> loss,
        double[] start,
        double learningRate,
        int steps,
        double h);
  }

  /** What comes after some weights, whichever row of the walk they are. */
  interface Move {
    double[] from(
        Part4 self,
        ToDoubleFunction<double[]> loss,
        double[] weights,
        double learningRate,
        double h);
  }

  /** What comes after some weights. */
  interface Next {
    double[] after(int i, double[] weights);
  }

  private Measuring measuring = each(ManyWeightsModel::central);
  private Walking walking = ManyWeightsModel::walk;
  private DoublePredicate goodH = WalkingModel::isPositive;
  private DoublePredicate goodRate = WalkingModel::isPositive;
  private IntPredicate goodSteps = steps -> steps >= 0;

  // ---- exchanging a method

  ManyWeightsModel measuring(Measuring other) {
    measuring = other;
    return this;
  }

  /** Each entry by itself. */
  ManyWeightsModel partial(Partial other) {
    return measuring(each(other));
  }

  ManyWeightsModel walking(Walking other) {
    walking = other;
    return this;
  }

  /** Which steps of {@code gradient} are let through. */
  ManyWeightsModel goodH(DoublePredicate other) {
    goodH = other;
    return this;
  }

  /** Which learning rates are let through. */
  ManyWeightsModel goodRate(DoublePredicate other) {
    goodRate = other;
    return this;
  }

  ManyWeightsModel goodSteps(IntPredicate other) {
    goodSteps = other;
    return this;
  }

  @Override
  public Set<Substitute> substitutes() {
    return Set.of(Substitute.GRADIENT4);
  }

  @Override
  public Part4 with(Set<Substitute> right) {
    ManyWeightsModel copy =
        new ManyWeightsModel()
            .measuring(measuring)
            .walking(walking)
            .goodH(goodH)
            .goodRate(goodRate)
            .goodSteps(goodSteps);
    return right.contains(Substitute.GRADIENT4) ? copy.measuring(Gradient::gradient) : copy;
  }

  // ---- Part 4

  @Override
  public double[] gradient(ToDoubleFunction<double[]> loss, double[] weights, double h) {
    require(goodH.test(h), "h must be positive and finite");
    return measuring.measure(loss, weights, h);
  }

  @Override
  public double[][] descend(
      ToDoubleFunction<double[]> loss, double[] start, double learningRate, int steps, double h) {
    require(goodRate.test(learningRate), "learningRate must be positive and finite");
    require(goodSteps.test(steps), "steps must not be negative");
    return walking.walk(this, loss, start, learningRate, steps, h);
  }

  // ---- the right ways, and parts of them

  static double central(int i, ToDoubleFunction<double[]> loss, double[] weights, double h) {
    return (at(loss, weights, i, h) - at(loss, weights, i, -h)) / (2 * h);
  }

  /** The loss where one weight is moved. */
  static double at(ToDoubleFunction<double[]> loss, double[] weights, int i, double by) {
    double[] moved = PrefetchableLoss.copy(weights);
    moved[i] += by;
    return loss.applyAsDouble(moved);
  }

  static Measuring each(Partial partial) {
    return (loss, weights, h) -> {
      double[] gradient = new double[weights.length];
      for (int i = 0; i < weights.length; i++) {
        gradient[i] = partial.along(i, loss, weights, h);
      }
      return gradient;
    };
  }

  static double[][] walk(
      Part4 self,
      ToDoubleFunction<double[]> loss,
      double[] start,
      double learningRate,
      int steps,
      double h) {
    return loop(start, steps, (i, w) -> moved(w, learningRate, self.gradient(loss, w, h)));
  }

  /** A walk of these. */
  static Walking moving(Move move) {
    return (self, loss, start, rate, steps, h) ->
        loop(start, steps, (i, w) -> move.from(self, loss, w, rate, h));
  }

  static double[][] loop(double[] start, int steps, Next next) {
    double[][] rows = new double[steps + 1][];
    rows[0] = start.clone();
    for (int i = 0; i < steps; i++) {
      rows[i + 1] = next.after(i, rows[i]);
    }
    return rows;
  }

  /** The right gradient. */
  static double[] measured(ToDoubleFunction<double[]> loss, double[] weights, double h) {
    return each(ManyWeightsModel::central).measure(loss, weights, h);
  }

  /** A new array: the weights one step against the gradient. */
  static double[] moved(double[] weights, double learningRate, double[] gradient) {
    double[] next = weights.clone();
    for (int j = 0; j < next.length; j++) {
      next[j] -= learningRate * gradient[j];
    }
    return next;
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException(message);
    }
  }
}
