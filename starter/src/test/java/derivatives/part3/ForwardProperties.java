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
      @ForAll @IntRange(min = -99, max = -1) int a, @ForAll @IntRange(min = 1, max = 99) int b) {
    Call call =
        Call.saying("With a = %s, b = %s, a.plus(b).minus(b).data()", a, b)
            .java(TestedOperation.leaves(a, b), "a.plus(b).minus(b).data()");
    call.open("static-number")
        .known((double) -a, "minus-backwards")
        .known(a + 2.0 * b, "minus-copied-from-plus");
    double number = call.ask(() -> Value.of(a).plus(Value.of(b)).minus(Value.of(b)).data());
    call.gives(number, a, 200 * Tolerance.ROUNDING);
  }

  @Property(tries = 50, seed = "1")
  void dividedByTakesBackWhatTimesMultiplied(
      @ForAll @IntRange(min = -99, max = -1) int a, @ForAll @IntRange(min = 1, max = 99) int b) {
    Call call =
        Call.saying("With a = %s, b = %s, a.times(b).dividedBy(b).data()", a, b)
            .java(TestedOperation.leaves(a, b), "a.times(b).dividedBy(b).data()");
    call.open("static-number").known(1.0 / a, "divided-backwards");
    double number = call.ask(() -> Value.of(a).times(Value.of(b)).dividedBy(Value.of(b)).data());
    call.gives(number, a, 200 * Tolerance.ROUNDING);
  }

  /** e^a times e^-a is 1, and tanh is the same on both sides of 0 but for the sign. */
  @Property(tries = 50, seed = "1")
  void expAndTanhKnowTheirOtherSide(@ForAll @IntRange(max = 50) int tenths) {
    double a = tenths / 10.0;
    Call exp =
        Call.saying("With a = %s, e^a times e^-a", a)
            .java(TestedOperation.leaves(a, -a), "a.exp().data() * b.exp().data()");
    ForwardTest.knownExponentials(
        exp,
        (e, x) -> 1,
        (terms, x) -> ForwardTest.terms(terms, x) * ForwardTest.terms(terms, -x),
        a);
    exp.open("static-number");
    double product = exp.ask(() -> Value.of(a).exp().data() * Value.of(-a).exp().data());
    exp.gives(product, 1.0, 10 * Tolerance.ROUNDING);
    Call tanh =
        Call.saying("With a = %s, the tanh of a plus the tanh of -a", a)
            .java(TestedOperation.leaves(a, -a), "a.tanh().data() + b.tanh().data()");
    tanh.open("static-number").known(1.0, "logistic-for-tanh");
    double sum = tanh.ask(() -> Value.of(a).tanh().data() + Value.of(-a).tanh().data());
    tanh.gives(sum, 0.0, 10 * Tolerance.ROUNDING);
  }

  @Property(tries = 50, seed = "1")
  void aNegativePowerUndoesThePower(
      @ForAll @IntRange(min = 1, max = 9) int a, @ForAll @IntRange(max = 20) int exponent) {
    double power = Math.pow(a, exponent);
    String powers = "a.pow(%s).data() * a.pow(%s).data()".formatted(exponent, -exponent);
    Call call =
        Call.saying("With a = %s, n = %s, a^n times a^-n", a, exponent)
            .java(TestedOperation.leaf("a", a), powers);
    call.open("static-number")
        .known(-1.0 * a * exponent * a * exponent, "power-as-product")
        .known(power, "power-by-a-loop-up")
        .known(exponent == 0 ? (double) a * a : power * a, "power-starts-with-x")
        .known(exponent == 0 ? (double) a * a : 1.0, "power-starts-with-x");
    double product =
        call.ask(() -> Value.of(a).pow(exponent).data() * Value.of(a).pow(-exponent).data());
    call.gives(product, 1.0, 100 * Tolerance.ROUNDING);
  }
}
