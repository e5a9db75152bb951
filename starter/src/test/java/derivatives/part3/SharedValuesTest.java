package derivatives.part3;

import static derivatives.part3.TestedOperation.DIVIDED_BY;
import static derivatives.part3.TestedOperation.MINUS;
import static derivatives.part3.TestedOperation.PLUS;
import static derivatives.part3.TestedOperation.TIMES;

import derivatives.check.BuildsOn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The gradients are computed by hand, and so are those with something wrong. */
@Tag("part3.sharedValues")
@BuildsOn({ForwardTest.class, LocalGradientsTest.class})
class SharedValuesTest {

  @Test
  void aSumOfAValueWithItselfMovesTwiceAsFast() {
    checkTwice(PLUS, "a.plus(a)", 3, 2, 1, 1);
  }

  @Test
  void aSquareMovesWithBothItsFactors() {
    checkTwice(TIMES, "a.times(a)", 3, 6, 3, 3);
  }

  @Test
  void aValueMinusItselfDoesNotMove() {
    checkTwice(MINUS, "a.minus(a)", 3, 0, -1, 1);
  }

  @Test
  void aValueDividedByItselfDoesNotMove() {
    checkTwice(DIVIDED_BY, "a.dividedBy(a)", 4, 0, -0.25, 0.25);
  }

  /**
   * @param second the share of the second use alone
   * @param first the share of the first use alone
   */
  private static void checkTwice(
      TestedOperation operation,
      String text,
      double data,
      double right,
      double second,
      double first) {
    TestedOperation.need(operation);
    Value a = Value.of(data);
    TestedGraph.after(text + ".backward() with a = " + (int) data, "a")
        .known("last-use-wins", second)
        .known("same-operand-once", first)
        .gives(
            () -> {
              operation.of(a, a).backward();
              return new Value[] {a};
            },
            right);
  }

  @Test
  void threeUsesAddUp() {
    TestedOperation.need(TIMES, PLUS);
    Value a = Value.of(3);
    TestedGraph.after("c = a.times(a) and c.plus(a).backward() with a = 3", "a", "c")
        .known("last-use-wins", 3, 1)
        .known("one-level", 1, 1)
        .known("leaves-only", 7, 0)
        .known("same-operand-once", 4, 1)
        .gives(
            () -> {
              Value c = a.times(a);
              c.plus(a).backward();
              return new Value[] {a, c};
            },
            7,
            1);
  }

  @Test
  void slopesMultiplyAlongTheWay() {
    TestedOperation.need(TIMES);
    Value a = Value.of(2);
    TestedGraph.after("c = a.times(5) and c.times(3).backward() with a = 2", "a", "c")
        .known("no-chain-rule", 5, 3)
        .known("one-level", 0, 3)
        .known("leaves-only", 15, 0)
        .gives(
            () -> {
              Value c = a.times(Value.of(5));
              c.times(Value.of(3)).backward();
              return new Value[] {a, c};
            },
            15,
            3);
  }

  /**
   * With c = ab and d = c + a the result dc moves c times as fast as d. It moves d times as fast as
   * c on the direct way and c times on the way through d: 8 + 6. And c moves b times as fast as a,
   * and a times as fast as b.
   */
  @Test
  void anInnerValueIsUsedInSeveralPlaces() {
    TestedOperation.need(TIMES, PLUS);
    TestedSharedGraphs.inner("d.times(c)", (c, d) -> d.times(c))
        .known("handed-on-once-a-path", 72, 44, 14, 6)
        .known("handed-on-once-a-path", 66, 40, 14, 6)
        .known("handed-on-once-a-path", 90, 56, 14, 6)
        .gives(() -> TestedSharedGraphs.builtInner((c, d) -> d.times(c)), 48, 28, 14, 6);
  }

  /** The same graph, and a walk through it meets c before the share that comes from d. */
  @Test
  void aShareThatComesLaterIsHandedOnToo() {
    TestedOperation.need(TIMES, PLUS);
    TestedSharedGraphs.inner("c.times(d)", Value::times)
        .known("handed-on-once-a-path", 90, 56, 14, 6)
        .known("handed-on-once-a-path", 72, 44, 14, 6)
        .known("breadth-first", 30, 16, 14, 6)
        .known("depth-first", 30, 16, 14, 6)
        .gives(() -> TestedSharedGraphs.builtInner(Value::times), 48, 28, 14, 6);
  }

