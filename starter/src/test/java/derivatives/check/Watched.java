package derivatives.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

  /** Whether it was asked at all. */
  public boolean wasAsked() {
    return !asked.isEmpty();
  }

  /**
   * Asks whether every question was within {@code h} of {@code x}, and one of them {@code h / 10}
   * away or more.
   */
  public void wasMeasured(Call call, double x, double h) {
    // x + h is rounded, and may come out a little more than h away from x.
    double rounding = 4 * Math.ulp(x) + 1e-9 * h;
    Optional<Double> outside =
        asked.stream().filter(at -> !(Math.abs(at - x) <= h + rounding)).findFirst();
    boolean far = asked.stream().anyMatch(at -> Math.abs(at - x) >= h / 10 - rounding);
    String message = "";
    if (asked.isEmpty()) {
      message = call + " never asked the function for a value";
    } else if (outside.isPresent()) {
      message =
          String.format(
              Locale.ROOT,
              "%s asked for the function's value at %s\nbut with the step %s it may only look from %s to %s",
              call,
              Show.value(outside.get()),
              Show.value(h),
              Show.value(x - h),
              Show.value(x + h));
    } else if (!far) {
      message =
          String.format(
              Locale.ROOT,
              "%s asked for the function's value only at %s\nbut to measure a slope with the step %s it must look further away",
              call,
              Show.value(asked.stream().mapToDouble(d -> d).toArray()),
              Show.value(h));
    } else if (asked.stream().distinct().count() == 1) {
      message =
          call
              + " asked for the function's value only at "
              + Show.value(asked.get(0))
              + "\nbut a slope needs its value at two different places";
    }
    call.holds(message.isEmpty(), message);
  }
}
