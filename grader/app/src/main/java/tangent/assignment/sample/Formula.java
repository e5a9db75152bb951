package tangent.assignment.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/**
 * A function of one number that knows its own derivative, the bounds a tolerance needs, and how to
 * print itself as Java.
 *
 * <p>{@link #toString} gives a lambda that a student can paste into a test.
 */
public record Formula(List<Term> terms) implements DoubleUnaryOperator {

  /** 2⁻⁵², the distance from 1.0 to the next larger double. */
  private static final double EPSILON = Math.ulp(1.0);

  public Formula {
    terms = List.copyOf(terms);
  }

  /** c₀ + c₁·x + c₂·x² + … */
  public static Formula polynomial(double... coefficients) {
    List<Term> terms = new ArrayList<>();
    for (int exponent = coefficients.length - 1; exponent >= 0; exponent--) {
      if (coefficients[exponent] != 0) {
        terms.add(new Term.Power(coefficients[exponent], exponent));
      }
    }
    return new Formula(terms);
  }

  /** This formula plus factor · sin(frequency · x). */
  public Formula plusWave(double factor, double frequency) {
    if (factor == 0) {
      return this;
    }
    List<Term> more = new ArrayList<>(terms);
    more.add(new Term.Wave(factor, frequency));
    return new Formula(more);
  }

  /** This many times the formula: values, slopes and all bounds grow by as much. */
  public Formula times(double scale) {
    return new Formula(terms.stream().map(term -> term.times(scale)).toList());
  }

  /** factor · max(0, side · x), with a side of 1 or −1: flat on the other side of zero. */
  static Formula ramp(double factor, int side) {
    return new Formula(List.of(new Term.Ramp(factor, side)));
  }

  @Override
  public double applyAsDouble(double x) {
    // Asked far more often than all else, and without a lambda half as dear.
    double sum = 0;
    for (Term term : terms) {
      sum += term.value(x);
    }
    return sum;
  }

  /** The exact derivative at {@code x}. */
  public double slope(double x) {
    return sum(term -> term.slope(x));
  }

  /** The sum of the absolute terms' bounds on [x − h, x + h]: S₀ of the assignment's tolerance. */
  public double size(double x, double h) {
    return sum(term -> term.size(Math.abs(x) + h));
  }

  /** A bound of |f′| on [x − h, x + h]: M₁. */
  public double slopeBound(double x, double h) {
    return sum(term -> term.slopeBound(Math.abs(x) + h));
  }

  /** A bound of |f″| on [x − h, x + h]: M₂. */
  public double curvatureBound(double x, double h) {
    return sum(term -> term.curvatureBound(Math.abs(x) + h));
  }

  /**
   * How far an honest measurement with step {@code h} may lie from the true slope at {@code x}.
   *
   * <p>h/2·M₂ + 8ε·S₀/s + 2ε|x|·M₁/s with s = h/10, the smallest legal step: what a forward
   * difference, the least accurate method allowed, leaves out of the Taylor series; the rounding of
   * two values of the function, divided by the step; and the rounding of x ± s.
   */
  public double differenceBound(double x, double h) {
    return h / 2 * curvatureBound(x, h) + roundingBound(x, h);
  }

  /** The part of {@link #differenceBound} that comes from rounding alone. */
  public double roundingBound(double x, double h) {
    double smallestStep = h / 10;
    return 8 * EPSILON * size(x, h) / smallestStep
        + 2 * EPSILON * Math.abs(x) * slopeBound(x, h) / smallestStep;
  }

  private double sum(ToDoubleFunction<Term> part) {
    double sum = 0;
    for (Term term : terms) {
      sum += part.applyAsDouble(term);
    }
    return sum;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("x -> ");
    for (Term term : terms) {
      boolean first = term == terms.get(0);
      boolean negative = term.factor() < 0;
      text.append(first ? (negative ? "-" : "") : (negative ? " - " : " + "));
      double factor = Math.abs(term.factor());
      boolean bare = factor == 1 && !term.body().isEmpty();
      text.append(bare ? "" : plain(factor));
      text.append(bare || term.body().isEmpty() ? "" : "*").append(term.body());
    }
    return terms.isEmpty() ? "x -> 0" : text.toString();
  }

  /** 3 rather than 3.0, as one writes a formula. */
  static String plain(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e9
        ? Long.toString((long) number)
        : Double.toString(number);
  }
}
