package derivatives.part3;

import static derivatives.part3.Operation.PLUS;
import static derivatives.part3.Operation.TIMES;

import derivatives.check.Call;
import derivatives.check.Tolerance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("part3.backwardAgain")
class BackwardAgainTest {

  private static final String ADDED =
      "What an earlier backward() left there must be replaced, not added to.";

  @Test
  void theSecondCallGivesTheSameGradients() {
    Operation.need(TIMES);
    Value a = Value.of(3);
    Value inner = a.times(Value.of(4));
    Value result = inner.times(Value.of(5));
    result.backward();
    result.backward();
    Call.saying("After backward() twice on a.times(4).times(5), a.grad()")
        .mistake(40.0, ADDED)
        .known(60.0, "never-reset")
        .known(80.0, "never-reset")
        .gives(a.grad(), 20.0, 100 * Tolerance.ROUNDING);
    Call.saying("After backward() twice on a.times(4).times(5), the grad() of a.times(4)")
        .mistake(10.0, ADDED)
        .gives(inner.grad(), 5.0, 100 * Tolerance.ROUNDING);
    Call.saying("After backward() twice on a.times(4).times(5), the result's own grad()")
        .mistake(2.0, ADDED)
        .gives(result.grad(), 1.0, Tolerance.ROUNDING);
  }

  @Test
  void anotherResultReplacesTheGradients() {
    Operation.need(TIMES, PLUS);
    Value a = Value.of(3);
    Value b = Value.of(4);
    a.times(b).backward();
    a.plus(b).backward();
    Call.saying("After a.times(b).backward() and then a.plus(b).backward(), a.grad()")
        .mistake(5.0, ADDED)
        .mistake(4.0, "This is still the gradient of the first call.")
        .gives(a.grad(), 1.0, Tolerance.ROUNDING);
  }

  @Test
  void aResultCanBecomePartOfALargerOne() {
    Operation.need(TIMES);
    Value a = Value.of(3);
    Value inner = a.times(Value.of(4));
    inner.backward();
    inner.times(Value.of(5)).backward();
    Call.saying("After inner = a.times(4), inner.backward(), inner.times(5).backward(), a.grad()")
        .mistake(24.0, ADDED)
        .mistake(4.0, "This is still the gradient of the first call.")
        .gives(a.grad(), 20.0, 100 * Tolerance.ROUNDING);
  }

  @Test
  void valuesThatTheResultDoesNotComeFromKeepTheirGradients() {
    Operation.need(TIMES);
    Value a = Value.of(3);
    Value b = Value.of(4);
    a.times(Value.of(5)).backward();
    b.times(Value.of(6)).backward();
    Call.saying("After a.times(5).backward() and then b.times(6).backward(), a.grad()")
        .known(0.0, "resets-everything")
        .gives(a.grad(), 5.0, 10 * Tolerance.ROUNDING);
  }
}
