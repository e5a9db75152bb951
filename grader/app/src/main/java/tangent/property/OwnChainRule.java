package tangent.property;

import java.util.List;
import tangent.contract.Fault;
import tangent.contract.Program.Apply;
import tangent.sample.Exact;
import tangent.sample.Graph;
import tangent.sample.OneOperation;

/**
 * The gradients that follow, by the chain rule, from the solution's own gradients of single
 * operations.
 *
 * <p>Where all operations on two operands are wrong, nothing else can tell whether uses are summed
 * up rightly.
 */
final class OwnChainRule {

  private final OwnValue own;

  OwnChainRule(OwnValue own) {
    this.own = own;
  }

  /** Whether {@code answers}, the gradients of every value, are those. */
  boolean explains(Graph graph, double[] answers) {
    try {
      double[] numbers = own.data(graph);
      double[] gradients = new double[answers.length];
      double[] scales = new double[answers.length];
      gradients[graph.root()] = 1;
      scales[graph.root()] = 1;
      for (int node = graph.root(); node >= 0; node--) {
        List<Integer> operands = graph.operands(node);
        double[] slopes = operands.isEmpty() ? new double[0] : slopes(graph, node, numbers);
        for (int place = 0; place < operands.size(); place++) {
          gradients[operands.get(place)] += gradients[node] * slopes[place];
          scales[operands.get(place)] += scales[node] * Math.abs(slopes[place]);
        }
      }
      return agree(graph, answers, gradients, scales);
    } catch (Fault fault) {
      return false;
    }
  }

  /** The own gradients of one node's operation, on leaves that hold the own numbers. */
  private double[] slopes(Graph graph, int node, double[] numbers) {
    Apply apply = (Apply) graph.nodes().get(node);
    OneOperation alone =
        new OneOperation(
            apply.operation(), numbers[apply.left()], numbers[apply.right()], apply.exponent());
    return own.gradients(alone.graph());
  }

  private static boolean agree(Graph graph, double[] answers, double[] gradients, double[] scales) {
    for (int value = 0; value < graph.root(); value++) {
      if (!(Math.abs(answers[value] - gradients[value]) <= Exact.TOLERANCE * scales[value])
          && scales[value] > 0) {
        return false;
      }
    }
    return true;
  }
}
