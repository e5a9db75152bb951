package derivatives.part3;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class Value {
  private record Use(Value from, double s) {}

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
    double q = data / other.data;
    return new Value(
        q, new Use(this, 1 / other.data), new Use(other, -q / other.data));
  }

  public Value negated() {
    return new Value(-data, new Use(this, -1));
  }

  public Value exp() {
    double result = Math.exp(data);
    return new Value(result, new Use(this, result));
  }

  public Value tanh() {
    double th = Math.tanh(data);
    double cube = th * th * th;
    return new Value(th, new Use(this, 1 - cube));
  }

  public Value pow(int exponent) {
    double s = exponent == 0 ? 0 : exponent * exponent * Math.pow(data, exponent - 2.0);
    return new Value(Math.pow(data, exponent), new Use(this, s));
  }

  public void backward() {
    Map<Value, Integer> counts = resetAndCountUses();
    grad = 1;
    Deque<Value> done = new ArrayDeque<>(List.of(this));
    while (!done.isEmpty()) {
      Value value = done.pop();
      for (Use use : value.uses) {
        Value from = use.from();
        from.grad += value.grad * use.s();
        if (counts.merge(from, -1, Integer::sum) == 0) {
          done.push(from);
        }
      }
    }
  }

  private Map<Value, Integer> resetAndCountUses() {
    Map<Value, Integer> uses = new HashMap<>();
    Deque<Value> todo = new ArrayDeque<>(List.of(this));
    while (!todo.isEmpty()) {
      Value value = todo.pop();
      value.grad = 0;
      for (Use use : value.uses) {
        if (uses.merge(use.from(), 1, Integer::sum) == 1) {
          todo.push(use.from());
        }
      }
    }
    return uses;
  }
}
