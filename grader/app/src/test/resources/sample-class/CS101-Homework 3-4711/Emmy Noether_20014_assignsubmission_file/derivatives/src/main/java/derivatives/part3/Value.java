package derivatives.part3;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class Value {
  private record Use(Value operand, double slope) {}

  private final double data;
  private final List<Use> uses;
  private double grad;

  private Value(double data, Use... uses) {
    this.data = data;
    this.uses = List.of(uses);
  }

  public static Value of(double data) {
    return new Value(data);
  }

  public double data() {
    return data;
  }

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
    return new Value(result, new Use(this, 1 - result * result * result));
  }

  public Value pow(int exponent) {
    double slope = exponent == 0 ? 0 : exponent * exponent * Math.pow(data, exponent - 2.0);
    return new Value(Math.pow(data, exponent), new Use(this, slope));
  }

  public void backward() {
    Map<Value, Integer> missing = resetAndCountUses();
    grad = 1;
    Deque<Value> complete = new ArrayDeque<>(List.of(this));
    while (!complete.isEmpty()) {
      Value value = complete.pop();
      for (Use use : value.uses) {
        Value operand = use.operand();
        operand.grad += value.grad * use.slope();
        if (missing.merge(operand, -1, Integer::sum) == 0) {
          complete.push(operand);
        }
      }
    }
  }

  private Map<Value, Integer> resetAndCountUses() {
    Map<Value, Integer> uses = new HashMap<>();
    Deque<Value> found = new ArrayDeque<>(List.of(this));
    while (!found.isEmpty()) {
      Value value = found.pop();
      value.grad = 0;
      for (Use use : value.uses) {
        if (uses.merge(use.operand(), 1, Integer::sum) == 1) {
          found.push(use.operand());
        }
      }
    }
    return uses;
  }
}
