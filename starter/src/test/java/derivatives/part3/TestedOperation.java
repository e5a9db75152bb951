package derivatives.part3;

import derivatives.check.NotStarted;
import derivatives.check.Show;
import derivatives.check.Tolerance;
import java.util.concurrent.Callable;
import java.util.function.BinaryOperator;

/** The operations of {@link Value}, each with an example computed by hand: a is 3 and b is 4. */
enum TestedOperation {
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

  TestedOperation(
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
    return "a = " + Show.value(a) + (takesTwo() ? ", b = " + Show.value(b) : "");
  }

  /** Whether it takes a {@code b}, too. */
  boolean takesTwo() {
    return text.contains("(b)");
  }

  /** Two leaves in Java. */
  static String leaves(double a, double b) {
    return leaf("a", a) + leaf("b", b);
  }

  static String leaf(String name, double number) {
    return "Value " + name + " = Value.of(" + number + ");\n";
  }

  /** In Java, its result from leaves with these numbers. */
  String inJava(double a, double b) {
    return (takesTwo() ? leaves(a, b) : leaf("a", a)) + "Value result = " + text + ";\n";
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
  static void need(TestedOperation... operations) {
    for (TestedOperation operation : operations) {
      operation.needItself();
    }
  }

  /**
   * Skips the test if a value that is used twice does not get the sum: that costs its own task and
   * no other.
   */
  static void needSums() {
    double gradient =
        found(
            "part3.sharedValues",
            () -> {
              Value a = Value.of(3);
              a.plus(a).backward();
              return a.grad();
            });
    if (isOff(gradient, 2)) {
      throw NotStarted.waitingFor("part3.sharedValues");
    }
  }

  private void needItself() {
    Value a = Value.of(3);
    Value b = Value.of(4);
    double number = found("part3.forward", () -> of(a, b).data());
    if (isOff(number, data)) {
      throw NotStarted.waitingFor("part3.forward");
    }
    boolean wrong =
        isOff(
                found(
                    "part3.localGradients",
                    () -> {
                      of(a, b).backward();
                      return a.grad();
                    }),
                gradientOfA)
            || isOff(b.grad(), gradientOfB);
    if (wrong) {
      throw NotStarted.waitingFor("part3.localGradients");
    }
  }

  /**
   * What comes of it; where that is an exception, the test is skipped until {@code task} is right.
   */
  private static double found(String task, Callable<Double> what) {
    return NotStarted.unless(task, what);
  }

  private static boolean isOff(double actual, double expected) {
    return !(Math.abs(actual - expected) <= Tolerance.ROUNDING * Math.max(1, Math.abs(expected)));
  }
}
