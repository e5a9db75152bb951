package tangent.contract;

import java.util.function.DoubleUnaryOperator;

/**
 * A function whose values may be looked up ahead of being asked for.
 *
 * <p>A function under test notes where it is evaluated. Sending values ahead of the call must not
 * count as an evaluation, so a function that keeps such notes offers its values by {@link #peek}
 * and is told of the evaluations by {@link #asked}.
 */
public interface PrefetchableFunction extends DoubleUnaryOperator {

  /** The value at {@code x}, without noting it. */
  double peek(double x);

  /** Notes that the function was evaluated at {@code x}. */
  void asked(double x);

  @Override
  default double applyAsDouble(double x) {
    asked(x);
    return peek(x);
  }
}
