package tangent.assignment.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import tangent.assignment.sample.ExactGradients.Slope;
import tangent.assignment.sample.ExactGradients.Use;
import tangent.contract.Operation;
import tangent.contract.Program;

class ExactGradientsTest {

  private final Program.Builder program = new Program.Builder();
  private final int a = program.leaf(3);
  private final int b = program.leaf(2);

  @Test
  void aValueUsedTwiceHasASlopeAlongEachPath() {
    int product = program.apply(Operation.TIMES, a, b);
    int sum = program.apply(Operation.PLUS, product, a);
    ExactGradients exact = exact();
    assertThat(exact.value(sum)).isEqualTo(9);
    assertThat(exact.slope(sum, a)).isEqualTo(new Slope(3, ExactGradients.TOLERANCE * 3, 2));
    assertThat(exact.slope(sum, b)).isEqualTo(new Slope(3, ExactGradients.TOLERANCE * 3, 1));
    assertThat(exact.slope(sum, sum)).isEqualTo(new Slope(1, ExactGradients.TOLERANCE, 1));
    assertThat(exact.uses(a)).containsExactly(new Use(product, 1, 2), new Use(sum, 1, 1));
  }

  @Test
  void pathsThatCancelWidenTheTolerance() {
    int nothing = program.apply(Operation.MINUS, a, a);
    ExactGradients exact = exact();
    assertThat(exact.value(nothing)).isZero();
    assertThat(exact.slope(nothing, a)).isEqualTo(new Slope(0, ExactGradients.TOLERANCE * 2, 2));
    assertThat(exact.valueTolerance(nothing)).isEqualTo(ExactGradients.TOLERANCE * 6);
  }

  @Test
  void aValueThatIsNotUsedHasNoPath() {
    int negative = program.apply(Operation.NEGATED, a);
    assertThat(exact().slope(negative, b)).isEqualTo(new Slope(0, 0, 0));
  }

  @Test
  void eachOperationHasItsTextbookSlopes() {
    assertThat(slopes(OneOperation.of(Operation.PLUS, 3, 2))).containsExactly(1.0, 1.0);
    assertThat(slopes(OneOperation.of(Operation.MINUS, 3, 2))).containsExactly(1.0, -1.0);
    assertThat(slopes(OneOperation.of(Operation.TIMES, 3, 2))).containsExactly(2.0, 3.0);
    assertThat(slopes(OneOperation.of(Operation.DIVIDED_BY, 3, 2))).containsExactly(0.5, -0.75);
    assertThat(slopes(OneOperation.of(Operation.NEGATED, 3))).containsExactly(-1.0);
    assertThat(slopes(OneOperation.of(Operation.EXP, 0))).containsExactly(1.0);
    assertThat(slopes(OneOperation.of(Operation.TANH, 0))).containsExactly(1.0);
    assertThat(slopes(OneOperation.pow(3, 2))).containsExactly(6.0);
    assertThat(slopes(OneOperation.pow(2, -1))).containsExactly(-0.25);
    assertThat(slopes(OneOperation.pow(0, 0))).containsExactly(0.0);
    assertThat(slopes(OneOperation.pow(0, 1))).containsExactly(1.0);
  }

  /** tanh′ = 1 − tanh², and tanh(ln 2) = (2 − 1/2) / (2 + 1/2) = 0.6. */
  @Test
  void tanhIsJudgedByAnAbsoluteTolerance() {
    Graph graph = OneOperation.of(Operation.TANH, Math.log(2)).graph();
    ExactGradients exact = ExactGradients.of(graph);
    assertThat(exact.value(1)).isCloseTo(0.6, within(1e-15));
    assertThat(exact.slope(1, 0).gradient()).isCloseTo(0.64, within(1e-15));
    assertThat(exact.slope(1, 0).tolerance()).isEqualTo(1e-9);
    assertThat(exact.valueTolerance(1)).isEqualTo(1e-9);
  }

  private ExactGradients exact() {
    return ExactGradients.of(new Graph(program.build().instructions()));
  }

  private static List<Double> slopes(OneOperation one) {
    Graph graph = one.graph();
    ExactGradients exact = ExactGradients.of(graph);
    return graph.operands(graph.root()).stream()
        .map(operand -> exact.slope(graph.root(), operand).gradient())
        .toList();
  }
}
