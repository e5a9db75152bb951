package derivatives.part3;

import static derivatives.part3.TestedOperation.CUBE;
import static derivatives.part3.TestedOperation.DIVIDED_BY;
import static derivatives.part3.TestedOperation.MINUS;
import static derivatives.part3.TestedOperation.NEGATED;
import static derivatives.part3.TestedOperation.PLUS;
import static derivatives.part3.TestedOperation.TIMES;

import derivatives.check.BuildsOn;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is left to go wrong where the simpler graphs are right. */
@Tag("part3.sharedValues")
@BuildsOn({ForwardTest.class, LocalGradientsTest.class, SharedValuesTest.class})
class SharedValuesMoreTest {

  /**
   * With c = a + b and e = c + a the result cc + e + c moves 2c + 1 + 1 times as fast as c. Whoever
   * waits for all that use c must count cc twice, whichever of them comes first.
   */
  @Test
  void aSquareIsTwoUses() {
    TestedOperation.need(TIMES, PLUS);
    square("f = e.plus(c), f.plus(d)")
        .gives(() -> builtSquare((c, e) -> e.plus(c), (d, f) -> f.plus(d)), 13, 12, 12, 1);
    square("f = c.plus(e), d.plus(f)")
        .gives(() -> builtSquare((c, e) -> c.plus(e), (d, f) -> d.plus(f)), 13, 12, 12, 1);
  }

  private static TestedGraph square(String last) {
    return TestedGraph.after(
        "c = a.plus(b), d = c.times(c), e = c.plus(a), " + last + ".backward() with a = 2, b = 3",
        "a",
        "b",
        "c",
        "e");
  }

  private interface Join {
    Value of(Value first, Value second);
  }

  private static Value[] builtSquare(Join longer, Join last) {
    Value a = Value.of(2);
    Value b = Value.of(3);
    Value c = a.plus(b);
    Value d = c.times(c);
    Value e = c.plus(a);
    last.of(d, longer.of(c, e)).backward();
    return new Value[] {a, b, c, e};
  }

  /**
   * The result moves 5 times as fast as c, which was made of a and b, and once more as fast as x.
   */
  @Test
  void everyOperationHandsOnWhatItWasGivenAndAddsItUp() {
    for (TestedOperation operation : TestedOperation.values()) {
      TestedOperation.need(operation, TIMES, PLUS);
      double[] slopes = slopes(operation);
      TestedGraph graph =
          TestedGraph.after(
              "a = x.plus(1), b = y.plus(0.5), c = "
                  + operation
                  + ", d = c.times(5), d.plus(x).backward() with x = 2, y = 3.5",
              "x",
              "y",
              "a",
              "b",
              "c");
      graph.gives(
          () -> {
            Value x = Value.of(2);
            Value y = Value.of(3.5);
            Value a = x.plus(Value.of(1));
            Value b = y.plus(Value.of(0.5));
            Value c = operation.of(a, b);
            c.times(Value.of(5)).plus(x).backward();
            return new Value[] {x, y, a, b, c};
          },
          5 * slopes[0] + 1,
          5 * slopes[1],
          5 * slopes[0],
          5 * slopes[1],
          5);
    }
  }

  /** Those that the tests of single operations have found right. */
  private static double[] slopes(TestedOperation operation) {
    Value a = Value.of(3);
    Value b = Value.of(4);
    operation.of(a, b).backward();
    return new double[] {a.grad(), b.grad()};
  }

  /** c holds the number of a, and moves the result 5 times as fast, a 6 times. */
  @Test
  void aResultIsANewValueEvenWithTheNumberOfItsOperand() {
    TestedOperation.need(TIMES, PLUS);
    newValue("c = a.plus(0)", a -> a.plus(Value.of(0)));
    newValue("c = a.times(1)", a -> a.times(Value.of(1)));
    TestedOperation.need(CUBE);
    newValue("c = a.pow(1)", a -> a.pow(1));
    TestedOperation.need(NEGATED);
    newValue("b = a.negated(), c = b.negated()", a -> a.negated().negated());
  }

  private static void newValue(String text, UnaryOperator<Value> made) {
    TestedGraph.after(text + ", d = c.times(5), d.plus(a).backward() with a = 3", "a", "c")
        .gives(
            () -> {
              Value a = Value.of(3);
              Value c = made.apply(a);
              c.times(Value.of(5)).plus(a).backward();
              return new Value[] {a, c};
            },
            6,
            5);
  }

  /** The result does not move with a: so a gets a gradient of 0, whatever an earlier call left. */
  @Test
  void aValueThatCancelsItselfGetsAGradientOfZero() {
    TestedOperation.need(TIMES);
    for (double number : new double[] {3, -2, 4}) {
      if (isReplaced(number)) {
        cancels(MINUS, "a.minus(a)", number, 5, 0);
        cancels(DIVIDED_BY, "a.dividedBy(a)", number, 0, 5);
      }
    }
  }

  /** Whether a gradient is set anew at all: if not, that is another task's matter. */
  private static boolean isReplaced(double number) {
    Value a = Value.of(number);
    a.times(Value.of(5)).backward();
    a.times(Value.of(7)).backward();
    return a.grad() == 7;
  }

  /** Whoever gives back a leaf for the one or the other, or for both, leaves the 5 there. */
  private static void cancels(
      TestedOperation operation,
      String text,
      double number,
      double differenceIsLeaf,
      double quotient) {
    TestedOperation.need(operation);
    TestedGraph.after(
            "a.times(5).backward(), " + text + ".backward() with a = " + (int) number, "a")
        .known("divided-by-itself-is-a-leaf", differenceIsLeaf)
        .known("divided-by-itself-is-a-leaf", quotient)
        .known("divided-by-itself-is-a-leaf", 5)
        .gives(
            () -> {
              Value a = Value.of(number);
              a.times(Value.of(5)).backward();
              operation.of(a, a).backward();
              return new Value[] {a};
            },
            0);
  }

  /** Of two equal products one moves the result 5 times as fast, the other one once. */
  @Test
  void theSameOperationTwiceMakesTwoValues() {
    TestedOperation.need(TIMES, PLUS);
    TestedGraph.after(
            "c = a.times(b), d = a.times(b), e = d.times(5), e.plus(c).backward() with a = 3, b = 4",
            "a",
            "b",
            "c",
            "d")
        .gives(
            () -> {
              Value a = Value.of(3);
              Value b = Value.of(4);
              Value c = a.times(b);
              Value d = a.times(b);
              d.times(Value.of(5)).plus(c).backward();
              return new Value[] {a, b, c, d};
            },
            24,
            18,
            1,
            5);
  }
}
