package tangent.assignment.student;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tangent.contract.Operation;

/**
 * Which operations are put together of others: {@code minus} is {@code plus(other.negated())}. The
 * values in between are as much part of the graph as those that a caller sees.
 */
record Composition(boolean negated, boolean minus, boolean dividedBy) {

  static final Composition NONE = new Composition(false, false, false);

  /** Every way to put them together, the plain one first. */
  static List<Composition> all() {
    List<Composition> all = new ArrayList<>();
    for (int bits = 0; bits < 8; bits++) {
      all.add(new Composition((bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0));
    }
    return all;
  }

  /** The operation, if it is put together of others. */
  Optional<ModelNode> of(ModelValue engine, Operation operation, ModelNode left, ModelNode right) {
    return switch (operation) {
      case NEGATED -> negated ? Optional.of(minusOneTimes(engine, left)) : Optional.empty();
      case MINUS ->
          minus
              ? Optional.of(engine.apply(Operation.PLUS, left, turned(engine, right), 0))
              : Optional.empty();
      case DIVIDED_BY ->
          dividedBy
              ? Optional.of(
                  engine.apply(
                      Operation.TIMES, left, engine.apply(Operation.POW, right, right, -1), 0))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static ModelNode turned(ModelValue engine, ModelNode node) {
    return engine.apply(Operation.NEGATED, node, node, 0);
  }

  private static ModelNode minusOneTimes(ModelValue engine, ModelNode node) {
    return engine.apply(Operation.TIMES, node, engine.leaf(-1), 0);
  }
}
