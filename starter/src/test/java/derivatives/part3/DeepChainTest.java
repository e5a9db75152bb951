package derivatives.part3;

import static derivatives.part3.Operation.PLUS;

import derivatives.check.Call;
import derivatives.check.Tolerance;
import derivatives.check.WithinSeconds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The assignment allows a minute of work for this chain. */
@Tag("part3.deepChain")
@WithinSeconds(60)
class DeepChainTest {

  @Test
  void aChainOfAHundredThousandOperationsWorks() {
    Operation.need(PLUS);
    Value a = Value.of(1);
    Value x = a;
    for (int i = 0; i < 100_000; i++) {
      x = x.plus(Value.of(1));
    }
    x.backward();
    Call.saying("After x = a and 100,000 times x = x.plus(1), and x.backward(), a.grad()")
        .gives(a.grad(), 1.0, Tolerance.ROUNDING);
  }
}
