package tangent.assignment.student;

import derivatives.part2.Outcome;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntPredicate;
import tangent.assignment.Lesson;
import tangent.assignment.Polynomial;
import tangent.contract.Part2;
import tangent.contract.Substitute;
import tangent.substitute.Loss;
import tangent.substitute.Step;

/**
 * Part 2 as a student might write it, right in every method, with methods that can be exchanged one
 * at a time.
 *
 * <p>{@code descend} calls the model's own {@code step}. Arguments are checked before an exchanged
 * method is asked, so that a mistake in a method stays one mistake.
 */
final class WalkingModel implements Part2, Substitutable<Part2> {

  /** A way to write {@code lossDerivative}; {@code self} is there for its {@code loss}. */
  interface Deriving {
    double at(Part2 self, double w);
  }

  /** A way to write {@code step}. */
  interface Stepping {
    double step(DoubleUnaryOperator slope, double w, double learningRate);
  }

  /** A way to write {@code descend}; {@code self} is there for its {@code step}. */
  interface Walking {
    double[] walk(
        Part2 self, DoubleUnaryOperator slope, double start, double learningRate, int steps);
  }

  /** A way to write {@code outcome}. */
  interface Judging {
    Outcome judge(DoubleUnaryOperator slope, double[] weights, double tolerance);
  }

  /** What comes after a weight, whichever one of the walk it is. */
  interface Move {
    double from(Part2 self, DoubleUnaryOperator slope, double w, double learningRate);
  }

  /** What comes after a weight. */
  interface Next {
    double after(int i, double w);
  }

  private static final Polynomial SLOPE = Lesson.LOSS.slope();

  private DoubleUnaryOperator loss = Lesson.LOSS;
  private Deriving deriving = (self, w) -> SLOPE.at(w);
  private Stepping stepping = (slope, w, rate) -> w - rate * slope.applyAsDouble(w);
  private Walking walking = WalkingModel::walk;
  private Judging judging = WalkingModel::judge;
  private DoublePredicate goodRate = WalkingModel::isPositive;
  private DoublePredicate goodTolerance = WalkingModel::isPositive;
  private IntPredicate goodSteps = steps -> steps >= 0;
  private IntPredicate goodLength = length -> length > 0;
  private Function<String, RuntimeException> refusal = IllegalArgumentException::new;

  // ---- exchanging a method

  WalkingModel loss(DoubleUnaryOperator other) {
    loss = other;
    return this;
  }

  WalkingModel lossDerivative(DoubleUnaryOperator other) {
    return deriving((self, w) -> other.applyAsDouble(w));
  }

  WalkingModel deriving(Deriving other) {
    deriving = other;
    return this;
  }

  WalkingModel stepping(Stepping other) {
    stepping = other;
    return this;
  }

  WalkingModel walking(Walking other) {
    walking = other;
    return this;
  }

  WalkingModel judging(Judging other) {
    judging = other;
    return this;
  }

  /** Which learning rates are let through. */
  WalkingModel goodRate(DoublePredicate other) {
    goodRate = other;
    return this;
  }

  WalkingModel goodTolerance(DoublePredicate other) {
    goodTolerance = other;
    return this;
  }

  WalkingModel goodSteps(IntPredicate other) {
    goodSteps = other;
    return this;
  }

  /** How many weights are enough for {@code outcome}. */
  WalkingModel goodLength(IntPredicate other) {
    goodLength = other;
    return this;
  }

  /** What is thrown at an argument outside of the domain; the message is for it. */
  WalkingModel refusing(Function<String, RuntimeException> other) {
    refusal = other;
    return this;
  }

  @Override
  public Set<Substitute> substitutes() {
    return Set.of(Substitute.LOSS2, Substitute.STEP);
  }

  @Override
  public Part2 with(Set<Substitute> right) {
    WalkingModel copy = copy();
    if (right.contains(Substitute.LOSS2)) {
      copy.loss(Loss::loss);
    }
    if (right.contains(Substitute.STEP)) {
      copy.stepping(Step::step);
    }
    return copy;
  }

  private WalkingModel copy() {
    return new WalkingModel()
        .loss(loss)
        .deriving(deriving)
        .stepping(stepping)
        .walking(walking)
        .judging(judging)
        .goodRate(goodRate)
        .goodTolerance(goodTolerance)
        .goodSteps(goodSteps)
        .goodLength(goodLength)
        .refusing(refusal);
  }

  // ---- Part 2

  @Override
  public double loss(double w) {
    return loss.applyAsDouble(w);
  }

  @Override
  public double lossDerivative(double w) {
    return deriving.at(this, w);
  }

  @Override
  public double step(DoubleUnaryOperator slope, double w, double learningRate) {
    require(goodRate.test(learningRate), "learningRate must be positive and finite");
    return stepping.step(slope, w, learningRate);
  }

  @Override
  public double[] descend(DoubleUnaryOperator slope, double start, double learningRate, int steps) {
    require(goodRate.test(learningRate), "learningRate must be positive and finite");
    require(goodSteps.test(steps), "steps must not be negative");
    return walking.walk(this, slope, start, learningRate, steps);
  }

  @Override
  public Outcome outcome(DoubleUnaryOperator slope, double[] weights, double tolerance) {
    require(goodLength.test(weights.length), "weights must not be empty");
    require(goodTolerance.test(tolerance), "tolerance must be positive and finite");
    return judging.judge(slope, weights, tolerance);
  }

  // ---- the right ways

  static double[] walk(
      Part2 self, DoubleUnaryOperator slope, double start, double learningRate, int steps) {
    return loop(start, steps, (i, w) -> self.step(slope, w, learningRate));
  }

  /** A walk of these. */
  static Walking moving(Move move) {
    return (self, slope, start, rate, steps) ->
        loop(start, steps, (i, w) -> move.from(self, slope, w, rate));
  }

  static double[] loop(double start, int steps, Next next) {
    double[] walk = new double[steps + 1];
    walk[0] = start;
    for (int i = 0; i < steps; i++) {
      walk[i + 1] = next.after(i, walk[i]);
    }
    return walk;
  }

  static Outcome judge(DoubleUnaryOperator slope, double[] weights, double tolerance) {
    for (double weight : weights) {
      if (!Double.isFinite(weight)) {
        return Outcome.DIVERGED;
      }
    }
    double last = slope.applyAsDouble(weights[weights.length - 1]);
    return Math.abs(last) <= tolerance ? Outcome.CONVERGED : Outcome.STILL_MOVING;
  }

  static boolean isPositive(double number) {
    return number > 0 && Double.isFinite(number);
  }

  private void require(boolean condition, String message) {
    if (!condition) {
      throw refusal.apply(message);
    }
  }
}
