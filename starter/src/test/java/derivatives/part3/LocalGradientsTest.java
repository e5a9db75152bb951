package derivatives.part3;

import derivatives.check.Call;
import derivatives.check.Tolerance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One operation at a time. The gradients are computed by hand. */
@Tag("part3.localGradients")
class LocalGradientsTest {

  private static final String NOT_SET = "Does backward() reach this value?";

  @Test
  void aGradientIsZeroBeforeAnyBackward() {
    Call.saying("Value.of(3).grad()").gives(Value.of(3).grad(), 0.0, 0);
  }

  @Test
  void aResultMovesAsFastAsItself() {
    Value alone = Value.of(3);
    alone.backward();
    Call.saying("After a.backward() with a leaf a, a.grad()").gives(alone.grad(), 1.0, 0);
  }

  @Test
  void plusHandsTheGradientToBoth() {
    check(Operation.PLUS, 3, 4, 1, 1);
    check(Operation.PLUS, -2, 5, 1, 1);
  }

  @Test
  void minusHandsItOnWithBothSigns() {
    check(Operation.MINUS, 3, 4, 1, -1);
  }

  @Test
  void timesHandsOnTheOtherFactor() {
    check(Operation.TIMES, 3, 4, 4, 3);
    check(Operation.TIMES, -2, 0.5, 0.5, -2);
  }

  @Test
  void dividedByHandsOnDifferentSharesAboveAndBelow() {
    check(Operation.DIVIDED_BY, 3, 4, 0.25, -0.1875);
    check(Operation.DIVIDED_BY, 1, -2, -0.5, -0.25);
  }

  @Test
  void negatedTurnsTheSignOfTheGradient() {
    check(Operation.NEGATED, 3, 0, -1, 0);
  }

  @Test
  void expIsAsSteepAsItIsHigh() {
    check(Operation.EXP, 0, 0, 1, 0);
    check(Operation.EXP, 2, 0, 7.38905609893065, 0);
  }

  @Test
  void tanhIsSteepInTheMiddleAndFlatOutside() {
    check(Operation.TANH, 0, 0, 1, 0);
    check(Operation.TANH, 1, 0, 0.41997434161402614, 0);
    check(Operation.TANH, -2, 0, 0.07065082485316443, 0);
  }

  @Test
  void powFollowsTheRuleForPowers() {
    checkPower(2, 3, 12);
    checkPower(-3, 2, -6);
    checkPower(5, 1, 1);
    checkPower(2, -2, -0.25);
  }

  @Test
  void powOfZeroOrToTheZeroIsFlatWhereItShouldBe() {
    checkPower(7, 0, 0);
    checkPower(0, 0, 0);
    checkPower(0, 2, 0);
    checkPower(0, 1, 1);
  }

  @Test
  void slopesMultiplyAlongTheWay() {
    Value a = Value.of(2);
    Value inner = a.times(Value.of(5));
    inner.times(Value.of(3)).backward();
    Call.saying("After a.times(5).times(3).backward(), a.grad()")
        .mistake(5.0, "The last step is missing: slopes multiply along the way.")
        .mistake(3.0, "The first step is missing: slopes multiply along the way.")
        .mistake(8.0, "Slopes one after the other multiply; they do not add up.")
        .gives(a.grad(), 15.0, 10 * Tolerance.ROUNDING);
  }

  private static void check(
      Operation operation, double ofA, double ofB, double gradA, double gradB) {
    Value a = Value.of(ofA);
    Value b = Value.of(ofB);
    Value result = operation.of(a, b);
    result.backward();
    String after = "After " + operation + ".backward() with " + operation.with(ofA, ofB) + ", ";
    Call.saying(after + "the result's own grad()")
        .known(0.0, "root-not-one")
        .known(result.data(), "root-starts-with-its-number")
        .gives(result.grad(), 1.0, Tolerance.ROUNDING);
    knownOfA(explain(after + "a.grad()", result), operation, ofA, ofB)
        .mistake(0.0, NOT_SET)
        .gives(a.grad(), gradA, Tolerance.ROUNDING * Math.max(1, Math.abs(gradA)));
    knownOfB(explain(after + "b.grad()", result), operation, ofA, ofB)
        .known(0.0, "other-forgotten")
        .gives(b.grad(), gradB, Tolerance.ROUNDING);
  }

  private static Call explain(String call, Value result) {
    return Call.saying(call)
        .mistake(result.data(), "This is the result's number, not how fast it moves.");
  }

  private static Call knownOfA(Call call, Operation operation, double a, double b) {
    return switch (operation) {
      case TIMES -> call.known(a, "product-own-factor").known(1.0, "product-as-sum");
      case DIVIDED_BY -> call.known(b, "division-as-product");
      case NEGATED -> call.known(1.0, "negated-without-sign");
      case EXP -> call.known(1.0, "exp-without-factor").known(a, "exp-of-operand");
      case TANH ->
          call.known(1 - Math.tanh(a), "tanh-not-squared")
              .known(1 - a * a, "tanh-of-operand")
              .known(Math.tanh(a) * (1 - Math.tanh(a)), "tanh-like-sigmoid");
      default -> call;
    };
  }

  private static Call knownOfB(Call call, Operation operation, double a, double b) {
    return switch (operation) {
      case MINUS -> call.known(1.0, "minus-without-sign");
      case TIMES -> call.known(b, "product-own-factor").known(1.0, "product-as-sum");
      case DIVIDED_BY ->
          call.known(a / (b * b), "divisor-without-sign")
              .known(-a / b, "divisor-not-squared")
              .known(-1 / (b * b), "divisor-without-dividend")
              .known(a, "division-as-product");
      default -> call;
    };
  }

  private static void checkPower(double data, int exponent, double expected) {
    Value a = Value.of(data);
    a.pow(exponent).backward();
    Call.saying("After a.pow(%s).backward() with a = %s, a.grad()", exponent, data)
        .mistake(0.0, NOT_SET)
        .known(expected / exponent, "power-without-factor")
        .known(expected * data, "power-keeps-exponent")
        .known(2 * data, "power-as-square")
        .gives(a.grad(), expected, 10 * Tolerance.ROUNDING);
  }
}
