package derivatives.part3;

import derivatives.check.Call;

/**
 * The gradients after one operation, and what they are when one thing is wrong with it.
 *
 * @param number what the operation gave
 * @param ofA the right gradient of a
 */
record TestedSlopes(
    TestedOperation operation, double a, double b, double number, double ofA, double ofB) {

  Call explain(Call call) {
    wrong(call, "root-not-one", 0, ofA, ofB);
    wrong(call, "root-starts-with-its-number", number, number * ofA, number * ofB);
    if (operation.takesTwo()) {
      wrong(call, "other-forgotten", 1, ofA, 0);
    }
    switch (operation) {
      case MINUS -> wrong(call, "minus-without-sign", 1, 1, 1);
      case TIMES -> {
        wrong(call, "product-own-factor", 1, a, b);
        wrong(call, "product-as-sum", 1, 1, 1);
      }
      case DIVIDED_BY -> {
        wrong(call, "divisor-without-sign", 1, ofA, -ofB);
        wrong(call, "divisor-not-squared", 1, ofA, -a / b);
        wrong(call, "divisor-without-dividend", 1, ofA, -1 / (b * b));
        wrong(call, "division-as-product", 1, b, a);
      }
      case NEGATED -> wrong(call, "negated-without-sign", 1, 1, 0);
      case EXP -> {
        wrong(call, "exp-without-factor", 1, 1, 0);
        wrong(call, "exp-of-operand", 1, a, 0);
        wrong(call, "exp-as-power", 1, a * Math.exp(a - 1), 0);
      }
      case TANH -> {
        wrong(call, "tanh-not-squared", 1, 1 - Math.tanh(a), 0);
        wrong(call, "tanh-of-operand", 1, 1 - a * a, 0);
        wrong(call, "tanh-like-sigmoid", 1, Math.tanh(a) * (1 - Math.tanh(a)), 0);
      }
      default -> {
        // No other mistake is known.
      }
    }
    return call;
  }

  private void wrong(Call call, String id, double ofResult, double left, double right) {
    if (operation.takesTwo()) {
      known(call, id, ofResult, left, right);
    } else {
      known(call, id, ofResult, left);
    }
  }

  /** What the gradients are when this is wrong. */
  static void known(Call call, String id, double... gradients) {
    call.known(gradients, id);
  }
}
