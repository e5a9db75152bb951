package tangent.assignment.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LossFormulaProperties {

  @Provide
  Arbitrary<GradientAt> gradients() {
    return Arbitraries.oneOf(
        GradientAt.ofOneWeight(), GradientAt.ofBowls(), GradientAt.crossed(), GradientAt.rippled());
  }

  /** A forward difference is the least accurate method allowed: it must lie within the bound. */
  @Property(seed = "42", tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aForwardDifferenceLiesWithinTheBound(@ForAll("gradients") GradientAt asked) {
    double[] weights = asked.array();
    double here = asked.loss().applyAsDouble(weights);
    for (int i = 0; i < weights.length; i++) {
      double[] moved = asked.array();
      moved[i] += asked.h();
      double measured = (asked.loss().applyAsDouble(moved) - here) / asked.h();
      assertThat(Math.abs(measured - asked.loss().partial(weights, i)))
          .isLessThanOrEqualTo(asked.loss().differenceBound(weights, i, asked.h()));
    }
  }

  /** The curvature rules: what rounding may add is a small part of the bound. */
  @Property(seed = "42", tries = 300, edgeCases = EdgeCasesMode.NONE)
  void theBoundIsNotMuchMoreThanTheCurvatureAsksFor(@ForAll("gradients") GradientAt asked) {
    double[] weights = asked.array();
    for (int i = 0; i < weights.length; i++) {
      assertThat(asked.loss().differenceBound(weights, i, asked.h()))
          .isBetween(asked.h(), 5 * asked.h());
    }
  }

  @Example
  void printsAsJava() {
    LossFormula loss =
        LossFormula.bowls(2, -5, 0).plusBowl(-3, 0, 0.5).plusCross(-1, 0, 2).plusRipple(2, 1);
    assertThat(loss)
        .hasToString(
            "w -> (w[0] - 2)*(w[0] - 2) + (w[1] + 5)*(w[1] + 5) + w[2]*w[2]"
                + " - 3*(w[0] - 0.5)*(w[0] - 0.5) - w[0]*w[2] + 2*Math.sin(w[1])");
    assertThat(new LossFormula(List.of())).hasToString("w -> 0");
  }

  /** (3 − 2)² + (1 − 5)² + 2·3·1 = 23; 2·(3 − 2) + 2·1 = 4; 2·(1 − 5) + 2·3 = −2. */
  @Example
  void knowsItsValueAndItsSlopes() {
    LossFormula loss = LossFormula.bowls(2, 5).plusCross(2, 0, 1);
    double[] weights = {3, 1};
    assertThat(loss.applyAsDouble(weights)).isEqualTo(23);
    assertThat(loss.partial(weights, 0)).isEqualTo(4);
    assertThat(loss.partial(weights, 1)).isEqualTo(-2);
  }
}
