package derivatives.part3;

import static derivatives.part3.Operation.PLUS;
import static derivatives.part3.Operation.TIMES;

import derivatives.check.Call;
import derivatives.check.Tolerance;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("part3.backwardAgain")
class BackwardAgainProperties {

  @Property(tries = 20, seed = "1")
  void itDoesNotMatterHowOftenBackwardIsCalled(@ForAll @IntRange(min = 2, max = 10) int calls) {
    Operation.need(TIMES, PLUS);
    Value a = Value.of(3);
    Value result = a.times(Value.of(7)).plus(Value.of(1));
    for (int i = 0; i < calls; i++) {
      result.backward();
    }
    Call.saying("After " + calls + " times backward() on a.times(7).plus(1), a.grad()")
        .mistake(
            7.0 * calls, "What an earlier backward() left there must be replaced, not added to.")
        .gives(a.grad(), 7.0, 10 * Tolerance.ROUNDING);
  }
}
