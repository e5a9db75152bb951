package tangent.assignment.sample;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import tangent.contract.Operation;

/**
 * How a graph grows by one node, as small numbers that shrink towards 0.
 *
 * <p>Operands are told by their distance from the latest node, so that any step fits any graph.
 *
 * @param operation which of the operations at hand, counted round
 * @param left 0 for the latest node, 1 for the one before, and so on, counted round
 * @param exponent which of {@link #EXPONENTS}
 */
record GrowthStep(int operation, int left, int right, int exponent) {

  /**
   * Without 0: {@code pow(0)} may fairly be a leaf of its own, from which no backward() leads to
   * its operand.
   */
  private static final int[] EXPONENTS = {2, 3, -1, 1, 4, -2, 5, -3};

  /** Steps whose operands lie up to {@code reach} nodes back. */
  static Arbitrary<GrowthStep> upTo(int reach) {
    return of(ints(reach), ints(reach));
  }

  static Arbitrary<GrowthStep> of(Arbitrary<Integer> left, Arbitrary<Integer> right) {
    return Combinators.combine(
            ints(Operation.values().length - 1), left, right, ints(EXPONENTS.length - 1))
        .as(GrowthStep::new);
  }

  /** From 0 to {@code most}, evenly. */
  static Arbitrary<Integer> ints(int most) {
    return Arbitraries.integers()
        .between(0, most)
        .withDistribution(RandomDistribution.uniform())
        .withoutEdgeCases();
  }

  Operation operation(List<Operation> operations) {
    return operations.get(operation % operations.size());
  }

  int power() {
    return EXPONENTS[exponent];
  }

  /** Takes this step, if the graph stays well behaved. */
  void grow(GraphBuilder growth, List<Operation> operations) {
    growth.apply(operation(operations), back(growth, left), back(growth, right), power());
  }

  private static int back(GraphBuilder growth, int distance) {
    return growth.latest() - distance % growth.size();
  }
}
