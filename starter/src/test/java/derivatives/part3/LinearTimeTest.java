package derivatives.part3;

import static derivatives.part3.Operation.PLUS;
import static derivatives.part3.Operation.TIMES;

import derivatives.check.Call;
import derivatives.check.Tolerance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Walking every path by itself takes 2^60 steps here, which no computer finishes; looking at every
 * value once takes 60.
 */
@Tag("part3.linearTime")
class LinearTimeTest {

  @Test
  void sixtyDoublingsAreSixtyOperationsAndNotAllTheirPaths() {
    Operation.need(PLUS);
    Operation.needSums();
    Value a = Value.of(1);
    Value x = a;
    for (int i = 0; i < 60; i++) {
      x = x.plus(x);
    }
    x.backward();
    Call.saying("After x = a and 60 times x = x.plus(x), and x.backward(), a.grad()")
        .gives(a.grad(), Math.pow(2, 60), Math.pow(2, 60) * Tolerance.ROUNDING);
  }

  @Test
  void aChainOfFiveHundredOperationsWorks() {
    Operation.need(TIMES, PLUS);
    Value a = Value.of(1);
    Value x = a;
    for (int i = 0; i < 250; i++) {
      x = x.times(Value.of(1)).plus(Value.of(2));
    }
    x.backward();
    Call.saying("After x = a and 250 times x = x.times(1).plus(2), and x.backward(), a.grad()")
        .gives(a.grad(), 1.0, 500 * Tolerance.ROUNDING);
  }
}
