package derivatives.part3;

import derivatives.check.Call;
import derivatives.check.Tolerance;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("part3.forward")
class ForwardTest {

  @Test
  void aLeafHoldsItsNumber() {
    for (double number : new double[] {3, -0.5, 1e9}) {
      Call call = Call.of("Value.of", number).then("its data()", "Value.of(" + number + ").data()");
      call.gives(call.ask(() -> Value.of(number).data()).doubleValue(), number, 0);
    }
  }

  @Test
  void plusAdds() {
    check(TestedOperation.PLUS, 3, 4, 7);
    check(TestedOperation.PLUS, -2, 5, 3);
    check(TestedOperation.PLUS, 0.25, 8, 8.25);
  }

  @Test
  void minusSubtracts() {
    check(TestedOperation.MINUS, 3, 4, -1);
    check(TestedOperation.MINUS, -2, -5, 3);
    check(TestedOperation.MINUS, 0.25, 8, -7.75);
  }

  @Test
  void timesMultiplies() {
    check(TestedOperation.TIMES, 3, 4, 12);
    check(TestedOperation.TIMES, -2, 0.5, -1);
    check(TestedOperation.TIMES, 6, -7, -42);
  }

  @Test
  void dividedByDivides() {
    check(TestedOperation.DIVIDED_BY, 3, 4, 0.75);
    check(TestedOperation.DIVIDED_BY, 1, -2, -0.5);
    check(TestedOperation.DIVIDED_BY, 7, 2, 3.5);
    check(TestedOperation.DIVIDED_BY, -9, 4, -2.25);
  }

  @Test
  void negatedTurnsTheSign() {
    check(TestedOperation.NEGATED, 3, 0, -3);
    check(TestedOperation.NEGATED, -2, 0, 2);
    check(TestedOperation.NEGATED, 0.5, 0, -0.5);
  }

  @Test
  void expIsThePowerOfE() {
    check(TestedOperation.EXP, 0, 0, 1);
    check(TestedOperation.EXP, 1, 0, 2.718281828459045);
    check(TestedOperation.EXP, 2, 0, 7.38905609893065);
    check(TestedOperation.EXP, -1.5, 0, 0.22313016014842982);
  }

  @Test
  void tanhIsTheHyperbolicTangent() {
    check(TestedOperation.TANH, 0, 0, 0);
    check(TestedOperation.TANH, 1, 0, 0.7615941559557649);
    check(TestedOperation.TANH, -2, 0, -0.9640275800758169);
    check(TestedOperation.TANH, 0.5, 0, 0.46211715726000973);
  }

  @Test
  void powTakesPositiveExponents() {
    checkPower(2, 3, 8);
    checkPower(-3, 2, 9);
    checkPower(5, 1, 5);
  }

  @Test
  void powTakesZeroAndNegativeExponentsToo() {
    checkPower(7, 0, 1);
    checkPower(-2, 0, 1);
    checkPower(0, 0, 1);
    checkPower(2, -2, 0.25);
    checkPower(-4, -1, -0.25);
    checkPower(5, -3, 0.008);
  }

  private static void check(TestedOperation operation, double a, double b, double expected) {
    Value left = Value.of(a);
    Value right = operation.takesTwo() ? Value.of(b) : null;
    Call call =
        Call.saying("With %s, %s", operation.with(a, b), operation)
            .java(operation.inJava(a, b), "result");
    Value result = call.ask(() -> operation.of(left, right));
    double tolerance = Tolerance.ROUNDING * Math.max(1, Math.abs(expected));
    known(call.then(operation + ".data()", "result.data()"), operation, a, b)
        .open("static-number")
        .gives(result.data(), expected, tolerance);
    double ofA = operation == TestedOperation.PLUS ? a + b : a;
    call.then("and after that a.data()", "a.data()")
        .open("static-number")
        .known(ofA, "plus-changes-its-receiver")
        .gives(left.data(), a, 0);
    if (operation.takesTwo()) {
      call.then("and after that b.data()", "b.data()")
          .open("static-number")
          .gives(right.data(), b, 0);
    }
    Value another = Value.of(1000.5);
    call.java(operation.inJava(a, b) + "Value another = Value.of(1000.5);", "result")
        .then("and after Value.of(1000.5) a.data()", "a.data()")
        .known(another.data(), "static-number")
        .known(ofA, "plus-changes-its-receiver")
        .gives(left.data(), a, 0);
  }

  private static Call known(Call call, TestedOperation operation, double a, double b) {
    return switch (operation) {
      case MINUS -> call.known(b - a, "minus-backwards").known(a + b, "minus-copied-from-plus");
      case DIVIDED_BY ->
          call.known(b / a, "divided-backwards")
              .known(Math.floor(a / b), "whole-division")
              .known((double) (int) (a / b), "whole-division")
              .known((double) Math.round(a / b), "whole-division");
      case EXP -> knownExponentials(call, (e, x) -> Math.pow(e, x), ForwardTest::terms, a);
      case TANH ->
          call.known(Math.tan(a), "tan-for-tanh")
              .known(1 / (1 + Math.exp(-a)), "logistic-for-tanh");
      default -> call;
    };
  }

  /**
   * @param power what is done with a rounded e
   * @param series what is done with so many terms
   */
  static Call knownExponentials(
      Call call, DoubleBinaryOperator power, DoubleBinaryOperator series, double a) {
    for (double e : new double[] {2.718, 2.72, 2.7, 2.71, 2.7183, 2.71828}) {
      call.known(power.applyAsDouble(e, a), "rounded-e");
    }
    for (int terms : new int[] {2, 3, 4, 5, 6, 10}) {
      call.known(series.applyAsDouble(terms, a), "exp-cut-short");
    }
    return call;
  }

  /** The first terms of 1 + x + x^2/2 + x^3/6 + ... */
  static double terms(double count, double x) {
    double sum = 0;
    double term = 1;
    for (int i = 1; i <= count; i++) {
      sum += term;
      term *= x / i;
    }
    return sum;
  }

  private static void checkPower(double a, int exponent, double expected) {
    Value value = Value.of(a);
    String power = "a.pow(" + exponent + ")";
    Call call =
        Call.saying("With a = %s, a.pow(%s)", a, exponent)
            .java(TestedOperation.leaf("a", a), power);
    Value raised = call.ask(() -> value.pow(exponent));
    call.then("its data()", power + ".data()")
        .open("static-number")
        .known(a * exponent, "power-as-product")
        .known(exponent < 0 ? 1 : expected, "power-by-a-loop-up")
        .known(exponent <= 0 ? a : expected, "power-starts-with-x")
        .known(exponent == 0 ? a : expected, "power-starts-with-x")
        .gives(raised.data(), expected, Tolerance.ROUNDING * Math.abs(expected));
  }
}
