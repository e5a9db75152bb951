package tangent.assignment.sample;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;

class FormulaProperties {

  @Provide
  Arbitrary<Formula> formulas() {
    return Arbitraries.oneOf(Formulas.curves(), Formulas.lines(), Formulas.constants());
  }

  @Property(seed = "42", tries = 300, edgeCases = EdgeCasesMode.NONE)
  void boundsHoldEverywhereWithinTheStep(
      @ForAll("formulas") Formula formula,
      @ForAll @Scale(6) @DoubleRange(min = -10, max = 10) double x,
      @ForAll @Scale(6) @DoubleRange(min = 0.001, max = 1) double h,
      @ForAll @Scale(6) @DoubleRange(min = -1, max = 1) double where) {
    double near = x + where * h;
    assertThat(Math.abs(formula.applyAsDouble(near)))
        .isLessThanOrEqualTo(above(formula.size(x, h)));
    assertThat(Math.abs(formula.slope(near))).isLessThanOrEqualTo(above(formula.slopeBound(x, h)));
    assertThat(Math.abs(formula.slope(near + 1e-4) - formula.slope(near)))
        .isLessThanOrEqualTo(above(1e-4 * formula.curvatureBound(x, h + 1e-4)) + 1e-12);
  }

  /**
   * The coarsest method allowed, with the longest and the shortest step, stays within the bound.
   */
  @Property(seed = "42", tries = 300, edgeCases = EdgeCasesMode.NONE)
  void theDifferenceBoundCoversForwardDifferences(
      @ForAll("formulas") Formula formula,
      @ForAll @Scale(6) @DoubleRange(min = -10, max = 10) double x,
      @ForAll @Scale(6) @DoubleRange(min = 1e-5, max = 1) double h) {
    double bound = formula.differenceBound(x, h);
    for (double step : new double[] {h, -h, h / 10, -h / 10}) {
      double measured = (formula.applyAsDouble(x + step) - formula.applyAsDouble(x)) / step;
      assertThat(Math.abs(measured - formula.slope(x))).isLessThanOrEqualTo(bound);
    }
  }

  /** Room for the rounding of the comparison itself. */
  private static double above(double bound) {
    return bound * (1 + 1e-12);
  }
}