  /** With c = a + b and d = cb: the result moves d + cb times as fast as c. */
  @Test
  void aSumIsUsedInSeveralPlaces() {
    TestedOperation.need(TIMES, PLUS);
    TestedGraph.after(
            "c = a.plus(b), d = c.times(b), c.times(d).backward() with a = 5, b = 2",
            "a",
            "b",
            "c",
            "d")
        .known("last-use-wins", 14, 14, 14, 7)
        .known("no-chain-rule", 1, 8, 16, 7)
        .known("one-level", 0, 0, 14, 7)
        .known("leaves-only", 28, 77, 0, 0)
        .known("breadth-first", 14, 63, 28, 7)
        .known("depth-first", 14, 63, 28, 7)
        .known("handed-on-once-a-path", 56, 105, 28, 7)
        .known("handed-on-once-a-path", 42, 91, 28, 7)
        .gives(
            () -> {
              Value a = Value.of(5);
              Value b = Value.of(2);
              Value c = a.plus(b);
              Value d = c.times(b);
              c.times(d).backward();
              return new Value[] {a, b, c, d};
            },
            28,
            77,
            28,
            7);
  }

  /** With c = ab, d = c + b and e = da, which is added to c: c moves it 1 + a times as fast. */
  @Test
  void aValueIsUsedOnSeveralLevels() {
    TestedOperation.need(TIMES, PLUS);
    TestedSharedGraphs.levels("c.plus(e)")
        .known("depth-first", 28, 4, 3, 2, 1)
        .known("handed-on-once-a-path", 63, 14, 3, 2, 1)
        .known("handed-on-once-a-path", 49, 10, 3, 2, 1)
        .gives(() -> TestedSharedGraphs.builtLevels(Value::plus), 42, 8, 3, 2, 1);
    TestedSharedGraphs.levels("e.plus(c)")
        .known("handed-on-once-a-path", 49, 10, 3, 2, 1)
        .known("handed-on-once-a-path", 56, 12, 3, 2, 1)
        .known("handed-on-once-a-path", 63, 14, 3, 2, 1)
        .gives(() -> TestedSharedGraphs.builtLevels((c, e) -> e.plus(c)), 42, 8, 3, 2, 1);
  }

  @Test
  void equalNumbersInDifferentObjectsAreDifferentValues() {
    TestedOperation.need(TIMES);
    TestedSharedGraphs.equal("c = a.times(k), d = b.times(l), c.times(d)", "a = b = 3, k = l = 2")
        .known("equal-numbers-are-one", 0, 12, 6, 6)
        .known("equal-numbers-are-one", 12, 0, 6, 6)
        .known("no-chain-rule", 2, 2, 6, 6)
        .known("one-level", 0, 0, 6, 6)
        .known("leaves-only", 12, 12, 0, 0)
        .gives(() -> TestedSharedGraphs.builtEqual(3, 2), 12, 12, 6, 6);
    TestedSharedGraphs.equal("c = a.times(k), d = b.times(l), c.times(d)", "a = b = 4, k = l = 5")
        .known("equal-numbers-are-one", 0, 100, 20, 20)
        .known("equal-numbers-are-one", 100, 0, 20, 20)
        .known("no-chain-rule", 5, 5, 20, 20)
        .known("one-level", 0, 0, 20, 20)
        .known("leaves-only", 100, 100, 0, 0)
        .gives(() -> TestedSharedGraphs.builtEqual(4, 5), 100, 100, 20, 20);
    TestedSharedGraphs.equal("c = a.times(k), d = b.times(l), c.times(d)", "a = b = 7, k = l = 0.5")
        .known("equal-numbers-are-one", 0, 1.75, 3.5, 3.5)
        .known("equal-numbers-are-one", 1.75, 0, 3.5, 3.5)
        .known("no-chain-rule", 0.5, 0.5, 3.5, 3.5)
        .known("one-level", 0, 0, 3.5, 3.5)
        .known("leaves-only", 1.75, 1.75, 0, 0)
        .gives(() -> TestedSharedGraphs.builtEqual(7, 0.5), 1.75, 1.75, 3.5, 3.5);
  }

  @Test
  void aUseThatTheResultDoesNotComeFromDoesNotCount() {
    TestedOperation.need(TIMES, PLUS);
    for (double number : new double[] {3, 6, -2}) {
      TestedGraph.after(
              "c = a.times(4), a.plus(c), c.times(5).backward() with a = " + (int) number, "a", "c")
          .known("no-chain-rule", 4, 5)
          .known("one-level", 0, 5)
          .known("leaves-only", 20, 0)
          .known("counts-uses-elsewhere", 0, 5)
          .gives(
              () -> {
                Value a = Value.of(number);
                Value c = a.times(Value.of(4));
                Value elsewhere = a.plus(c);
                c.times(Value.of(5)).backward();
                return elsewhere == null ? null : new Value[] {a, c};
              },
              20,
              5);
    }
  }
}
