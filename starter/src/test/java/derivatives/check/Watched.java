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

  /** A function like this one, in Java, that writes down in a list where it was asked. */
  private String inJava() {
    return """
        List<Double> asked = new ArrayList<>();
        DoubleUnaryOperator function = %s;
        DoubleUnaryOperator watched =
            x -> {
              asked.add(x);
              return function.applyAsDouble(x);
            };
        """
        .formatted(InJava.value(function));
  }

  /**
   * In Java, a call with such a function that must meet a condition.
   *
   * @param arguments those behind the function
   */
  public String ownTest(String method, String condition, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = "watched";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return inJava() + InJava.call(method, all) + ";\nassertThat(asked)" + condition + ";";
  }

  /** Whether it was asked at all. */
  public boolean wasAsked() {
    return !asked.isEmpty();
  }

  /**
   * Asks whether the slope at each of the two places that lie {@code reach} away from {@code x} can
   * have been measured: by two questions, a tenth of {@code reach} away at most.
   */
  public void wasMeasuredAtTheEnds(Call call, double x, double reach) {
    double step = reach / 10;
    // x + reach + step is rounded, and may come out a little farther away.
    double far = step * (1 + 1e-9) + 4 * Math.ulp(Math.abs(x) + reach);
    for (double end : new double[] {x - reach, x + reach}) {
      long near = asked.stream().filter(at -> Math.abs(at - end) <= far).count();
      call.holds(
          near >= 2,
          String.format(
              Locale.ROOT,
              "%s asked for the function's value %d times within %s of %s\nbut the slope there is to be measured with a step of %s at most, and that takes two values",
              call,
              near,
              Show.value(step),
              Show.value(end),
              Show.value(step)),
          ownTest(
              "turning",
              ".filteredOn(at -> Math.abs(at - %s) <= %s).hasSizeGreaterThan(1)"
                  .formatted(end, far),
              x,
              reach));
    }
  }

  /**
   * Asks whether every question was within {@code h} of {@code x}, and one of them {@code h / 10}
   * away or more.
   */
  public void wasMeasured(Call call, double x, double h) {
    wasMeasured(call, "derivative", x, x, h);
  }

  /** The same of another method, which takes {@code place} for {@code x}. */
  public void wasMeasured(Call call, String method, Object place, double x, double h) {
    // x + h is rounded, and may come out a little more than h away from x.
    double rounding = 4 * Math.ulp(x) + 1e-9 * h;
    Optional<Double> outside =
        asked.stream().filter(at -> !(Math.abs(at - x) <= h + rounding)).findFirst();
    boolean far = asked.stream().anyMatch(at -> Math.abs(at - x) >= h / 10 - rounding);
    String message = "";
    String condition = "";
    if (asked.isEmpty()) {
      condition = ".isNotEmpty()";
      message = call + " never asked the function for a value";
    } else if (outside.isPresent()) {
      condition = ".allMatch(at -> Math.abs(at - %s) <= %s)".formatted(x, h + rounding);
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
      condition = ".anyMatch(at -> Math.abs(at - %s) >= %s)".formatted(x, h / 10 - rounding);
      message =
          String.format(
              Locale.ROOT,
              "%s asked for the function's value only at %s\nbut to measure a slope with the step %s it must look further away",
              call,
              Show.value(asked.stream().mapToDouble(d -> d).toArray()),
              Show.value(h));
    } else if (asked.stream().distinct().count() == 1) {
      condition = ".anyMatch(at -> !at.equals(asked.get(0)))";
      message =
          call
              + " asked for the function's value only at "
              + Show.value(asked.get(0))
              + "\nbut a slope needs its value at two different places";
    }
    call.holds(message.isEmpty(), message, ownTest(method, condition, place, h));
  }
}
