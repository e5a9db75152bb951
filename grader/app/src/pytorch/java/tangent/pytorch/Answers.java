package tangent.pytorch;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import tangent.assignment.sample.ExactGradients;
import tangent.assignment.sample.Graph;
import tangent.contract.Part3;
import tangent.contract.Program;

/** What somebody says about every value of a graph: its number, and how the root moves with it. */
record Answers(double[] values, double[] gradients) {

  /**
   * Both sides round, so twice what {@link ExactGradients} allows to one.
   *
   * <p>It allows 1e-9 of the sum of the absolute contributions, and for 60 nodes that is a bound:
   * an operation rounds by 4ε of its result at most, so a value made by 60 of them is off by 240ε
   * of its terms, which growing keeps within 64 times the value: 1.5e4 ε. A local slope is at most
   * five times as sensitive (exponents go up to 5), and a path multiplies 60 local slopes at most:
   * 4.6e6 ε = 1e-9.
   */
  private static final double BOTH = 2;

  static Answers of(Part3 part3, Graph graph) {
    int size = graph.nodes().size();
    Program.Builder program = graph.program().backward(graph.root());
    IntStream.range(0, size).forEach(program::readData);
    IntStream.range(0, size).forEach(program::readGrad);
    double[] readings = part3.run(program.build());
    return new Answers(
        Arrays.copyOf(readings, size), Arrays.copyOfRange(readings, size, readings.length));
  }

  /** What the hidden properties take for the truth. */
  static Answers ofOracle(Graph graph) {
    ExactGradients exact = ExactGradients.of(graph);
    int size = graph.nodes().size();
    return new Answers(
        IntStream.range(0, size).mapToDouble(exact::value).toArray(),
        IntStream.range(0, size)
            .mapToDouble(node -> exact.slope(graph.root(), node).gradient())
            .toArray());
  }

  /** The first number or gradient of {@code graph} on which these and {@code others} part. */
  Optional<String> firstDifference(Answers others, Graph graph) {
    ExactGradients exact = ExactGradients.of(graph);
    for (int node = 0; node < values.length; node++) {
      double value = exact.valueTolerance(node);
      double slope = exact.slope(graph.root(), node).tolerance();
      if (apart(values[node], others.values[node], value)) {
        return Optional.of(told(graph, node, "number", values[node], others.values[node]));
      }
      if (apart(gradients[node], others.gradients[node], slope)) {
        return Optional.of(told(graph, node, "gradient", gradients[node], others.gradients[node]));
      }
    }
    return Optional.empty();
  }

  /** Also true of what is not a number. */
  private static boolean apart(double one, double other, double tolerance) {
    return !(Math.abs(one - other) <= BOTH * tolerance);
  }

  private static String told(Graph graph, int node, String what, double one, double other) {
    return String.format("%s of value %d: %s and %s, in %s", what, node, one, other, graph);
  }
}
