package derivatives.part3;

import derivatives.check.BuildsOn;
import derivatives.check.Call;
import derivatives.check.Tolerance;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One operation at a time. The gradients are computed by hand. */
@Tag("part3.localGradients")
@BuildsOn(ForwardTest.class)
class LocalGradientsTest {

  private static final String RESULT = "result.grad()";

  @Test
  void aResultMovesAsFastAsItself() {
    for (double number : new double[] {3, -0.5, 7}) {
      Value alone = Value.of(number);
      alone.backward();
      Call.saying("After a.backward() with a leaf a = %s, a.grad()", number)
          .java(TestedOperation.leaf("a", number) + "a.backward();", "a.grad()")
          .known(0.0, "root-not-one")
          .known(number, "root-starts-with-its-number")
          .gives(alone.grad(), 1.0, 0);
    }
  }

  @Test
  void plusHandsTheGradientToBoth() {
    check(TestedOperation.PLUS, 3, 4, 1, 1);
    check(TestedOperation.PLUS, -2, 5, 1, 1);
    check(TestedOperation.PLUS, 6, -7, 1, 1);
  }

  @Test
  void minusHandsItOnWithBothSigns() {
    check(TestedOperation.MINUS, 3, 4, 1, -1);
    check(TestedOperation.MINUS, -2, 5, 1, -1);
    check(TestedOperation.MINUS, 6, -7, 1, -1);
  }

  @Test
  void timesHandsOnTheOtherFactor() {
    check(TestedOperation.TIMES, 3, 4, 4, 3);
    check(TestedOperation.TIMES, -2, 0.5, 0.5, -2);
    check(TestedOperation.TIMES, 6, -7, -7, 6);
    check(TestedOperation.TIMES, 0, 4, 4, 0);
    check(TestedOperation.TIMES, -5, 0, 0, -5);
  }

  @Test
  void dividedByHandsOnDifferentSharesAboveAndBelow() {
    check(TestedOperation.DIVIDED_BY, 3, 4, 0.25, -0.1875);
    check(TestedOperation.DIVIDED_BY, 1, -2, -0.5, -0.25);
    check(TestedOperation.DIVIDED_BY, -6, 4, 0.25, 0.375);
  }

  @Test
  void negatedTurnsTheSignOfTheGradient() {
    check(TestedOperation.NEGATED, 3, 0, -1, 0);
    check(TestedOperation.NEGATED, -2, 0, -1, 0);
    check(TestedOperation.NEGATED, 0.5, 0, -1, 0);
  }

  @Test
  void expIsAsSteepAsItIsHigh() {
    check(TestedOperation.EXP, 0, 0, 1, 0);
    check(TestedOperation.EXP, 2, 0, 7.38905609893065, 0);
    check(TestedOperation.EXP, -1.5, 0, 0.22313016014842982, 0);
    check(TestedOperation.EXP, 0.5, 0, 1.6487212707001282, 0);
  }

  @Test
  void tanhIsSteepInTheMiddleAndFlatOutside() {
    check(TestedOperation.TANH, 0.5, 0, 0.7864477329659274, 0);
    check(TestedOperation.TANH, 1, 0, 0.41997434161402614, 0);
    check(TestedOperation.TANH, -2, 0, 0.07065082485316443, 0);
  }

  @Test
  void powFollowsTheRuleForPowers() {
    checkPower(2, 3, 12);
    checkPower(-3, 2, -6);
    checkPower(2, -2, -0.25);
    checkPower(-0.5, 4, -0.5);
    checkPower(4, -1, -0.0625);
  }

  @Test
  void powOfZeroOrToTheZeroIsFlatWhereItShouldBe() {
    checkPower(7, 0, 0);
    checkPower(0, 0, 0);
    checkPower(0, 2, 0);
    checkPower(0, 1, 1);
    checkPower(0, 3, 0);
  }

  private static void check(TestedOperation operation, double a, double b, double ofA, double ofB) {
    Call call =
        Call.saying("After " + operation + ".backward() with " + operation.with(a, b))
            .java(operation.inJava(a, b) + "result.backward();", RESULT, "a.grad()", "b.grad()");
    Value left = Value.of(a);
    Value right = operation.takesTwo() ? Value.of(b) : null;
    Value result = call.ask(() -> operation.of(left, right));
    call.ask(
        () -> {
          result.backward();
          return true;
        });
    double[] gradients =
        operation.takesTwo()
            ? new double[] {result.grad(), left.grad(), right.grad()}
            : new double[] {result.grad(), left.grad()};
    Call read = call.readings("the result's own grad()", "a.grad()", "b.grad()");
    new TestedSlopes(operation, a, b, result.data(), ofA, ofB).explain(read);
    knownIfShared(read, gradients);
    read.gives(
        gradients,
        operation.takesTwo() ? new double[] {1, ofA, ofB} : new double[] {1, ofA},
        new double[] {Tolerance.ROUNDING * Math.max(1, Math.abs(ofA))});
  }

  /**
   * If there is but one gradient, all values show it, and so does one that nothing was done with.
   * Where they all show 0, that tells nothing.
   */
  private static void knownIfShared(Call call, double[] gradients) {
    double[] shared = new double[gradients.length];
    Arrays.fill(shared, Value.of(0.125).grad());
    if (Arrays.equals(gradients, new double[gradients.length])) {
      call.open("static-gradient");
    } else {
      call.known(shared, "static-gradient");
    }
  }

  private static void checkPower(double data, int exponent, double expected) {
    String result = "Value result = a.pow(" + exponent + ");\nresult.backward();";
    Call call =
        Call.saying("After a.pow(%s).backward() with a = %s", exponent, data)
            .java(TestedOperation.leaf("a", data) + result, RESULT, "a.grad()");
    Value a = Value.of(data);
    Value power = call.ask(() -> a.pow(exponent));
    call.ask(
        () -> {
          power.backward();
          return true;
        });
    double number = power.data();
    double n = exponent;
    Call after = call.readings("the result's own grad()", "a.grad()");
    TestedSlopes.known(after, "root-not-one", 0, expected);
    TestedSlopes.known(after, "root-starts-with-its-number", number, number * expected);
    TestedSlopes.known(after, "power-without-factor", 1, Math.pow(data, n - 1));
    TestedSlopes.known(after, "power-without-factor", 1, n == 0 ? 0 : Math.pow(data, n - 1));
    TestedSlopes.known(after, "power-keeps-exponent", 1, n * Math.pow(data, n));
    TestedSlopes.known(after, "power-divided-by-x", 1, n * Math.pow(data, n) / data);
    TestedSlopes.known(after, "power-divided-by-x", 1, n == 0 ? 0 : n * Math.pow(data, n) / data);
    TestedSlopes.known(after, "power-as-square", 1, 2 * data);
    TestedSlopes.known(after, "power-as-square", 1, n == 0 ? 0 : 2 * data);
    if (exponent == 0 && power.grad() == 1) {
      String infinite = data == 0 ? " What is 0 times infinity?" : "";
      after.fact("To the power of 0 every number is 1, so it is flat there." + infinite);
    }
    double[] gradients = {power.grad(), a.grad()};
    knownIfShared(after, gradients);
    after.gives(gradients, new double[] {1, expected}, new double[] {10 * Tolerance.ROUNDING});
  }
}
