package derivatives.part3;

import static derivatives.part3.TestedOperation.PLUS;

import derivatives.check.BuildsOn;
import derivatives.check.Call;
import derivatives.check.Tolerance;
import derivatives.check.WithinSeconds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The assignment allows a minute of work for this chain. */
@Tag("part3.deepChain")
@BuildsOn({ForwardTest.class, LocalGradientsTest.class, LinearTimeTest.class})
@WithinSeconds(60)
class DeepChainTest {

  /** No number comes twice: taking values for one another is another task's matter. */
  @Test
  void aChainOfAHundredThousandOperationsWorks() {
    TestedOperation.need(PLUS);
    Call call =
        Call.saying("After x = a and 100,000 times x = x.plus(number), and x.backward(), a.grad()")
            .java(
                """
                Value a = Value.of(1);
                Value x = a;
                for (int i = 0; i < 100_000; i++) {
                  x = x.plus(Value.of(0.25 + i / 1e6));
                }
                x.backward();
                """,
                "a.grad()")
            .known(StackOverflowError.class, "too-deep");
    double gradient =
        call.ask(
            () -> {
              Value a = Value.of(1);
              Value x = a;
              for (int i = 0; i < 100_000; i++) {
                x = x.plus(Value.of(0.25 + i / 1e6));
              }
              x.backward();
              return a.grad();
            });
    call.gives(gradient, 1.0, Tolerance.ROUNDING);
  }
}
