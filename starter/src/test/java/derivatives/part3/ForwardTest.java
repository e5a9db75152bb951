package derivatives.part3;

import derivatives.check.Call;
import derivatives.check.Tolerance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("part3.forward")
class ForwardTest {

  @Test
  void aLeafHoldsItsNumber() {
    Call.saying("Value.of(3).data()").gives(Value.of(3).data(), 3.0, 0);
    Call.saying("Value.of(-0.5).data()").gives(Value.of(-0.5).data(), -0.5, 0);
  }

  @Test
  void plusAdds() {
    check(Operation.PLUS, 3, 4, 7);
    check(Operation.PLUS, -2, 5, 3);
  }

  @Test
  void minusSubtracts() {
    check(Operation.MINUS, 3, 4, -1);
    check(Operation.MINUS, -2, -5, 3);
  }

  @Test
  void timesMultiplies() {
    check(Operation.TIMES, 3, 4, 12);
    check(Operation.TIMES, -2, 0.5, -1);
  }

  @Test
  void dividedByDivides() {
    check(Operation.DIVIDED_BY, 3, 4, 0.75);
    check(Operation.DIVIDED_BY, 1, -2, -0.5);
  }

  @Test
  void negatedTurnsTheSign() {
    check(Operation.NEGATED, 3, 0, -3);
    check(Operation.NEGATED, -2, 0, 2);
  }

  @Test
  void expIsThePowerOfE() {
    check(Operation.EXP, 0, 0, 1);
    check(Operation.EXP, 2, 0, 7.38905609893065);
  }

  @Test
  void tanhIsTheHyperbolicTangent() {
    check(Operation.TANH, 0, 0, 0);
    check(Operation.TANH, 1, 0, 0.7615941559557649);
    check(Operation.TANH, -2, 0, -0.9640275800758169);
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
    checkPower(0, 0, 1);
    checkPower(2, -2, 0.25);
    checkPower(-4, -1, -0.25);
  }

  @Test
  void anOperationLeavesItsOperandsAsTheyWere() {
    Value a = Value.of(3);
    Value b = Value.of(4);
    a.times(b);
    a.plus(b);
    String after = "After a.times(b) and a.plus(b) with a = 3, b = 4, ";
    Call.saying(after + "a.data()").gives(a.data(), 3.0, 0);
    Call.saying(after + "b.data()").gives(b.data(), 4.0, 0);
  }

  private static void check(Operation operation, double a, double b, double expected) {
    Value result = operation.of(Value.of(a), Value.of(b));
    Call call = Call.saying("With %s, %s.data()", operation.with(a, b), operation);
    known(call, operation, a, b)
        .mistake(a, "This is a itself.")
        .mistake(0.0, "Does the new value hold the result?")
        .gives(result.data(), expected, Tolerance.ROUNDING * Math.max(1, Math.abs(expected)));
  }

  private static Call known(Call call, Operation operation, double a, double b) {
    return switch (operation) {
      case MINUS -> call.known(b - a, "minus-backwards").known(a + b, "minus-copied-from-plus");
      case DIVIDED_BY -> call.known(b / a, "divided-backwards");
      case TANH ->
          call.known(Math.tan(a), "tan-for-tanh")
              .known(1 / (1 + Math.exp(-a)), "logistic-for-tanh");
      default -> call;
    };
  }

  private static void checkPower(double a, int exponent, double expected) {
    Call.saying("With a = %s, a.pow(%s).data()", a, exponent)
        .known(a * exponent, "power-as-product")
        .gives(Value.of(a).pow(exponent).data(), expected, Tolerance.ROUNDING * Math.abs(expected));
  }
}
