package derivatives.part3;

import static derivatives.part3.TestedOperation.PLUS;
import static derivatives.part3.TestedOperation.TIMES;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("part3.backwardAgain")
class BackwardAgainProperties {

  @Property(tries = 20, seed = "1")
  void itDoesNotMatterHowOftenBackwardIsCalled(@ForAll @IntRange(min = 2, max = 10) int calls) {
    TestedOperation.need(TIMES, PLUS);
    TestedGraph.after(
            "result = a.times(7).plus(1), " + calls + " times result.backward() with a = 3", "a")
        .known("never-reset", 7 * calls * (calls + 1) / 2.0)
        .known("leaves-add-up", 7 * calls)
        .known("inner-add-up", 7 * calls)
        .known("counts-used-up", 0)
        .gives(
            () -> {
              Value a = Value.of(3);
              Value result = a.times(Value.of(7)).plus(Value.of(1));
              for (int i = 0; i < calls; i++) {
                result.backward();
              }
              return new Value[] {a};
            },
            7);
  }
}
