package tangent.assignment.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A loss of many weights that knows its own partial derivatives, the bounds a tolerance needs, and
 * how to print itself as Java.
 *
 * <p>{@link #toString} gives a lambda that a student can paste into a test.
 */
public record LossFormula(List<LossTerm> terms) implements ToDoubleFunction<double[]> {

  /** 2⁻⁵², the distance from 1.0 to the next larger double. */
  private static final double EPSILON = Math.ulp(1.0);

  public LossFormula {
    terms = List.copyOf(terms);
  }

  /** The sum of (wᵢ − bottomᵢ)². */
  public static LossFormula bowls(double... bottoms) {
    LossFormula sum = new LossFormula(List.of());
    for (int i = 0; i < bottoms.length; i++) {
      sum = sum.plusBowl(1, i, bottoms[i]);
    }
    return sum;
  }

  /** 13/7 of the sum of wᵢ · wᵢ₊₁: straight along each weight, with digits. */
  static LossFormula plane(int weights) {
    LossFormula sum = new LossFormula(List.of());
    for (int i = 1; i < weights; i++) {
      sum = sum.plusCross(13 / 7.0, i - 1, i);
    }
    return sum;
  }

  /** This loss plus factor · (wᵢ − bottom)². */
  public LossFormula plusBowl(double factor, int i, double bottom) {
    return plus(new LossTerm.Bowl(factor, i, bottom));
  }

  /** This loss plus factor · wᵢ · wⱼ, with i ≠ j. */
  public LossFormula plusCross(double factor, int i, int j) {
    return plus(new LossTerm.Cross(factor, i, j));
  }

  /** This loss plus factor · sin(wᵢ). */
  public LossFormula plusRipple(double factor, int i) {
    return plus(new LossTerm.Ripple(factor, i));
  }

  /** This many times the loss: values, partial derivatives and all bounds grow by as much. */
  public LossFormula times(double scale) {
    return new LossFormula(terms.stream().map(term -> term.times(scale)).toList());
  }

  @Override
  public double applyAsDouble(double[] weights) {
    // Asked far more often than all else, and without a lambda half as dear.
    double sum = 0;
    for (LossTerm term : terms) {
      sum += term.value(weights);
    }
    return sum;
  }

  /** The exact partial derivative in coordinate {@code i}. */
  public double partial(double[] weights, int i) {
    return sum(term -> term.partial(weights, i));
  }

  /**
   * How far an honest measurement with step {@code h} may lie from the true partial derivative.
   *
   * <p>h/2·M₂ + 8ε·S₀/s + 2ε|wᵢ|·M₁/s with s = h/10, as for one weight ({@link
   * Formula#differenceBound}); M₁ and M₂ are those of coordinate {@code i}.
   */
  public double differenceBound(double[] weights, int i, double h) {
    return h / 2 * sum(term -> term.curvatureBound(weights, h, i))
        + roundingBound(weights, i, h, h / 10);
  }

  /** The part of a bound that comes from rounding, where steps are no smaller than this one. */
  public double roundingBound(double[] weights, int i, double h, double smallestStep) {
    double size = sum(term -> term.size(weights, h));
    double slope = sum(term -> term.partialBound(weights, h, i));
    return (8 * EPSILON * size + 2 * EPSILON * Math.abs(weights[i]) * slope) / smallestStep;
  }

  private LossFormula plus(LossTerm term) {
    List<LossTerm> more = new ArrayList<>(terms);
    if (term.factor() != 0) {
      more.add(term);
    }
    return new LossFormula(more);
  }

  private double sum(ToDoubleFunction<LossTerm> part) {
    double sum = 0;
    for (LossTerm term : terms) {
      sum += part.applyAsDouble(term);
    }
    return sum;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (LossTerm term : terms) {
      boolean negative = term.factor() < 0;
      text.append(text.isEmpty() ? (negative ? "-" : "") : (negative ? " - " : " + "));
      double factor = Math.abs(term.factor());
      text.append(factor == 1 ? "" : Formula.plain(factor) + "*").append(term.body());
    }
    return "w -> " + (text.isEmpty() ? "0" : text);
  }
}
