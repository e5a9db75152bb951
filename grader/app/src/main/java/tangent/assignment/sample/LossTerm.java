package tangent.assignment.sample;

/**
 * One summand of a {@link LossFormula}: its value, its exact partial derivatives and bounds for
 * them.
 *
 * <p>The bounds hold in the box of all points no coordinate of which is more than {@code h} away
 * from {@code weights}.
 */
sealed interface LossTerm {

  double value(double[] weights);

  /** The exact partial derivative in coordinate {@code i}. */
  double partial(double[] weights, int i);

  /** A bound of the absolute value. */
  double size(double[] weights, double h);

  /** A bound of the absolute partial derivative in coordinate {@code i}. */
  double partialBound(double[] weights, double h, int i);

  /** A bound of the absolute second derivative in coordinate {@code i} alone. */
  double curvatureBound(double[] weights, double h, int i);

  /** The factor in front. */
  double factor();

  /** The summand without its factor, as Java. */
  String body();

  /** This many times the summand. */
  LossTerm times(double scale);

  /** factor · (w − bottom)²; all bounds are largest where w is farthest from the bottom. */
  record Bowl(double factor, int index, double bottom) implements LossTerm {
    @Override
    public double value(double[] weights) {
      double away = weights[index] - bottom;
      return factor * away * away;
    }

    @Override
    public double partial(double[] weights, int i) {
      return i == index ? 2 * factor * (weights[index] - bottom) : 0;
    }

    @Override
    public double size(double[] weights, double h) {
      double reach = reach(weights, h);
      return Math.abs(factor) * reach * reach;
    }

    @Override
    public double partialBound(double[] weights, double h, int i) {
      return i == index ? 2 * Math.abs(factor) * reach(weights, h) : 0;
    }

    @Override
    public double curvatureBound(double[] weights, double h, int i) {
      return i == index ? 2 * Math.abs(factor) : 0;
    }

    @Override
    public String body() {
      String weight = name(index);
      String away =
          bottom == 0
              ? weight
              : "(" + weight + (bottom < 0 ? " + " : " - ") + Formula.plain(Math.abs(bottom)) + ")";
      return away + "*" + away;
    }

    @Override
    public LossTerm times(double scale) {
      return new Bowl(scale * factor, index, bottom);
    }

    private double reach(double[] weights, double h) {
      return Math.abs(weights[index] - bottom) + h;
    }
  }

  /** factor · w · v with two different weights: the slope along one depends on the other. */
  record Cross(double factor, int left, int right) implements LossTerm {
    @Override
    public double value(double[] weights) {
      return factor * weights[left] * weights[right];
    }

    @Override
    public double partial(double[] weights, int i) {
      return i == left ? factor * weights[right] : i == right ? factor * weights[left] : 0;
    }

    @Override
    public double size(double[] weights, double h) {
      return Math.abs(factor) * reach(weights, left, h) * reach(weights, right, h);
    }

    @Override
    public double partialBound(double[] weights, double h, int i) {
      return i == left
          ? Math.abs(factor) * reach(weights, right, h)
          : i == right ? Math.abs(factor) * reach(weights, left, h) : 0;
    }

    @Override
    public double curvatureBound(double[] weights, double h, int i) {
      return 0;
    }

    @Override
    public String body() {
      return name(left) + "*" + name(right);
    }

    @Override
    public LossTerm times(double scale) {
      return new Cross(scale * factor, left, right);
    }

    private static double reach(double[] weights, int index, double h) {
      return Math.abs(weights[index]) + h;
    }
  }

  /** factor · sin(w): neither it nor any derivative exceeds the factor. */
  record Ripple(double factor, int index) implements LossTerm {
    @Override
    public double value(double[] weights) {
      return factor * Math.sin(weights[index]);
    }

    @Override
    public double partial(double[] weights, int i) {
      return i == index ? factor * Math.cos(weights[index]) : 0;
    }

    @Override
    public double size(double[] weights, double h) {
      return Math.abs(factor);
    }

    @Override
    public double partialBound(double[] weights, double h, int i) {
      return i == index ? Math.abs(factor) : 0;
    }

    @Override
    public double curvatureBound(double[] weights, double h, int i) {
      return partialBound(weights, h, i);
    }

    @Override
    public String body() {
      return "Math.sin(" + name(index) + ")";
    }

    @Override
    public LossTerm times(double scale) {
      return new Ripple(scale * factor, index);
    }
  }

  private static String name(int index) {
    return "w[" + index + "]";
  }
}
