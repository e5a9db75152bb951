package derivatives.part3;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A number that remembers how it was computed, so that {@link #backward} can tell how each input
 * moved it.
 *
 * <p>Each value keeps its operands, and for each use of an operand the slope of that one operation.
 * By the chain rule, slopes along a path multiply, and paths add up.
 */
public final class Value {

  /** One use of an operand: {@code slope} says how fast the result moves when the operand does. */
  private record Use(Value operand, double slope) {}

  private final double data;
  private final List<Use> uses;
  private double grad;

  /** During a walk back: how many uses have yet to add their share. It ends at 0. */
  private int missing;

  private Value(double data, Use... uses) {
    this.data = data;
    this.uses = List.of(uses);
  }

  /** A leaf: a number that was not computed from other values. */
  public static Value of(double data) {
    return new Value(data);
  }

  /** The number. */
  public double data() {
    return data;
  }

  /** The gradient from the latest {@link #backward} that reached this value; 0 before any. */
  public double grad() {
    return grad;
  }

  public Value plus(Value other) {
    return new Value(data + other.data, new Use(this, 1), new Use(other, 1));
  }

  public Value minus(Value other) {
    return new Value(data - other.data, new Use(this, 1), new Use(other, -1));
  }

  public Value times(Value other) {
    return new Value(data * other.data, new Use(this, other.data), new Use(other, data));
  }

  public Value dividedBy(Value other) {
    double quotient = data / other.data;
    return new Value(
        quotient, new Use(this, 1 / other.data), new Use(other, -quotient / other.data));
  }

  public Value negated() {
    return new Value(-data, new Use(this, -1));
  }

  public Value exp() {
    double result = Math.exp(data);
    return new Value(result, new Use(this, result));
  }

  public Value tanh() {
    double result = Math.tanh(data);
    return new Value(result, new Use(this, 1 - result * result));
  }

  /** This value to the power of a whole number; any value to the power of 0 is 1, and flat. */
  public Value pow(int exponent) {
    // Without the exception for 0, the rule would give 0 · ∞ at data = 0.
    double slope = exponent == 0 ? 0 : exponent * Math.pow(data, exponent - 1.0);
    return new Value(Math.pow(data, exponent), new Use(this, slope));
  }

  /**
   * Sets the gradient of every value this one was computed from, and of itself.
   *
   * <p>A value hands its gradient on only when all its uses have added their share to it. So each
   * use is looked at once, however many paths lead there; and with queues of our own instead of
   * recursion, a long chain can't overflow the stack.
   */
  public void backward() {
    resetAndCountUses();
    grad = 1;
    Deque<Value> complete = new ArrayDeque<>(List.of(this));
    while (!complete.isEmpty()) {
      Value value = complete.pop();
      for (Use use : value.uses) {
        Value operand = use.operand();
        operand.grad += value.grad * use.slope();
        operand.missing--;
        if (operand.missing == 0) {
          complete.push(operand);
        }
      }
    }
  }

  /**
   * Sets the gradients below this value to 0, and counts how often each of those values is used
   * there.
   */
  private void resetAndCountUses() {
    Deque<Value> found = new ArrayDeque<>(List.of(this));
    while (!found.isEmpty()) {
      Value value = found.pop();
      value.grad = 0;
      for (Use use : value.uses) {
        Value operand = use.operand();
        operand.missing++;
        if (operand.missing == 1) {
          found.push(operand);
        }
      }
    }
  }
}
