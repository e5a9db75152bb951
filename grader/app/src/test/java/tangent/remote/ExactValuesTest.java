package tangent.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import tangent.contract.Operation;
import tangent.contract.Program;

class ExactValuesTest {

  private final ExactValues exact = new ExactValues();
  private final Program.Builder program = new Program.Builder();
  private final int two = program.leaf(2);
  private final int eight = program.leaf(8);

  @Test
  void eachOperationHasItsNumberAndItsSlopes() {
    check(program.apply(Operation.PLUS, eight, two), 10, 1, 1);
    check(program.apply(Operation.MINUS, eight, two), 6, 1, -1);
    check(program.apply(Operation.TIMES, eight, two), 16, 2, 8);
    check(program.apply(Operation.DIVIDED_BY, eight, two), 4, 0.5, -2);
    check(program.apply(Operation.NEGATED, two), -2, 0, -1);
    check(program.apply(Operation.EXP, two), 7.38905609893065, 0, 7.38905609893065);
    // tanh 2 from a table; its slope is 1 / cosh² 2.
    check(program.apply(Operation.TANH, two), 0.964027580075817, 0, 0.070650824853164);
    check(program.pow(two, 3), 8, 0, 12);
    check(program.pow(two, -1), 0.5, 0, -0.25);
    check(program.pow(two, 0), 1, 0, 0);
  }

  private void check(int node, double data, double slopeToEight, double slopeToTwo) {
    assertThat(exact.data(program.build(), node)).isCloseTo(data, within(1e-14));
    double[] gradients = exact.gradients(program.build(), node);
    assertThat(gradients[node]).isEqualTo(1);
    assertThat(gradients[eight]).isCloseTo(slopeToEight, within(1e-14));
    assertThat(gradients[two]).isCloseTo(slopeToTwo, within(1e-14));
  }

  @Test
  void theGradientOfAValueUsedSeveralTimesIsTheSumOverItsUses() {
    int square = program.apply(Operation.TIMES, two, two);
    int sum = program.apply(Operation.PLUS, square, two);
    int root = program.apply(Operation.TIMES, sum, square);

    // (w² + w) · w² = w⁴ + w³: 4 · 8 + 3 · 4 at w = 2.
    assertThat(exact.gradients(program.build(), root)[two]).isEqualTo(44);
  }

  @Test
  void aValueThatTheRootIsNotMadeOfHasNoGradient() {
    int square = program.apply(Operation.TIMES, two, two);
    int later = program.apply(Operation.PLUS, square, eight);

    double[] gradients = exact.gradients(program.build(), square);

    assertThat(gradients[eight]).isZero();
    assertThat(gradients[later]).isZero();
  }

  @Test
  void infinityDoesNotLeakIntoValuesThatWereNotReached() {
    int infinite = program.apply(Operation.DIVIDED_BY, eight, program.leaf(0));
    program.apply(Operation.TIMES, infinite, two);
    int root = program.leaf(1);

    assertThat(exact.gradients(program.build(), root)[two]).isZero();
  }
}
