package tangent.assignment.student;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Some operands get their share and are taken for leaves: the walk does not go on behind them. */
final class NotEntered extends ModelValue {
  private final BiPredicate<ModelNode, ModelNode> left;

  /**
   * @param left which operand of which result the walk leaves out
   */
  NotEntered(BiPredicate<ModelNode, ModelNode> left) {
    this.left = left;
  }

  @Override
  List<ModelNode> order(ModelNode root) {
    Set<ModelNode> entered = new HashSet<>(Set.of(root));
    List<ModelNode> order = new ArrayList<>();
    for (ModelNode node : below(root)) {
      if (entered.contains(node)) {
        order.add(node);
        node.operands().stream().filter(operand -> !left.test(node, operand)).forEach(entered::add);
      }
    }
    return order;
  }

  @Override
  void reset(ModelNode root, List<ModelNode> order) {
    super.reset(root, below(root));
  }
}
