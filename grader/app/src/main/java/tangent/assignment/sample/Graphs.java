package tangent.assignment.sample;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import tangent.contract.Operation;

/** Small random graphs, each of a kind on which a known mistake shows. */
public final class Graphs {

  private Graphs() {}

  /** Some operations one after the other, on few leaves; all numbers are different ones. */
  public static Arbitrary<Graph> compositions() {
    return tangled(Set.of(Operation.values()), GraphBuilder::ofDistinctNumbers);
  }

  /**
   * Anything goes: each step takes its operands anywhere among the latest nodes. Some nodes may be
   * of no use to the root.
   */
  public static Arbitrary<Graph> tangled(Set<Operation> operations) {
    return tangled(operations, GraphBuilder::new);
  }

  private static Arbitrary<Graph> tangled(Set<Operation> operations, Supplier<GraphBuilder> fresh) {
    return Combinators.combine(LeafValues.some(1, 3), steps(GrowthStep.upTo(4), 1, 7))
        .as(
            (leaves, steps) -> {
              GraphBuilder growth = fresh.get();
              leaves.forEach(growth::usualLeaf);
              steps.forEach(step -> step.grow(growth, sorted(operations)));
              return growth.graph();
            });
  }

  /** The same object as both operands, now and then of what came of it. */
  public static Arbitrary<Graph> same(Set<Operation> operations) {
    Arbitrary<GrowthStep> doubling = GrowthStep.of(Arbitraries.just(0), Arbitraries.just(0));
    return Combinators.combine(
            LeafValues.some(1, 2), steps(GrowthStep.upTo(1), 0, 1), steps(doubling, 1, 3))
        .as(
            (leaves, before, doublings) -> {
              GraphBuilder growth = planted(leaves);
              before.forEach(step -> step.grow(growth, sorted(operations)));
              doublings.forEach(step -> step.grow(growth, binary(operations)));
              return rooted(growth);
            });
  }

  /**
   * Each node is made of the two before it, so that each is used once near and once far: who hands
   * a gradient on before all its parts have come in is wrong here.
   */
  public static Arbitrary<Graph> ladders(Set<Operation> operations) {
    Arbitrary<GrowthStep> rung =
        Arbitraries.oneOf(
            GrowthStep.of(Arbitraries.just(0), Arbitraries.just(1)),
            GrowthStep.of(Arbitraries.just(1), Arbitraries.just(0)));
    return Combinators.combine(LeafValues.some(2, 2), steps(rung, 2, 6))
        .as((leaves, rungs) -> rooted(grown(leaves, rungs, binary(operations))));
  }

  /** The same computed twice out of different leaves with equal numbers, and both put together. */
  public static Arbitrary<Graph> twins(Set<Operation> operations) {
    return Combinators.combine(
            LeafValues.some(1, 2),
            steps(GrowthStep.upTo(2), 0, 2),
            steps(GrowthStep.upTo(3), 0, 2),
            GrowthStep.ints(Operation.values().length - 1))
        .as(
            (leaves, before, after, join) -> {
              GraphBuilder growth = planted(leaves);
              before.forEach(step -> step.grow(growth, sorted(operations)));
              int original = growth.latest();
              growth.twin(original);
              after.forEach(step -> step.grow(growth, sorted(operations)));
              join(growth, growth.latest(), original, join, binary(operations));
              return rooted(growth);
            });
  }

  /** A value in the middle is used in another computation, too, which the root knows nothing of. */
  public static Arbitrary<Graph> strays(Set<Operation> operations) {
    return Combinators.combine(
            LeafValues.some(2, 2),
            steps(GrowthStep.upTo(2), 1, 3),
            GrowthStep.of(Arbitraries.just(0), GrowthStep.ints(2)),
            GrowthStep.ints(Operation.values().length - 1))
        .as(
            (leaves, before, stray, join) -> {
              GraphBuilder growth = planted(leaves);
              before.forEach(step -> step.grow(growth, sorted(operations)));
              int middle = growth.latest();
              stray.grow(growth, sorted(operations));
              join(growth, middle, 0, join, binary(operations));
              return growth.graph();
            });
  }

  /** What every solution meets: {@link KnownGraphs}. */
  public static List<Graph> known(Set<Operation> operations) {
    return new KnownGraphs(sorted(operations)).all();
  }

  /** Puts two nodes together by the first operation, counted round, with which it behaves. */
  static boolean join(
      GraphBuilder growth, int left, int right, int first, List<Operation> binaryOperations) {
    for (int i = 0; i < binaryOperations.size(); i++) {
      Operation operation = binaryOperations.get((first + i) % binaryOperations.size());
      if (growth.apply(operation, left, right, 0)) {
        return true;
      }
    }
    return false;
  }

  /** In one order, so that a step means the same in every run. */
  static List<Operation> sorted(Collection<Operation> operations) {
    return operations.stream().sorted().toList();
  }

  static List<Operation> binary(Collection<Operation> operations) {
    return operations.stream().sorted().filter(operation -> operation.operands() == 2).toList();
  }

  static Arbitrary<List<GrowthStep>> steps(Arbitrary<GrowthStep> step, int least, int most) {
    return step.list().ofMinSize(least).ofMaxSize(most);
  }

  private static GraphBuilder grown(
      List<Integer> leaves, List<GrowthStep> steps, List<Operation> operations) {
    GraphBuilder growth = planted(leaves);
    steps.forEach(step -> step.grow(growth, operations));
    return growth;
  }

  static GraphBuilder planted(List<Integer> leaves) {
    GraphBuilder growth = new GraphBuilder();
    leaves.forEach(growth::usualLeaf);
    return growth;
  }

  private static Graph rooted(GraphBuilder growth) {
    return growth.graph().below(growth.latest());
  }
}
