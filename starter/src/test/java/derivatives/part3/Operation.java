package derivatives.part3;

import derivatives.check.NotStarted;
import derivatives.check.Show;
import derivatives.check.Tolerance;
import java.util.Arrays;
import java.util.function.BinaryOperator;

/** The operations of {@link Value}, each with an example computed by hand: a is 3 and b is 4. */
enum Operation {
  PLUS("a.plus(b)", Value::plus, 7, 1, 1),
  MINUS("a.minus(b)", Value::minus, -1, 1, -1),
  TIMES("a.times(b)", Value::times, 12, 4, 3),
  DIVIDED_BY("a.dividedBy(b)", Value::dividedBy, 0.75, 0.25, -0.1875),
  NEGATED("a.negated()", (a, b) -> a.negated(), -3, -1, 0),
  EXP("a.exp()", (a, b) -> a.exp(), 20.085536923187668, 20.085536923187668, 0),
  TANH("a.tanh()", (a, b) -> a.tanh(), 0.9950547536867305, 0.009866037165440192, 0),
  CUBE("a.pow(3)", (a, b) -> a.pow(3), 27, 27, 0),
  SQUARE("a.pow(2)", (a, b) -> a.pow(2), 9, 6, 0);

  private final String text;
  private final BinaryOperator<Value> method;
  private final double data;
  private final double gradientOfA;
  private final double gradientOfB;

  Operation(
      String text,
      BinaryOperator<Value> method,
      double data,
      double gradientOfA,
      double gradientOfB) {
    this.text = text;
    this.method = method;
    this.data = data;
    this.gradientOfA = gradientOfA;
    this.gradientOfB = gradientOfB;
  }

  /** Carries it out; operations of one value leave out {@code b}. */
  Value of(Value a, Value b) {
    return method.apply(a, b);
  }

  /** The numbers that it takes, in words. */
  String with(double a, double b) {
    return "a = " + Show.value(a) + (text.contains("(b)") ? ", b = " + Show.value(b) : "");
  }

  /** As it is written in Java. */
  @Override
  public String toString() {
    return text;
  }

  /**
   * Skips the test if the student has one of {@code operations} wrong by itself: that costs its own
   * task and no other.
   *
   * @throws NotStarted if one is wrong, or not written
   */
  static void need(Operation... operations) {
    for (Operation operation : operations) {
      operation.needItself();
    }
  }

  /**
   * Makes a check of something that is built from operations, whichever the student took.
   *
   * <p>If it fails while an operation is wrong by itself, the test is skipped: put that right
   * first.
   */
  static void unlessTheyAreWrong(Runnable check) {
    try {
      check.run();
    } catch (AssertionError e) {
      Arrays.stream(values()).filter(Operation::isWritten).forEach(Operation::needItself);
      needSums();
      throw e;
    }
  }

  /**
   * Skips the test if a value that is used twice does not get the sum: that costs its own task and
   * no other.
   */
  static void needSums() {
    Value a = Value.of(3);
    a.plus(a).backward();
    if (isOff(a.grad(), 2)) {
      throw NotStarted.waitingFor("part3.sharedValues");
    }
  }

  private boolean isWritten() {
    try {
      of(Value.of(3), Value.of(4));
      return true;
    } catch (UnsupportedOperationException e) {
      return false;
    }
  }

  private void needItself() {
    Value a = Value.of(3);
    Value b = Value.of(4);
    Value result = of(a, b);
    if (isOff(result.data(), data)) {
      throw NotStarted.waitingFor("part3.forward");
    }
    result.backward();
    if (isOff(a.grad(), gradientOfA) || isOff(b.grad(), gradientOfB)) {
      throw NotStarted.waitingFor("part3.localGradients");
    }
  }

  private static boolean isOff(double actual, double expected) {
    return !(Math.abs(actual - expected) <= Tolerance.ROUNDING * Math.max(1, Math.abs(expected)));
  }
}
