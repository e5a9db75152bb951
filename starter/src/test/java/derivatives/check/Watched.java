package derivatives.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** A function that writes down where it was asked for its value. */
public final class Watched implements DoubleUnaryOperator {

  private final DoubleUnaryOperator function;
  private final List<Double> asked = new ArrayList<>();

  public Watched(DoubleUnaryOperator function) {
    this.function = function;
  }

  @Override
  public double applyAsDouble(double x) {
    asked.add(x);
    return function.applyAsDouble(x);
  }

  /**
   * Fails unless every question was within {@code h} of {@code x}, and one of them {@code h / 10}
   * away or more.
   */
  public void wasMeasured(Call call, double x, double h) {
    // x + h is rounded, and may come out a little more than h away from x.
    double rounding = 4 * Math.ulp(x) + 1e-9 * h;
    assertThat(asked)
        .withFailMessage(() -> call + " never asked the function for a value")
        .isNotEmpty();
    for (double at : asked) {
      assertThat(Math.abs(at - x))
          .withFailMessage(
              () ->
                  String.format(
                      "%s asked for the function's value at %s%nbut with the step %s it may only look from %s to %s",
                      call, Show.value(at), Show.value(h), Show.value(x - h), Show.value(x + h)))
          .isLessThanOrEqualTo(h + rounding);
    }
    assertThat(asked)
        .withFailMessage(
            () ->
                String.format(
                    "%s asked for the function's value only at %s%nbut to measure a slope with the step %s it must look further away",
                    call, Show.value(asked.stream().mapToDouble(d -> d).toArray()), Show.value(h)))
        .anyMatch(at -> Math.abs(at - x) >= h / 10 - rounding);
  }
}
