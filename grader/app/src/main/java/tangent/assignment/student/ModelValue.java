package tangent.assignment.student;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tangent.assignment.student.ModelNode.Result;
import tangent.contract.Operation;

/**
 * A small {@code Value} of our own, right as it stands, each rule of which is a method that a model
 * may bend.
 *
 * <p>It is made anew for each question, as a new program of a student's would be.
 */
class ModelValue {

  /** Makes one. */
  interface Engine extends Supplier<ModelValue> {}

  /** Sets back whatever a root was made from, in whichever order it hands on. */
  static class ResettingAll extends ModelValue {
    @Override
    final void reset(ModelNode root, List<ModelNode> order) {
      below(root).forEach(node -> node.grad = 0);
    }
  }

  /** Every value made so far, in order: a value's place in it is its serial number. */
  final List<ModelNode> made = new ArrayList<>();

  private Composition composition = Composition.NONE;

  /** The same with operations that are put together of others. */
  final ModelValue composing(Composition other) {
    composition = other;
    return this;
  }

  ModelNode leaf(double data) {
    return keep(new ModelNode(data, made.size()));
  }

  private <N extends ModelNode> N keep(N node) {
    made.add(node);
    return node;
  }

  /** Makes a value; {@code right} is {@code left} again where the operation takes one operand. */
  ModelNode apply(Operation operation, ModelNode left, ModelNode right, int exponent) {
    Optional<ModelNode> composed = composition.of(this, operation, left, right);
    if (composed.isPresent()) {
      return composed.get();
    }
    double data = value(operation, left.data, right.data, exponent);
    return result(operation, left, right, exponent, data);
  }

  final Result result(
      Operation operation, ModelNode left, ModelNode right, int exponent, double data) {
    return keep(new Result(operation, left, right, exponent, data, made.size()));
  }

  double data(ModelNode node) {
    return node.data;
  }

  double grad(ModelNode node) {
    return node.grad;
  }

  // ---- numbers and slopes

  double value(Operation operation, double x, double y, int exponent) {
    return switch (operation) {
      case PLUS -> x + y;
      case MINUS -> x - y;
      case TIMES -> x * y;
      case DIVIDED_BY -> x / y;
      case NEGATED -> -x;
      case EXP -> Math.exp(x);
      case TANH -> Math.tanh(x);
      case POW -> Math.pow(x, exponent);
    };
  }

  /** The slope by the left operand, or by the only one. */
  double byLeft(Result result) {
    double x = result.left.data;
    int n = result.exponent;
    return switch (result.operation) {
      case PLUS, MINUS -> 1;
      case TIMES -> result.right.data;
      case DIVIDED_BY -> 1 / result.right.data;
      case NEGATED -> -1;
      case EXP -> result.data;
      case TANH -> 1 - result.data * result.data;
      case POW -> n == 0 ? 0 : n * Math.pow(x, n - 1.0);
    };
  }

  /** The slope by the right operand of two. */
  double byRight(Result result) {
    double x = result.left.data;
    double y = result.right.data;
    return switch (result.operation) {
      case PLUS -> 1;
      case MINUS -> -1;
      case TIMES -> x;
      case DIVIDED_BY -> -x / (y * y);
      default -> throw new IllegalStateException(result.operation + " has one operand");
    };
  }

  // ---- backward

  void backward(ModelNode root) {
    List<ModelNode> order = order(root);
    reset(root, order);
    root.grad = 1;
    order.forEach(this::propagate);
  }

  /** The values to propagate, in order. */
  List<ModelNode> order(ModelNode root) {
    return below(root);
  }

  /** A root and everything it was computed from, the latest first. */
  final List<ModelNode> below(ModelNode root) {
    boolean[] needed = new boolean[root.serial + 1];
    needed[root.serial] = true;
    List<ModelNode> below = new ArrayList<>();
    for (int serial = root.serial; serial >= 0; serial--) {
      if (needed[serial]) {
        ModelNode node = made.get(serial);
        below.add(node);
        for (ModelNode operand : node.operands()) {
          needed[operand.serial] = true;
        }
      }
    }
    return below;
  }

  /** How often each value below a root is used there. */
  final Map<ModelNode, Integer> uses(ModelNode root) {
    Map<ModelNode, Integer> uses = new HashMap<>();
    for (ModelNode node : below(root)) {
      node.operands().forEach(operand -> uses.merge(operand, 1, Integer::sum));
    }
    return uses;
  }

  /**
   * Each value when as many uses of it have come as are missing, which are counted down.
   *
   * @param latestFirst goes on with the one that was complete last, not first
   */
  static List<ModelNode> counted(
      ModelNode root, Map<ModelNode, Integer> missing, boolean latestFirst) {
    List<ModelNode> order = new ArrayList<>();
    Deque<ModelNode> complete = new ArrayDeque<>(List.of(root));
    while (!complete.isEmpty()) {
      ModelNode node = complete.pop();
      order.add(node);
      for (ModelNode operand : node.operands()) {
        if (missing.merge(operand, -1, Integer::sum) == 0) {
          if (latestFirst) {
            complete.push(operand);
          } else {
            complete.add(operand);
          }
        }
      }
    }
    return order;
  }

  void reset(ModelNode root, List<ModelNode> order) {
    order.forEach(node -> node.grad = 0);
  }

  /** Hands the gradient of a value on to its operands. */
  void propagate(ModelNode node) {
    if (node instanceof Result result) {
      receive(result.left, shareOfLeft(result));
      if (result.operation.operands() == 2) {
        receive(result.right, shareOfRight(result));
      }
    }
  }

  double shareOfLeft(Result result) {
    return result.grad * byLeft(result);
  }

  double shareOfRight(Result result) {
    return result.grad * byRight(result);
  }

  void receive(ModelNode operand, double share) {
    operand.grad += share;
  }
}
