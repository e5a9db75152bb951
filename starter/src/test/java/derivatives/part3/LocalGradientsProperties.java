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
      @ForAll @IntRange(min = -99, max = -2) int ofA,
      @ForAll @IntRange(min = 2, max = 99) int ofB) {
    Call call =
        Call.saying("After a.times(b).backward() with a = %s, b = %s", ofA, ofB)
            .java(
                TestedOperation.leaves(ofA, ofB) + "a.times(b).backward();", "a.grad()", "b.grad()")
            .readings("a.grad()", "b.grad()");
    double product = ofA * ofB;
    call.known(new double[] {ofA, ofB}, "product-own-factor")
        .known(new double[] {1, 1}, "product-as-sum")
        .known(new double[] {ofB, 0}, "other-forgotten")
        .known(new double[] {product * ofB, product * ofA}, "root-starts-with-its-number");
    call.open("static-gradient");
    Value a = Value.of(ofA);
    Value b = Value.of(ofB);
    double[] gradients =
        call.ask(
            () -> {
              a.times(b).backward();
              return new double[] {a.grad(), b.grad()};
            });
    call.gives(gradients, new double[] {ofB, ofA}, new double[] {100 * Tolerance.ROUNDING});
  }

  /** A quotient stays the same when both sides grow by one percent. */
  @Property(tries = 50, seed = "1")
  void bothSidesOfAQuotientKeepTheBalance(
      @ForAll @IntRange(min = -99, max = -2) int ofA,
      @ForAll @IntRange(min = 2, max = 99) int ofB) {
    Call call =
        Call.saying(
                "After a.dividedBy(b).backward() with a = %s, b = %s, a * a.grad() + b * b.grad()",
                ofA, ofB)
            .java(
                TestedOperation.leaves(ofA, ofB) + "a.dividedBy(b).backward();",
                "%s * a.grad() + %s * b.grad()".formatted(ofA, ofB));
    double quotient = (double) ofA / ofB;
    call.known(2 * quotient, "divisor-without-sign")
        .known(quotient - ofA, "divisor-not-squared")
        .known(quotient - 1.0 / ofB, "divisor-without-dividend")
        .known(2.0 * ofA * ofB, "division-as-product")
        .known(quotient, "other-forgotten");
    call.open("static-gradient");
    Value a = Value.of(ofA);
    Value b = Value.of(ofB);
    double balance =
        call.ask(
            () -> {
              a.dividedBy(b).backward();
              return ofA * a.grad() + ofB * b.grad();
            });
    call.gives(balance, 0.0, 100 * Tolerance.ROUNDING);
  }

  @Property(tries = 50, seed = "1")
  void theExponentialIsAsSteepAsItIsHigh(@ForAll @IntRange(min = -50, max = 50) int tenths) {
    double x = tenths / 10.0;
    Call call =
        Call.saying("After a.exp().backward() with a = %s, a.grad()", x)
            .java(TestedOperation.leaf("a", x) + "a.exp().backward();", "a.grad()");
    call.known(1.0, "exp-without-factor")
        .known(x, "exp-of-operand")
        .known(x * Math.exp(x - 1), "exp-as-power")
        .known(Math.exp(x) * Math.exp(x), "root-starts-with-its-number");
    call.open("static-gradient");
    Value a = Value.of(x);
    double gradient =
        call.ask(
            () -> {
              a.exp().backward();
              return a.grad();
            });
    call.gives(gradient, Math.exp(x), Tolerance.ROUNDING * Math.exp(x));
  }

  @Property(tries = 50, seed = "1")
  void tanhIsAsSteepOnBothSidesOfZero(@ForAll @IntRange(min = 1, max = 50) int tenths) {
    double x = tenths / 10.0;
    double t = Math.tanh(x);
    Call call =
        Call.saying("With a = %s, the gradient of a.tanh() at a, less that at -a", x)
            .java(
                TestedOperation.leaves(x, -x)
                    + "a.tanh().backward();\ndouble atA = a.grad();\nb.tanh().backward();",
                "atA - b.grad()");
    call.known(-2 * t, "tanh-not-squared")
        .known(2 * t, "tanh-like-sigmoid")
        .known(2 * t * (1 - t * t), "root-starts-with-its-number");
    call.open("static-gradient");
    Value right = Value.of(x);
    Value left = Value.of(-x);
    double difference =
        call.ask(
            () -> {
              right.tanh().backward();
              // Whether the next call leaves it alone is another task's matter.
              double atRight = right.grad();
              left.tanh().backward();
              return atRight - left.grad();
            });
    call.gives(difference, 0.0, Tolerance.ROUNDING);
  }
}
