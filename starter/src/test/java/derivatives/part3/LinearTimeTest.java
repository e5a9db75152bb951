package derivatives.part3;

import static derivatives.part3.TestedOperation.PLUS;
import static derivatives.part3.TestedOperation.TIMES;

import derivatives.check.BuildsOn;
import derivatives.check.Call;
import derivatives.check.Tolerance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Walking every path by itself takes 2^60 steps here, which no computer finishes; looking at every
 * value once takes 60.
 */
@Tag("part3.linearTime")
@BuildsOn({
  ForwardTest.class,
  LocalGradientsTest.class,
  SharedValuesTest.class,
  SharedValuesMoreTest.class
})
class LinearTimeTest {

  @Test
  void sixtyDoublingsAreSixtyOperationsAndNotAllTheirPaths() {
    TestedOperation.need(PLUS);
    TestedOperation.needSums();
    Call call =
        Call.saying("After x = a and 60 times x = x.plus(x), and x.backward(), a.grad()")
            .java(
                TestedScript.of("x = a, 60 times x = x.plus(x), x.backward() with a = 1"),
                "a.grad()");
    double gradient =
        call.ask(
            () -> {
              Value a = Value.of(1);
              Value x = a;
              for (int i = 0; i < 60; i++) {
                x = x.plus(x);
              }
              x.backward();
              return a.grad();
            });
    call.gives(gradient, Math.pow(2, 60), Math.pow(2, 60) * Tolerance.ROUNDING);
  }

  /** No number comes twice: taking values for one another is another task's matter. */
  @Test
  void aChainOfFiveHundredOperationsWorks() {
    TestedOperation.need(TIMES, PLUS);
    Call call =
        Call.saying(
                "After x = a and 250 times x = x.times(factor).plus(number), and x.backward(), a.grad()")
            .java(
                """
                Value a = Value.of(5);
                Value x = a;
                for (int i = 1; i <= 250; i++) {
                  x = x.times(Value.of(1 + i / 1e6)).plus(Value.of(2 + i / 1e3));
                }
                x.backward();
                """,
                "a.grad()");
    double product = 1;
    for (int i = 1; i <= 250; i++) {
      product *= 1 + i / 1e6;
    }
    double gradient =
        call.ask(
            () -> {
              Value a = Value.of(5);
              Value x = a;
              for (int i = 1; i <= 250; i++) {
                x = x.times(Value.of(1 + i / 1e6)).plus(Value.of(2 + i / 1e3));
              }
              x.backward();
              return a.grad();
            });
    call.gives(gradient, product, 500 * Tolerance.ROUNDING);
  }
}
