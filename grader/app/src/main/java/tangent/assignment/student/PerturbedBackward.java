package tangent.assignment.student;

import java.util.Comparator;
import java.util.List;
import tangent.assignment.student.ModelNode.Result;

/** An engine whose {@code backward()} errs at some values. */
final class PerturbedBackward extends ModelValue {

  /** In what it errs. */
  enum Kind {
    SHARE("share", true),
    LAST_USE_WINS("last use wins", false),
    FIRST_USE_WINS("first use wins", false),
    SAME_OPERAND_ONCE("same operand counted once", false),
    NOT_RESET("not reset", false),
    NOT_HANDED_ON("not handed on", false),
    HANDED_ON_TWICE("handed on twice", false),
    WRONG_ORDER("order of making", false),
    NODES_LIMITED("only so many values", false),
    NOTHING("does nothing", false);

    private final String text;
    private final boolean usesEffect;

    Kind(String text, boolean usesEffect) {
      this.text = text;
      this.usesEffect = usesEffect;
    }

    String text() {
      return text;
    }

    boolean usesEffect() {
      return usesEffect;
    }
  }

  private final Kind kind;
  private final Where where;
  private final Effect effect;
  private final int limit;
  private int root;

  PerturbedBackward(Kind kind, Where where, Effect effect, int limit) {
    this.kind = kind;
    this.where = where;
    this.effect = effect;
    this.limit = limit;
  }

  private boolean errs(Kind asked, ModelNode node) {
    return kind == asked && where.holds(Moment.of(node, node.data, node.serial, node.grad, root));
  }

  @Override
  void backward(ModelNode value) {
    root = value.serial;
    if (!errs(Kind.NOTHING, value)) {
      super.backward(value);
    }
  }

  @Override
  List<ModelNode> order(ModelNode value) {
    List<ModelNode> order = super.order(value);
    if (errs(Kind.WRONG_ORDER, value)) {
      // The root first all the same.
      order.subList(1, order.size()).sort(Comparator.comparingInt(node -> node.serial));
    }
    return errs(Kind.NODES_LIMITED, value)
        ? order.subList(0, Math.min(limit, order.size()))
        : order;
  }

  @Override
  void reset(ModelNode value, List<ModelNode> order) {
    for (ModelNode node : order) {
      node.grad = errs(Kind.NOT_RESET, node) ? node.grad : 0;
    }
  }

  @Override
  void propagate(ModelNode node) {
    if (errs(Kind.NOT_HANDED_ON, node)) {
      return;
    }
    if (node instanceof Result result
        && result.operation.operands() == 2
        && result.left == result.right
        && errs(Kind.SAME_OPERAND_ONCE, node)) {
      receive(result.left, shareOfLeft(result));
      return;
    }
    super.propagate(node);
    if (errs(Kind.HANDED_ON_TWICE, node)) {
      super.propagate(node);
    }
  }

  @Override
  void receive(ModelNode operand, double share) {
    if (errs(Kind.LAST_USE_WINS, operand)) {
      operand.grad = share;
    } else if (errs(Kind.FIRST_USE_WINS, operand)) {
      operand.grad = operand.grad == 0 ? share : operand.grad;
    } else {
      operand.grad += errs(Kind.SHARE, operand) ? effect.of(share) : share;
    }
  }
}
