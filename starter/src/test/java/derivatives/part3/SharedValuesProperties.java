package derivatives.part3;

import static derivatives.part3.Operation.PLUS;
import static derivatives.part3.Operation.TIMES;

import derivatives.check.Call;
import derivatives.check.Tolerance;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("part3.sharedValues")
class SharedValuesProperties {

  @Property(tries = 30, seed = "1")
  void aValueAddedManyTimesMovesTheSumThatManyTimesAsFast(
      @ForAll @IntRange(min = 3, max = 20) int times) {
    Operation.need(PLUS);
    Value a = Value.of(2);
    Value sum = a;
    for (int i = 1; i < times; i++) {
      sum = sum.plus(a);
    }
    sum.backward();
    Call.saying("After a was added up " + times + " times, and backward(), a.grad()")
        .mistake(1.0, "This is the share of one use. A value gets the sum over all its uses.")
        .gives(a.grad(), times, 100 * Tolerance.ROUNDING);
  }

  @Property(tries = 20, seed = "1")
  void aProductOfManyEqualFactorsIsAPower(@ForAll @IntRange(min = 3, max = 10) int factors) {
    Operation.need(TIMES);
    Value a = Value.of(2);
    Value product = a;
    for (int i = 1; i < factors; i++) {
      product = product.times(a);
    }
    product.backward();
    double share = Math.pow(2, factors - 1);
    Call.saying(
            "After a = 2 was multiplied by itself, "
                + factors
                + " factors, and backward(), a.grad()")
        .mistake(share, "This is the share of one use. A value gets the sum over all its uses.")
        .gives(a.grad(), factors * share, factors * share * Tolerance.ROUNDING);
  }
}
