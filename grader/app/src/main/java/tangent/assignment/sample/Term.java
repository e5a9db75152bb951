package tangent.assignment.sample;

/** One summand of a {@link Formula}: its value, its exact derivatives and bounds for them. */
sealed interface Term {

  double value(double x);

  /** The exact first derivative at {@code x}. */
  double slope(double x);

  /** A bound of the absolute value on [−reach, reach]. */
  double size(double reach);

  /** A bound of the absolute first derivative on [−reach, reach]. */
  double slopeBound(double reach);

  /** A bound of the absolute second derivative on [−reach, reach]. */
  double curvatureBound(double reach);

  /** The factor in front. */
  double factor();

  /** The summand without its factor, as Java; empty for a constant. */
  String body();

  /** This many times the summand. */
  Term times(double scale);

  /** factor · xⁿ with n from 0; all bounds are largest at the ends, where |x| = reach. */
  record Power(double factor, int exponent) implements Term {
    @Override
    public double value(double x) {
      return factor * power(x, exponent);
    }

    @Override
    public double slope(double x) {
      return exponent == 0 ? 0 : factor * exponent * power(x, exponent - 1);
    }

    @Override
    public double size(double reach) {
      return Math.abs(value(reach));
    }

    @Override
    public double slopeBound(double reach) {
      return Math.abs(slope(reach));
    }

    @Override
    public double curvatureBound(double reach) {
      return exponent < 2
          ? 0
          : Math.abs(factor) * exponent * (exponent - 1) * power(reach, exponent - 2);
    }

    @Override
    public String body() {
      return switch (exponent) {
        case 0 -> "";
        case 1 -> "x";
        case 2 -> "x*x";
        case 3 -> "x*x*x";
        default -> "Math.pow(x, " + exponent + ")";
      };
    }

    @Override
    public Term times(double scale) {
      return new Power(scale * factor, exponent);
    }

    private static double power(double x, int exponent) {
      double product = 1;
      for (int i = 0; i < exponent; i++) {
        product *= x;
      }
      return product;
    }
  }

  /** factor · sin(frequency · x); each derivative brings out one more frequency. */
  record Wave(double factor, double frequency) implements Term {
    @Override
    public double value(double x) {
      return factor * Math.sin(frequency * x);
    }

    @Override
    public double slope(double x) {
      return factor * frequency * Math.cos(frequency * x);
    }

    @Override
    public double size(double reach) {
      return Math.abs(factor);
    }

    @Override
    public double slopeBound(double reach) {
      return Math.abs(factor * frequency);
    }

    @Override
    public double curvatureBound(double reach) {
      return Math.abs(factor * frequency * frequency);
    }

    @Override
    public String body() {
      return "Math.sin(" + (frequency == 1 ? "" : Formula.plain(frequency) + "*") + "x)";
    }

    @Override
    public Term times(double scale) {
      return new Wave(scale * factor, frequency);
    }
  }

  /**
   * factor · max(0, side · x), flat on one side of zero and a line on the other; side is 1 or −1.
   *
   * <p>The bounds hold for ranges on one side: at zero it has no slope.
   */
  record Ramp(double factor, int side) implements Term {
    @Override
    public double value(double x) {
      return factor * Math.max(0, side * x);
    }

    @Override
    public double slope(double x) {
      return side * x > 0 ? factor * side : 0;
    }

    @Override
    public double size(double reach) {
      return Math.abs(factor * reach);
    }

    @Override
    public double slopeBound(double reach) {
      return Math.abs(factor);
    }

    @Override
    public double curvatureBound(double reach) {
      return 0;
    }

    @Override
    public String body() {
      return "Math.max(0, " + (side < 0 ? "-" : "") + "x)";
    }

    @Override
    public Term times(double scale) {
      return new Ramp(scale * factor, side);
    }
  }
}
