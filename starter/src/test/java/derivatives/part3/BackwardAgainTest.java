package derivatives.part3;

import static derivatives.part3.TestedOperation.PLUS;
import static derivatives.part3.TestedOperation.TIMES;

import derivatives.check.BuildsOn;
import derivatives.check.Call;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The gradients are computed by hand, and so are those with something wrong. */
@Tag("part3.backwardAgain")
@BuildsOn({ForwardTest.class, LocalGradientsTest.class, SharedValuesTest.class})
class BackwardAgainTest {

  @Test
  void aGradientIsZeroBeforeAnyBackward() {
    TestedOperation.need(PLUS);
    for (double number : new double[] {3, -0.5, 7}) {
      Value a = Value.of(number);
      Call.saying("Value.of(%s).grad() before any backward()", number)
          .java("", "Value.of(" + number + ").grad()")
          .known(1.0, "begins-at-one")
          .gives(a.grad(), 0.0, 0);
    }
  }

  @Test
  void theNextCallsGiveTheSameGradients() {
    TestedOperation.need(TIMES);
    checkRepeated(2);
    checkRepeated(3);
    checkRepeated(5);
  }

  /** The gradient of a is 4 * 5, that of c is 5. */
  private static void checkRepeated(int calls) {
    double sum = calls * (calls + 1) / 2.0;
    TestedGraph.after(
            "c = a.times(4), result = c.times(5), " + calls + " times result.backward() with a = 3",
            "a",
            "c",
            "result")
        .known("never-reset", 20 * sum, 5 * calls, 1)
        .known("leaves-add-up", 20 * calls, 5, 1)
        .known("inner-add-up", 20 * calls, 5 * calls, 1)
        .known("counts-used-up", 0, 5, 1)
        .gives(
            () -> {
              Value a = Value.of(3);
              Value c = a.times(Value.of(4));
              Value result = c.times(Value.of(5));
              for (int i = 0; i < calls; i++) {
                result.backward();
              }
              return new Value[] {a, c, result};
            },
            20,
            5,
            1);
  }

  @Test
  void anotherResultReplacesTheGradients() {
    TestedOperation.need(TIMES, PLUS);
    TestedGraph.after("a.times(b).backward(), a.plus(b).backward() with a = 3, b = 4", "a", "b")
        .known("never-reset", 5, 4)
        .known("leaves-add-up", 5, 4)
        .known("marks-stay", 5, 4)
        .gives(
            () -> {
              Value a = Value.of(3);
              Value b = Value.of(4);
              a.times(b).backward();
              a.plus(b).backward();
              return new Value[] {a, b};
            },
            1,
            1);
  }

  @Test
  void anEarlierResultReplacesThemToo() {
    TestedOperation.need(TIMES, PLUS);
    for (double number : new double[] {4, -6, 0.5}) {
      TestedGraph.after(
              "c = a.times(b), d = a.plus(b), c.backward(), d.backward(), c.backward() with a = 3, b = "
                  + number,
              "a",
              "b")
          .known("never-reset", 2 * number + 1, 7)
          .known("leaves-add-up", 2 * number + 1, 7)
          .known("marks-stay", number + 1, 4)
          .known("once-only", 1, 1)
          .gives(
              () -> {
                Value a = Value.of(3);
                Value b = Value.of(number);
                Value c = a.times(b);
                Value d = a.plus(b);
                c.backward();
                d.backward();
                c.backward();
                return new Value[] {a, b};
              },
              number,
              3);
    }
  }

  @Test
  void aResultCanBecomePartOfALargerOne() {
    TestedOperation.need(TIMES);
    TestedGraph.after("c = a.times(4), c.backward(), c.times(5).backward() with a = 3", "a", "c")
        .known("never-reset", 28, 6)
        .known("leaves-add-up", 24, 5)
        .known("inner-add-up", 24, 6)
        .known("marks-stay", 4, 6)
        .gives(
            () -> {
              Value a = Value.of(3);
              Value c = a.times(Value.of(4));
              c.backward();
              c.times(Value.of(5)).backward();
              return new Value[] {a, c};
            },
            20,
            5);
  }

  @Test
  void aPartOfALargerResultCanBecomeTheResult() {
    TestedOperation.need(TIMES);
    for (double number : new double[] {5, -2, 0.25}) {
      TestedGraph.after(
              "c = a.times(4), c.times(" + number + ").backward(), c.backward() with a = 3",
              "a",
              "c")
          .known("never-reset", 4 * number + 4, 1)
          .known("leaves-add-up", 4 * number + 4, 1)
          .known("marks-stay", 4 * number, 1)
          .gives(
              () -> {
                Value a = Value.of(3);
                Value c = a.times(Value.of(4));
                c.times(Value.of(number)).backward();
                c.backward();
                return new Value[] {a, c};
              },
              4,
              1);
    }
  }

  @Test
  void valuesThatTheResultDoesNotComeFromKeepTheirGradients() {
    TestedOperation.need(TIMES);
    for (double number : new double[] {5, -2, 0.25}) {
      TestedGraph.after(
              "a.times(" + number + ").backward(), b.times(6).backward() with a = 3, b = 4", "a")
          .known("resets-everything", 0)
          .gives(
              () -> {
                Value a = Value.of(3);
                Value b = Value.of(4);
                a.times(Value.of(number)).backward();
                b.times(Value.of(6)).backward();
                return new Value[] {a};
              },
              number);
    }
  }

  @Test
  void makingANewValueChangesNoGradient() {
    TestedOperation.need(TIMES, PLUS);
    for (double number : new double[] {5, -2, 0.25}) {
      TestedGraph.after("a.times(b).backward() and a.plus(b), with a = 3, b = " + number, "a", "b")
          .known("use-resets", 0, 0)
          .gives(
              () -> {
                Value a = Value.of(3);
                Value b = Value.of(number);
                a.times(b).backward();
                return a.plus(b) == null ? null : new Value[] {a, b};
              },
              number,
              3);
    }
  }
}
