package tangent.assignment.student;

import java.util.HashSet;
import java.util.Set;
import tangent.contract.Fault;

/** Whose gradient can be read only once a call of backward() has reached it. */
final class ThrowsAtFirst extends ModelValue {
  private final Set<ModelNode> reached = new HashSet<>();
  private final String exception;

  ThrowsAtFirst(String exception) {
    this.exception = exception;
  }

  @Override
  void backward(ModelNode root) {
    super.backward(root);
    reached.addAll(below(root));
  }

  @Override
  double grad(ModelNode node) {
    if (!reached.contains(node)) {
      throw new Fault(Fault.Kind.THREW, exception, "");
    }
    return super.grad(node);
  }
}
