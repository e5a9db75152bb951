package tangent.assignment.property;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tangent.assignment.student.Misconception;
import tangent.assignment.student.Part3Catalogue;
import tangent.run.Counterexample;
import tangent.run.Finding;

/** What a student is shown: the smallest case, checked by hand, and a sentence about it. */
class Part3CounterexamplesTest {

  @Test
  void aWrongNumberIsToldByTheOperationAlone() {
    Finding finding = lost("minus-backwards");
    assertThat(finding.counterexample())
        .contains(
            new Counterexample(
                """
                Value a = Value.of(5.0);
                Value b = Value.of(2.0);
                Value c = a.minus(b);
                c.data();""",
                "3.0 ± 7.0E-9",
                "-3.0"));
    assertThat(finding.message())
        .isEqualTo(
            "The number in c should be 3.0, but c.data() is -3.0. Check how its operation computes"
                + " the number. The ± is room for rounding.");
  }

  @Test
  void aWrongSlopeOfOneOperationIsToldByATinyStep() {
    Finding finding = lost("product-own-factor");
    assertThat(finding.counterexample())
        .contains(
            new Counterexample(
                """
                Value a = Value.of(3.0);
                Value b = Value.of(2.0);
                Value c = a.times(b);
                c.backward();
                b.grad();""",
                "3.0 ± 3.0E-9",
                "2.0"));
    assertThat(finding.message())
        .isEqualTo(
            "If b grows by a tiny step, c changes by 3.0 times that step. So b.grad() should be"
                + " 3.0, but it is 2.0. The ± is room for rounding.");
  }

  @Test
  void aLostSumIsToldUseByUse() {
    Finding finding = lost("last-use-wins");
    Counterexample smallest = finding.counterexample().orElseThrow();
    assertThat(smallest.call().lines()).hasSizeLessThanOrEqualTo(6);
    assertThat(finding.message()).contains(" is used twice, in ").contains(" adds its part");
  }

  @Test
  void aSecondUseOfTheSameObjectIsOneLineOfGraph() {
    Finding finding = lost("same-operand-once");
    assertThat(finding.counterexample())
        .contains(
            new Counterexample(
                """
                Value a = Value.of(3.0);
                Value b = a.plus(a);
                b.backward();
                a.grad();""",
                "2.0 ± 2.0E-9",
                "1.0"));
    assertThat(finding.message())
        .isEqualTo(
            "The gradient of a should be 2.0, but a.grad() is 1.0. a is used twice, in b, and each"
                + " use adds its part to the gradient: 1.0 and 1.0. The ± is room for rounding.");
  }

  @Test
  void equalNumbersAreShownInTwoValues() {
    Finding finding = lost("equal-numbers-are-one");
    assertThat(finding.counterexample().orElseThrow().call().lines()).hasSizeLessThanOrEqualTo(7);
  }

  @Test
  void aSecondCallIsToldWithTheFirst() {
    Finding finding = lost("never-reset");
    Counterexample smallest = finding.counterexample().orElseThrow();
    assertThat(smallest.call().lines().filter(line -> line.endsWith(".backward();"))).hasSize(2);
    assertThat(smallest.call().lines()).hasSizeLessThanOrEqualTo(6);
    assertThat(finding.message())
        .endsWith(
            "The latest call of backward() replaces what an earlier one left; it does not add"
                + " to it.");
  }

  @Test
  void aLossInNumbersIsToldByItsGradient() {
    Finding finding = lost("value-loss-in-numbers");
    assertThat(finding.counterexample().orElseThrow().call())
        .isEqualTo("Value w = Value.of(2.0);\nLossGradient.loss(w).backward();\nw.grad();");
    assertThat(finding.counterexample().orElseThrow().expected()).startsWith("17.0 ± ");
    assertThat(finding.message()).startsWith("loss(w).data() is right, but the gradient of w is");
  }

  @Test
  void aWrongGradientIsToldAtTheLessonsWeight() {
    assertThat(lost("value-gradient-downhill").message())
        .isEqualTo(
            "The slope of w⁴ − 4w² + w at w = 2.0 is 17.0, but gradient returned -17.0. It should be"
                + " the gradient of w after backward() on the loss. The ± is room for rounding, too"
                + " little for a slope that is measured.");
  }

  private static Finding lost(String id) {
    Misconception mistake =
        Part3Catalogue.misconceptions().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow();
    Finding finding = Part3Runner.examine(mistake.solution()).get(mistake.task());
    assertThat(finding.passed()).isFalse();
    return finding;
  }
}
