package derivatives.part3;

import derivatives.check.Call;
import derivatives.check.Tolerance;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("part3.localGradients")
class LocalGradientsProperties {

  @Property(tries = 50, seed = "1")
  void aFactorMovesTheProductAsFastAsTheOtherFactorIsLarge(
      @ForAll @IntRange(min = -99, max = 99) int ofA,
      @ForAll @IntRange(min = -99, max = 99) int ofB) {
    Value a = Value.of(ofA);
    Value b = Value.of(ofB);
    a.times(b).backward();
    String call = "After a.times(b).backward() with a = " + ofA + ", b = " + ofB + ", ";
    Call.saying(call + "a.grad()").gives(a.grad(), ofB, 100 * Tolerance.ROUNDING);
    Call.saying(call + "b.grad()").gives(b.grad(), ofA, 100 * Tolerance.ROUNDING);
  }

  /** A quotient stays the same when both sides grow by one percent. */
  @Property(tries = 50, seed = "1")
  void bothSidesOfAQuotientKeepTheBalance(
      @ForAll @IntRange(min = -99, max = 99) int ofA,
      @ForAll @IntRange(min = 1, max = 99) int ofB) {
    Value a = Value.of(ofA);
    Value b = Value.of(ofB);
    a.dividedBy(b).backward();
    Call.saying(
            "After a.dividedBy(b).backward() with a = %s, b = %s, a * a.grad() + b * b.grad()",
            ofA, ofB)
        .gives(ofA * a.grad() + ofB * b.grad(), 0.0, 100 * Tolerance.ROUNDING);
  }

  @Property(tries = 50, seed = "1")
  void theExponentialIsAsSteepAsItIsHigh(@ForAll @IntRange(min = -50, max = 50) int tenths) {
    Value a = Value.of(tenths / 10.0);
    Value result = a.exp();
    result.backward();
    Call.saying("After a.exp().backward() with a = %s, a.grad()", tenths / 10.0)
        .gives(a.grad(), Math.exp(tenths / 10.0), Tolerance.ROUNDING * Math.exp(tenths / 10.0));
  }

  @Property(tries = 50, seed = "1")
  void tanhIsAsSteepOnBothSidesOfZero(@ForAll @IntRange(min = 1, max = 50) int tenths) {
    Value right = Value.of(tenths / 10.0);
    Value left = Value.of(-tenths / 10.0);
    right.tanh().backward();
    left.tanh().backward();
    Call.saying("After a.tanh().backward() with a = %s, a.grad()", -tenths / 10.0)
        .gives(left.grad(), right.grad(), Tolerance.ROUNDING);
  }
}
