package tangent.assignment.student;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tangent.assignment.student.ModelNode.Result;
import tangent.contract.Fault;
import tangent.contract.Operation;

/** A {@code Value} one of whose fields is static: the latest to write it speaks for all. */
final class StaticFields {

  private StaticFields() {}

  static class Gradient extends ModelValue {
    private double shared;

    @Override
    double grad(ModelNode node) {
      return shared;
    }

    @Override
    void backward(ModelNode root) {
      shared = 1;
      for (ModelNode node : order(root)) {
        if (node instanceof Result result) {
          shared += shared * byLeft(result);
          shared += result.operation.operands() == 2 ? shared * byRight(result) : 0;
        }
      }
    }
  }

  static final class GradientDepthFirst extends Gradient {
    @Override
    List<ModelNode> order(ModelNode root) {
      return new Part3OrderVariants.DepthFirst().order(root);
    }
  }

  static final class GradientLeftFirst extends Gradient {
    @Override
    List<ModelNode> order(ModelNode root) {
      return SpreadMisconceptions.leftFirst(root, new HashSet<>()::add);
    }
  }

  static class Number extends ModelValue {
    private double latest;

    @Override
    ModelNode leaf(double data) {
      latest = data;
      return super.leaf(data);
    }

    @Override
    ModelNode apply(Operation operation, ModelNode left, ModelNode right, int exponent) {
      left.data = latest;
      right.data = latest;
      ModelNode result = super.apply(operation, left, right, exponent);
      latest = result.data;
      return result;
    }

    @Override
    double data(ModelNode node) {
      return latest;
    }

    @Override
    void backward(ModelNode root) {
      made.forEach(node -> node.data = latest);
      super.backward(root);
    }
  }

  /** Slopes were computed with the numbers, before the field held the result. */
  static final class NumberSlopesAtMaking extends Number {
    private final Map<ModelNode, double[]> slopes = new HashMap<>();

    @Override
    ModelNode apply(Operation operation, ModelNode left, ModelNode right, int exponent) {
      ModelNode made = super.apply(operation, left, right, exponent);
      if (made instanceof Result result && !slopes.containsKey(made)) {
        boolean two = operation.operands() == 2;
        slopes.put(
            made, new double[] {super.byLeft(result), two ? super.byRight(result) : Double.NaN});
      }
      return made;
    }

    @Override
    double byLeft(Result result) {
      return slopes.get(result)[0];
    }

    @Override
    double byRight(Result result) {
      return slopes.get(result)[1];
    }
  }

  /** What the latest operation was done with is what all operations were done with. */
  static class Operands extends ModelValue {
    private @Nullable ModelNode left;
    private @Nullable ModelNode right;

    @Override
    ModelNode apply(Operation operation, ModelNode one, ModelNode other, int exponent) {
      ModelNode result = super.apply(operation, one, other, exponent);
      left = one;
      right = operation.operands() == 2 ? other : null;
      return result;
    }

    /** As a recursion finds them that enters the left operand first, turned round. */
    @Override
    List<ModelNode> order(ModelNode root) {
      List<ModelNode> order = new ArrayList<>();
      visit(root, order, new HashSet<>());
      Collections.reverse(order);
      return order;
    }

    private void visit(@Nullable ModelNode node, List<ModelNode> order, Set<ModelNode> visited) {
      if (node == null || !visited.add(node)) {
        return;
      }
      if (node instanceof Result) {
        visit(left, order, visited);
        visit(right, order, visited);
      }
      order.add(node);
    }

    @Override
    void propagate(ModelNode node) {
      if (node instanceof Result made) {
        boolean two = made.operation.operands() == 2;
        if (left == null || two && right == null) {
          throw new Fault(Fault.Kind.THREW, "NullPointerException", "");
        }
        Result seen =
            new Result(
                made.operation, left, two ? right : left, made.exponent, made.data, made.serial);
        // A value may be its own operand now, so that the first share changes the second.
        receive(seen.left, made.grad * byLeft(seen));
        if (two) {
          receive(seen.right, made.grad * byRight(seen));
        }
      }
    }
  }
}
