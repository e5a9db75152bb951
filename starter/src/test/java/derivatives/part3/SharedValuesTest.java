package derivatives.part3;

import static derivatives.part3.Operation.DIVIDED_BY;
import static derivatives.part3.Operation.MINUS;
import static derivatives.part3.Operation.PLUS;
import static derivatives.part3.Operation.TIMES;

import derivatives.check.Call;
import derivatives.check.Tolerance;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("part3.sharedValues")
class SharedValuesTest {

  private static final String ONE_USE =
      "This is the share of one use. A value gets the sum over all its uses.";

  @Test
  void aSumOfAValueWithItselfMovesTwiceAsFast() {
    Operation.need(PLUS);
    Value a = Value.of(3);
    a.plus(a).backward();
    check("a.plus(a)", "a = 3", "a", a, 2, 1);
  }

  @Test
  void aSquareMovesWithBothItsFactors() {
    Operation.need(TIMES);
    Value a = Value.of(3);
    a.times(a).backward();
    check("a.times(a)", "a = 3", "a", a, 6, 3);
  }

  @Test
  void aValueMinusItselfDoesNotMove() {
    Operation.need(MINUS);
    Value a = Value.of(3);
    a.minus(a).backward();
    check("a.minus(a)", "a = 3", "a", a, 0, -1);
  }

  @Test
  void aValueDividedByItselfDoesNotMove() {
    Operation.need(DIVIDED_BY);
    Value a = Value.of(4);
    a.dividedBy(a).backward();
    check("a.dividedBy(a)", "a = 4", "a", a, 0, -0.25);
  }

  @Test
  void threeUsesAddUp() {
    Operation.need(TIMES, PLUS);
    Value a = Value.of(3);
    a.times(a).plus(a).backward();
    check("a.times(a).plus(a)", "a = 3", "a", a, 7, 1);
  }

  @Test
  void anInnerValueIsUsedInSeveralPlaces() {
    checkInner("d.times(c)", (c, d) -> d.times(c));
  }

  /** The same graph, and a walk through it meets c before the share that comes from d. */
  @Test
  void aShareThatComesLaterIsHandedOnToo() {
    checkInner("c.times(d)", Value::times);
  }

  /**
   * With c = ab and d = c + a the result dc moves c times as fast as d. It moves d times as fast as
   * c on the direct way and c times on the way through d: 8 + 6. And c moves b times as fast as a,
   * and a times as fast as b.
   */
  private static void checkInner(String last, BinaryOperator<Value> operation) {
    Operation.need(TIMES, PLUS);
    Value a = Value.of(2);
    Value b = Value.of(3);
    Value c = a.times(b);
    Value d = c.plus(a);
    operation.apply(c, d).backward();
    String graph = "c = a.times(b), d = c.plus(a), " + last;
    check(graph, "a = 2, b = 3", "d", d, 6, 0);
    String after = "After " + graph + " and backward() on it, with a = 2, b = 3, c.grad()";
    // d hands on before c does: so its 6 comes last.
    Call.saying(after)
        .known(6.0, "last-use-wins")
        .mistake(8.0, ONE_USE)
        .gives(c.grad(), 14.0, 100 * Tolerance.ROUNDING);
    check(graph, "a = 2, b = 3", "b", b, 28, 16);
    check(graph, "a = 2, b = 3", "a", a, 48, 6);
  }

  @Test
  void equalNumbersInDifferentObjectsAreDifferentValues() {
    Operation.need(TIMES);
    Value a = Value.of(3);
    Value b = Value.of(3);
    Value c = a.times(Value.of(2));
    Value d = b.times(Value.of(2));
    c.times(d).backward();
    String graph = "c = a.times(2), d = b.times(2), c.times(d)";
    check(graph, "a = 3, b = 3", "a", a, 12, 0);
    check(graph, "a = 3, b = 3", "b", b, 12, 0);
  }

  private static void check(
      String graph, String with, String name, Value value, double expected, double oneUse) {
    Call.saying("After " + graph + " and backward() on it, with " + with + ", " + name + ".grad()")
        .mistake(oneUse, ONE_USE)
        .gives(value.grad(), expected, 100 * Tolerance.ROUNDING);
  }
}
