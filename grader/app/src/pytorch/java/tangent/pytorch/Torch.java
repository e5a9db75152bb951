package tangent.pytorch;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.training.GradientCollector;
import java.util.ArrayList;
import java.util.List;
import tangent.assignment.sample.Graph;
import tangent.contract.Program.Apply;
import tangent.contract.Program.Instruction;
import tangent.contract.Program.Leaf;

/**
 * Carries out a graph on the tensors of the real PyTorch, with 64 bits each.
 *
 * <p>PyTorch keeps gradients for leaves alone. So to each value a leaf of 0 is added: the value
 * stays what it is, and how the root moves with that leaf is how it moves with the value.
 */
final class Torch {

  private static final Engine PYTORCH = Engine.getEngine("PyTorch");

  private final NDManager memory;
  private final List<NDArray> values = new ArrayList<>();
  private final List<NDArray> nudges = new ArrayList<>();
  private final List<NDArray> constants = new ArrayList<>();

  private Torch(NDManager memory) {
    this.memory = memory;
  }

  static Answers of(Graph graph) {
    try (NDManager memory = NDManager.newBaseManager("PyTorch");
        GradientCollector collector = PYTORCH.newGradientCollector()) {
      return new Torch(memory).read(graph, collector);
    }
  }

  private Answers read(Graph graph, GradientCollector collector) {
    graph.nodes().forEach(this::make);
    collector.backward(values.get(graph.root()));
    return new Answers(
        values.stream().mapToDouble(NDArray::getDouble).toArray(),
        nudges.stream().mapToDouble(Torch::gradient).toArray());
  }

  /**
   * Where the root was not made from a value, there is no gradient, and a 0 of 32 bits stands in.
   */
  private static double gradient(NDArray nudge) {
    return nudge.getGradient().toType(DataType.FLOAT64, false).getDouble();
  }

  private void make(Instruction node) {
    NDArray nudge = memory.create(0.0);
    nudge.setRequiresGradient(true);
    nudges.add(nudge);
    values.add(made(node).add(nudge));
  }

  private NDArray made(Instruction node) {
    if (node instanceof Leaf leaf) {
      return memory.create(leaf.data());
    }
    if (node instanceof Apply apply) {
      return result(apply, values.get(apply.left()), values.get(apply.right()));
    }
    throw new IllegalArgumentException("makes no value: " + node);
  }

  /**
   * A tensor of our own, held until all is read.
   *
   * <p>DJL would take a plain number too, and make a tensor of it on memory that Java may free
   * before PyTorch goes backward and reads it again: then gradients are noise, now and then.
   */
  private NDArray constant(double number) {
    NDArray constant = memory.create(number);
    constants.add(constant);
    return constant;
  }

  private NDArray result(Apply apply, NDArray left, NDArray right) {
    return switch (apply.operation()) {
      case PLUS -> left.add(right);
      case MINUS -> left.sub(right);
      case TIMES -> left.mul(right);
      case DIVIDED_BY -> left.div(right);
      case NEGATED -> left.neg();
      case EXP -> left.exp();
      case TANH -> left.tanh();
      case POW -> left.pow(constant(apply.exponent()));
    };
  }
}
