package tangent.assignment.student;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Hands on in the order of depths, but of the shortest way to a leaf where it should be the
 * longest.
 */
final class LeastDepth extends ModelValue {
  private final ModelValue found;

  /**
   * @param found tells the order of values of one depth
   */
  LeastDepth(ModelValue found) {
    this.found = found;
  }

  @Override
  List<ModelNode> order(ModelNode root) {
    int[] depth = new int[made.size()];
    List<ModelNode> below = below(root);
    for (int i = below.size() - 1; i >= 0; i--) {
      ModelNode node = below.get(i);
      depth[node.serial] =
          node.operands().stream().mapToInt(operand -> 1 + depth[operand.serial]).min().orElse(0);
    }
    found.made.clear();
    found.made.addAll(made);
    List<ModelNode> order = new ArrayList<>(found.order(root));
    order.sort(Comparator.comparingInt(node -> -depth[node.serial]));
    return order;
  }
}
