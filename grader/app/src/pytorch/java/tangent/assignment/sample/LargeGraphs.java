package tangent.assignment.sample;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import tangent.contract.Operation;

/**
 * Random graphs of up to {@link #NODES} nodes, for a judge who does not mind size: any operation,
 * any exponent, leaves that come late, operands from anywhere.
 */
public final class LargeGraphs {

  public static final int NODES = 60;

  private static final int FEWEST = 3;

  /** Growth refuses many steps, to stay well behaved; so there are more of them than nodes. */
  private static final int STEPS = 3 * NODES;

  /** No bound: 60 doublings make 2⁶⁰ paths, which a long still counts. */
  private static final long PATHS = Long.MAX_VALUE;

  private static final int[] EXPONENTS = {2, 3, -1, 1, 0, 4, -2, 5, -3};
  private static final List<Operation> OPERATIONS = List.of(Operation.values());
  private static final List<Operation> BINARY = Graphs.binary(OPERATIONS);

  /** Operations on two values twice, since sharing comes from them. */
  private static final List<Operation> KINDS =
      Stream.of(OPERATIONS, BINARY).flatMap(List::stream).toList();

  private LargeGraphs() {}

  public static Arbitrary<Graph> any() {
    return Combinators.combine(
            GrowthStep.ints(NODES - FEWEST),
            LeafValues.some(1, FEWEST),
            moves().list().ofSize(STEPS))
        .as((more, leaves, moves) -> grown(FEWEST + more, leaves, moves));
  }

  /**
   * One step of growing.
   *
   * @param kind one of {@link #KINDS}, or one more for a new leaf
   * @param left how far back the left operand lies, counted round: near
   * @param right how far back the right one lies: anywhere, so that old nodes are used again
   */
  private record Move(int kind, int left, int right, int exponent, int leaf) {

    void grow(GraphBuilder growth) {
      if (kind == KINDS.size()) {
        growth.leaf(LeafValues.number(leaf));
      } else {
        growth.apply(KINDS.get(kind), back(growth, left), back(growth, right), EXPONENTS[exponent]);
      }
    }

    private static int back(GraphBuilder growth, int distance) {
      return growth.latest() - distance % growth.size();
    }
  }

  private static Arbitrary<Move> moves() {
    Arbitrary<Integer> anywhere =
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(0)), Tuple.of(4, GrowthStep.ints(NODES - 1)));
    return Combinators.combine(
            GrowthStep.ints(KINDS.size()),
            GrowthStep.ints(2),
            anywhere,
            GrowthStep.ints(EXPONENTS.length - 1),
            LeafValues.any())
        .as(Move::new);
  }

  private static Graph grown(int nodes, List<Integer> leaves, List<Move> moves) {
    GraphBuilder growth = new GraphBuilder(PATHS);
    leaves.forEach(leaf -> growth.leaf(LeafValues.number(leaf)));
    int free = (nodes - leaves.size()) * 4 / 5;
    moves.stream()
        .takeWhile(move -> growth.size() < leaves.size() + free)
        .forEach(move -> move.grow(growth));
    joinEnds(growth, nodes);
    return growth.graph();
  }

  /** Puts together what nothing was made from yet, so that most nodes are of use to the root. */
  private static void joinEnds(GraphBuilder growth, int nodes) {
    for (int end : ends(growth.graph())) {
      if (growth.size() < nodes) {
        Graphs.join(growth, growth.latest(), end, end, BINARY);
      }
    }
  }

  private static List<Integer> ends(Graph graph) {
    Set<Integer> used = new HashSet<>();
    IntStream.range(0, graph.nodes().size()).forEach(node -> used.addAll(graph.operands(node)));
    return IntStream.range(0, graph.root()).filter(node -> !used.contains(node)).boxed().toList();
  }
}
