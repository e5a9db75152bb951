package tangent.assignment.sample;

import java.util.ArrayList;
import java.util.List;
import tangent.contract.Program.Apply;
import tangent.contract.Program.Instruction;
import tangent.contract.Program.Leaf;

/**
 * The right numbers and slopes of a graph, with the tolerance that each answer has.
 *
 * <p>Slopes are carried forward from the value that moves to the one that is looked at, the
 * opposite direction of {@code backward()}: so nothing here shares a mistake with a solution.
 */
public final class ExactGradients {

  /**
   * Of every number and gradient, relative to the sum of the absolute contributions to it.
   *
   * <p>An operation rounds by some ε = 2⁻⁵² of its result, a hundred multiplications in a row by
   * 100 ε = 2e-14, and the generators keep cancellation below a factor of {@link
   * GraphBuilder#CONDITION}: 1e-9 leaves honest code a factor of 100 even where all of these meet.
   */
  public static final double TOLERANCE = 1e-9;

  private final Graph graph;
  private final double[] values;
  private final double[] scales;

  private ExactGradients(Graph graph) {
    this.graph = graph;
    this.values = new double[graph.nodes().size()];
    this.scales = new double[graph.nodes().size()];
    for (int node = 0; node < values.length; node++) {
      evaluate(node);
    }
  }

  public static ExactGradients of(Graph graph) {
    return new ExactGradients(graph);
  }

  private void evaluate(int node) {
    Instruction instruction = graph.nodes().get(node);
    if (instruction instanceof Leaf leaf) {
      values[node] = leaf.data();
      scales[node] = Math.abs(leaf.data());
    } else if (instruction instanceof Apply apply) {
      values[node] =
          OperationTable.value(
              apply.operation(), values[apply.left()], values[apply.right()], apply.exponent());
      double inherited =
          Math.abs(byLeft(apply)) * scales[apply.left()]
              + Math.abs(byRight(apply)) * scales[apply.right()];
      scales[node] = Math.max(OperationTable.scale(apply.operation(), values[node]), inherited);
    }
  }

  public double value(int node) {
    return values[node];
  }

  /** How far an honest {@code data()} may be from {@link #value}. */
  public double valueTolerance(int node) {
    return TOLERANCE * scales[node];
  }

  /**
   * The sum of the absolute terms of which a value consists: far more than it where they cancel.
   */
  double scale(int node) {
    return scales[node];
  }

  /** How the value {@code of} moves with the value {@code by}. */
  public Slope slope(int of, int by) {
    double[] slopes = new double[of + 1];
    double[] scale = new double[of + 1];
    long[] paths = new long[of + 1];
    slopes[by] = 1;
    scale[by] = 1;
    paths[by] = 1;
    for (int node = by + 1; node <= of; node++) {
      if (graph.nodes().get(node) instanceof Apply apply) {
        double left = byLeft(apply);
        double right = byRight(apply);
        slopes[node] = left * slopes[apply.left()] + right * slopes[apply.right()];
        scale[node] =
            OperationTable.scale(apply.operation(), left) * scale[apply.left()]
                + Math.abs(right) * scale[apply.right()];
        for (int operand : graph.operands(node)) {
          paths[node] += paths[operand];
        }
      }
    }
    return new Slope(slopes[of], TOLERANCE * scale[of], paths[of]);
  }

  /**
   * What each use of {@code value} adds to its gradient when {@code backward()} is called on the
   * root, in the order of the uses.
   */
  public List<Use> uses(int value) {
    List<Use> uses = new ArrayList<>();
    for (int node = value + 1; node <= graph.root(); node++) {
      Slope above = slope(graph.root(), node);
      if (above.paths() > 0 && graph.nodes().get(node) instanceof Apply apply) {
        List<Integer> operands = graph.operands(node);
        for (int place = 0; place < operands.size(); place++) {
          if (operands.get(place) == value) {
            double local = place == 0 ? byLeft(apply) : byRight(apply);
            uses.add(new Use(node, above.gradient(), local));
          }
        }
      }
    }
    return uses;
  }

  private double byLeft(Apply apply) {
    return OperationTable.byLeft(
        apply.operation(), values[apply.left()], values[apply.right()], apply.exponent());
  }

  private double byRight(Apply apply) {
    return OperationTable.byRight(apply.operation(), values[apply.left()], values[apply.right()]);
  }

  /**
   * How one value moves with another.
   *
   * @param tolerance how far an honest gradient may be off: relative to the sum of the absolute
   *     contributions of the paths
   * @param paths how many ways lead from the one to the other; 0 where there is none
   */
  public record Slope(double gradient, double tolerance, long paths) {
    public boolean allows(double answer) {
      return Math.abs(answer - gradient) <= tolerance;
    }

    /** The same where the walk starts with another number than 1. */
    public Slope times(double start) {
      return new Slope(start * gradient, Math.abs(start) * tolerance, paths);
    }
  }

  /**
   * One use of a value as an operand.
   *
   * @param by the value that was made with it
   * @param gradient of that value
   * @param local the slope of that one operation
   */
  public record Use(int by, double gradient, double local) {}
}
