package derivatives.part3;

import derivatives.check.Call;
import derivatives.check.Tolerance;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("part3.forward")
class ForwardProperties {

  @Property(tries = 50, seed = "1")
  void minusTakesBackWhatPlusAdded(
      @ForAll @IntRange(min = -99, max = 99) int a, @ForAll @IntRange(min = -99, max = 99) int b) {
    Call.saying("With a = %s, b = %s, a.plus(b).minus(b).data()", a, b)
        .gives(
            Value.of(a).plus(Value.of(b)).minus(Value.of(b)).data(), a, 200 * Tolerance.ROUNDING);
  }

  @Property(tries = 50, seed = "1")
  void dividedByTakesBackWhatTimesMultiplied(
      @ForAll @IntRange(min = -99, max = 99) int a, @ForAll @IntRange(min = 1, max = 99) int b) {
    Call.saying("With a = %s, b = %s, a.times(b).dividedBy(b).data()", a, b)
        .gives(
            Value.of(a).times(Value.of(b)).dividedBy(Value.of(b)).data(),
            a,
            200 * Tolerance.ROUNDING);
  }

  /** e^a times e^-a is 1, and tanh is the same on both sides of 0 but for the sign. */
  @Property(tries = 50, seed = "1")
  void expAndTanhKnowTheirOtherSide(@ForAll @IntRange(max = 50) int tenths) {
    double a = tenths / 10.0;
    Call.saying("With a = %s, e^a times e^-a", a)
        .gives(Value.of(a).exp().data() * Value.of(-a).exp().data(), 1.0, 10 * Tolerance.ROUNDING);
    Call.saying("With a = %s, the tanh of a plus the tanh of -a", a)
        .gives(
            Value.of(a).tanh().data() + Value.of(-a).tanh().data(), 0.0, 10 * Tolerance.ROUNDING);
  }

  @Property(tries = 50, seed = "1")
  void aNegativePowerUndoesThePower(
      @ForAll @IntRange(min = 1, max = 9) int a, @ForAll @IntRange(max = 20) int exponent) {
    double product = Value.of(a).pow(exponent).data() * Value.of(a).pow(-exponent).data();
    Call.saying("With a = %s, n = %s, a^n times a^-n", a, exponent)
        .gives(product, 1.0, 100 * Tolerance.ROUNDING);
  }
}
