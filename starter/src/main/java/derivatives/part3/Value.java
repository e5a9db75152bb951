package derivatives.part3;

/**
 * A number that remembers how it was computed.
 *
 * <p>Out of {@code a} and {@code b}, {@code a.times(b).plus(a)} makes a new value, and that value
 * knows which values it came from, and they know theirs: a graph. {@link #backward} walks this
 * graph from the result back to the beginning and finds out how much each value moves the result.
 * That is what PyTorch does in {@code backward()}.
 *
 * <p>Two ideas are enough. An operation knows its own slope: if {@code a} moves by a tiny bit,
 * {@code a.times(b)} moves by {@code b} times that bit. And slopes one after the other multiply: if
 * the result moves 3 times as fast as {@code c}, and {@code c} moves 5 times as fast as {@code a},
 * the result moves 15 times as fast as {@code a}.
 *
 * <p>How to start: think about what a value must keep to do this, and give the class fields and its
 * constructor parameters for it. Everything private is yours; keep the public methods as they are.
 */
public final class Value {

  private Value() {}

  /**
   * A value that starts a graph: just this number.
   *
   * <p>Worked number: {@code Value.of(3).data()} is 3.
   */
  public static Value of(double data) {
    throw new UnsupportedOperationException("TODO part3.forward: make a value of this number");
  }

  /** The number that this value holds. */
  public double data() {
    throw new UnsupportedOperationException("TODO part3.forward: return the number");
  }

  /**
   * How much this value moves the result: the gradient from the latest {@link #backward} that
   * reached it.
   *
   * <p>It is 0 before any {@code backward()} has reached this value.
   */
  public double grad() {
    throw new UnsupportedOperationException("TODO part3.localGradients: return the gradient");
  }

  /**
   * A new value: this one plus {@code other}, which may be this very object.
   *
   * <p>Worked number: out of 3 and 4 it makes 7; after {@code backward()} both gradients are 1.
   */
  public Value plus(Value other) {
    throw new UnsupportedOperationException("TODO part3.forward: return the sum");
  }

  /**
   * A new value: this one minus {@code other}, which may be this very object.
   *
   * <p>Worked number: out of 3 and 4 it makes −1; the gradients are 1 and −1.
   */
  public Value minus(Value other) {
    throw new UnsupportedOperationException("TODO part3.forward: return the difference");
  }

  /**
   * A new value: this one times {@code other}, which may be this very object.
   *
   * <p>Worked number: out of 3 and 4 it makes 12; the gradient of the 3 is 4, that of the 4 is 3.
   */
  public Value times(Value other) {
    throw new UnsupportedOperationException("TODO part3.forward: return the product");
  }

  /**
   * A new value: this one divided by {@code other}, which may be this very object.
   *
   * <p>Worked number: out of 3 and 4 it makes 0.75; the gradient of the 3 is 0.25, that of the 4 is
   * −0.1875.
   */
  public Value dividedBy(Value other) {
    throw new UnsupportedOperationException("TODO part3.forward: return the quotient");
  }

  /**
   * A new value: this one with the other sign.
   *
   * <p>Worked number: out of 3 it makes −3; the gradient is −1.
   */
  public Value negated() {
    throw new UnsupportedOperationException(
        "TODO part3.forward: return the number with the other sign");
  }

  /**
   * A new value: e to the power of this one ({@link Math#exp}).
   *
   * <p>Worked number: out of 0 it makes 1; the gradient is 1. Out of 2 it makes about 7.389; so is
   * the gradient.
   */
  public Value exp() {
    throw new UnsupportedOperationException("TODO part3.forward: return e to the power of this");
  }

  /**
   * A new value: the hyperbolic tangent of this one ({@link Math#tanh}), a curve that models like:
   * it squeezes every number in between −1 and 1.
   *
   * <p>Worked number: out of 0 it makes 0, and the gradient is 1. Out of 1 it makes about 0.7616,
   * and the gradient is about 0.42.
   */
  public Value tanh() {
    throw new UnsupportedOperationException("TODO part3.forward: return the hyperbolic tangent");
  }

  /**
   * A new value: this one to the power of a whole number, which may be negative or zero.
   *
   * <p>Worked number: 2 to the power of 3 is 8, and the gradient is 12. Anything to the power of 0
   * is 1, and its gradient is 0 everywhere, even at 0.
   */
  public Value pow(int exponent) {
    throw new UnsupportedOperationException("TODO part3.forward: return the power");
  }

  /**
   * Sets the gradient of every value that this one was computed from, and of this one: that is 1.
   *
   * <ul>
   *   <li>A value that was used several times gets the sum over its uses. Worked number: for {@code
   *       a.times(a).plus(a)} with {@code a} = 3 the gradient of {@code a} is 3 + 3 + 1 = 7.
   *   <li>What an earlier {@code backward()} left there is replaced, not added to. Calling it twice
   *       gives the same gradients as calling it once. Values that this one was not computed from
   *       keep their gradients.
   *   <li>The time does not grow with the number of paths: doubling a value 60 times makes 2⁶⁰
   *       paths, but only 60 operations to look at. (Task part3.linearTime; a chain of 500
   *       operations must work too.)
   *   <li>For the last point: a chain of 100,000 operations on an ordinary thread. (Task
   *       part3.deepChain; what happens when a method calls itself 100,000 times?)
   * </ul>
   */
  public void backward() {
    throw new UnsupportedOperationException(
        "TODO part3.localGradients: walk back through the graph and set the gradients");
  }
}
