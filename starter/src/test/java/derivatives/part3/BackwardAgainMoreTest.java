package derivatives.part3;

import static derivatives.part3.TestedOperation.CUBE;
import static derivatives.part3.TestedOperation.TIMES;

import derivatives.check.BuildsOn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is left to go wrong where the simpler graphs are right. */
@Tag("part3.backwardAgain")
@BuildsOn({
  ForwardTest.class,
  LocalGradientsTest.class,
  SharedValuesTest.class,
  BackwardAgainTest.class
})
class BackwardAgainMoreTest {

  /** The power is 1 wherever a is: so a gets a gradient of 0, whatever an earlier call left. */
  @Test
  void aPowerOfZeroReplacesThemToo() {
    TestedOperation.need(TIMES, CUBE);
    for (double number : new double[] {3, -2, 4}) {
      TestedGraph.after("a.times(5).backward(), a.pow(0).backward() with a = " + (int) number, "a")
          .known("power-of-zero-is-a-leaf", 5)
          .gives(
              () -> {
                Value a = Value.of(number);
                a.times(Value.of(5)).backward();
                a.pow(0).backward();
                return new Value[] {a};
              },
              0);
    }
  }
}
