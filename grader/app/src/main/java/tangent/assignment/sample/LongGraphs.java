package tangent.assignment.sample;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import tangent.Recent;
import tangent.assignment.sample.ExactGradients.Slope;
import tangent.contract.Operation;
import tangent.contract.Program;

/**
 * Graphs whose only difficulty is their size. In each, value number 0 is the leaf to look at.
 *
 * <p>No value is both operands of an operation, and no two values hold the same number, wherever
 * the operations at hand allow that: both are the business of {@code sharedValues}.
 *
 * <p>They are made once and kept: a long one takes longer to make than to differentiate.
 */
public final class LongGraphs {

  /**
   * How many are kept: the four of right operations, and a few of those that a submission has
   * right. The longest takes some 4 MB.
   */
  private static final int MOST = 12;

  /** Nearer to 1 than what the other chains drift. */
  private static final double NEAR = 1e-6;

  /**
   * Numbers that no other sample holds. Whoever keeps one value for each number, which has cost
   * {@code sharedValues}, would find there what an earlier graph has left.
   */
  private static final double STRANGER = 31;

  private static final double BESIDE = 37;

  /** What gives the leaf of a chain a slope of 1. */
  private static final Set<Operation> STEADY_AT_FIRST = EnumSet.of(Operation.PLUS, Operation.MINUS);

  private record Key(boolean doubling, Set<Operation> operations, int length) {}

  /**
   * A graph as a program that ends with reading the gradient of the leaf to look at, and then,
   * where there is one, that of a leaf that the root was not made from.
   *
   * @param slope the right gradient of that leaf
   * @param number that the root holds
   * @param hasStranger whether a second gradient is read, which must be 0
   */
  public record LongGraph(Program program, Slope slope, double number, boolean hasStranger) {}

  private final Recent<Key, LongGraph> kept = new Recent<>(MOST);

  LongGraphs() {}

  /** Whether the number of paths can be doubled with these operations. */
  public static boolean canDouble(Collection<Operation> operations) {
    return operations.stream().anyMatch(operation -> operation.operands() == 2);
  }

  /** Whether a chain of any length can be made of these operations: {@code exp} soon overflows. */
  public static boolean canChain(Collection<Operation> operations) {
    return operations.stream().anyMatch(operation -> operation != Operation.EXP);
  }

  /**
   * Two values made of the one before and put together, again and again, so that the number of
   * paths doubles each time.
   */
  public LongGraph doublings(Set<Operation> operations, int times) {
    return kept.get(
        new Key(true, Set.copyOf(operations), times),
        key -> finished(Doublings.of(key.operations(), times), false));
  }

  /**
   * One operation on the other's result, taking turns, so that the numbers stay in bounds and the
   * gradient stays clear of 0.
   *
   * <p>{@code exp} has no part in it, since a few in a row overflow, and {@code tanh} only where
   * nothing else may be used, since it flattens.
   *
   * <p>Where the gradient is 1, or that of the first operation alone, it may have been there
   * without any walk. So the leaf of another graph is looked at, too: there it must not be.
   */
  public LongGraph chain(Set<Operation> operations, int length) {
    return kept.get(
        new Key(false, Set.copyOf(operations), length),
        key -> finished(new Chain(key.operations()).grown(length), true));
  }

  private static LongGraph finished(Program.Builder program, boolean isChain) {
    Graph graph = new Graph(program.build().instructions());
    ExactGradients exact = ExactGradients.of(graph);
    Slope slope = exact.slope(graph.root(), 0);
    Operation operation = firstOperation(graph);
    boolean shows = slope.gradient() < 0 && STEADY_AT_FIRST.contains(operation);
    boolean withStranger = isChain && !shows && Math.abs(Math.abs(slope.gradient()) - 1) < NEAR;
    if (withStranger) {
      int stranger = program.leaf(STRANGER);
      program.apply(
          operation, stranger, operation.operands() == 2 ? program.leaf(BESIDE) : stranger);
      program.backward(graph.root()).readGrad(0).readGrad(stranger);
    } else {
      program.backward(graph.root()).readGrad(0);
    }
    return new LongGraph(program.build(), slope, exact.value(graph.root()), withStranger);
  }

  private static Operation firstOperation(Graph graph) {
    return graph.nodes().stream()
        .filter(Program.Apply.class::isInstance)
        .map(node -> ((Program.Apply) node).operation())
        .findFirst()
        .orElseThrow();
  }
}
