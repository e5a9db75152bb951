package derivatives.part3;

import static derivatives.part3.TestedOperation.PLUS;
import static derivatives.part3.TestedOperation.TIMES;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("part3.sharedValues")
class SharedValuesProperties {

  @Property(tries = 30, seed = "1")
  void aValueAddedManyTimesMovesTheSumThatManyTimesAsFast(
      @ForAll @IntRange(min = 3, max = 20) int times) {
    TestedOperation.need(PLUS);
    Value a = Value.of(2);
    TestedGraph.after(
            "sum = a, " + (times - 1) + " times sum = sum.plus(a), sum.backward() with a = 2", "a")
        .known("last-use-wins", 1)
        .known("one-level", 1)
        .known("same-operand-once", times - 1)
        .gives(
            () -> {
              Value sum = a;
              for (int i = 1; i < times; i++) {
                sum = sum.plus(a);
              }
              sum.backward();
              return new Value[] {a};
            },
            times);
  }

  @Property(tries = 20, seed = "1")
  void aProductOfManyEqualFactorsIsAPower(@ForAll @IntRange(min = 3, max = 10) int factors) {
    TestedOperation.need(TIMES);
    Value a = Value.of(2);
    double share = Math.pow(2, factors - 1);
    TestedGraph.after(
            "product = a, "
                + (factors - 1)
                + " times product = product.times(a), product.backward() with a = 2",
            "a")
        .known("last-use-wins", share)
        .known("one-level", share)
        .known("no-chain-rule", 2 * share)
        .known("same-operand-once", (factors - 1) * share)
        .gives(
            () -> {
              Value product = a;
              for (int i = 1; i < factors; i++) {
                product = product.times(a);
              }
              product.backward();
              return new Value[] {a};
            },
            factors * share);
  }
}
