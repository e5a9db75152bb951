package tangent.assignment.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tangent.assignment.sample.ExactGradients.Slope;
import tangent.assignment.sample.LongGraphs.LongGraph;
import tangent.contract.Operation;
import tangent.contract.Program.Apply;
import tangent.contract.Program.Instruction;
import tangent.contract.Program.Leaf;

class LongGraphsTest {

  private static final LongGraphs GRAPHS = new LongGraphs();

  private static final Set<Operation> ALL = EnumSet.allOf(Operation.class);

  /** Without these, some number must come again, or everything flattens. */
  private static final Set<Operation> MOVING =
      EnumSet.of(Operation.PLUS, Operation.MINUS, Operation.TIMES, Operation.DIVIDED_BY);

  @Test
  void sixtyDoublingsHaveTwoToTheSixtyPaths() {
    Slope slope = GRAPHS.doublings(ALL, 60).slope();
    assertThat(slope.paths()).isEqualTo(1L << 60);
    assertThat(slope.gradient()).isBetween(37.0, 39.0);
  }

  @ParameterizedTest
  @EnumSource(
      value = Operation.class,
      names = {"PLUS", "MINUS", "TIMES", "DIVIDED_BY"})
  void doublingsNeedNoMoreThanOneOperation(Operation only) {
    LongGraph graph = GRAPHS.doublings(Set.of(only), 60);
    assertThat(graph.slope().paths()).isEqualTo(1L << 60);
    assertThat(applied(graph)).extracting(Apply::operation).containsOnly(only);
  }

  static List<Set<Operation>> kindsOfDoublings() {
    return List.of(
        ALL,
        EnumSet.of(Operation.TIMES, Operation.MINUS),
        EnumSet.of(Operation.PLUS),
        EnumSet.of(Operation.MINUS),
        EnumSet.of(Operation.TIMES),
        EnumSet.of(Operation.DIVIDED_BY));
  }

  @ParameterizedTest
  @MethodSource("kindsOfDoublings")
  void doublingsHaveNoNumberTwice(Set<Operation> operations) {
    assertNoNumberTwice(GRAPHS.doublings(operations, 60));
  }

  @Test
  void aChainHasItsLengthAndOnePath() {
    LongGraph graph = GRAPHS.chain(ALL, 100_000);
    assertThat(applied(graph)).hasSize(100_000);
    assertThat(graph.slope().paths()).isEqualTo(1);
    assertNoNumberTwice(graph);
  }

  /** Who recurses along one side alone meets 25,000 calls inside each other on either. */
  @Test
  void aChainTurnsBetweenBothSides() {
    List<Apply> links =
        applied(GRAPHS.chain(ALL, 100_000)).stream()
            .filter(each -> each.operation().operands() == 2)
            .toList();
    assertThat(links).filteredOn(each -> each.left() > each.right()).hasSizeGreaterThan(25_000);
    assertThat(links).filteredOn(each -> each.left() < each.right()).hasSizeGreaterThan(25_000);
  }

  static Stream<Set<Operation>> anyOperations() {
    return IntStream.range(1, 1 << ALL.size())
        .mapToObj(
            bits -> {
              Set<Operation> some = EnumSet.copyOf(ALL);
              some.removeIf(operation -> (bits & 1 << operation.ordinal()) == 0);
              return some;
            })
        .filter(LongGraphs::canChain);
  }

  @Test
  void aChainOfAnyOperationsHasAGradientThatShows() {
    assertThat(anyOperations())
        .allSatisfy(
            operations -> {
              LongGraph graph = GRAPHS.chain(operations, 500);
              assertThat(Math.abs(graph.slope().gradient()))
                  .isGreaterThan(100 * graph.slope().tolerance())
                  .isLessThan(10);
              assertThat(applied(graph)).extracting(Apply::operation).isSubsetOf(operations);
              if (operations.stream().anyMatch(MOVING::contains)) {
                assertNoNumberTwice(graph);
              }
            });
  }

  /** A gradient of 1 is the first thing that comes to be without any walk. */
  @Test
  void aChainWhoseGradientSaysLittleLooksAtAStrangerToo() {
    assertThat(GRAPHS.chain(Set.of(Operation.PLUS), 500).hasStranger()).isTrue();
    assertThat(GRAPHS.chain(ALL, 500).hasStranger()).isFalse();
    assertThat(GRAPHS.chain(ALL, 100_000).hasStranger()).isFalse();
  }

  /** A gradient of −1 comes from the chain's end: its first operation hands on 1. */
  @ParameterizedTest
  @ValueSource(
      strings = {"MINUS", "PLUS,MINUS", "PLUS,NEGATED", "MINUS,NEGATED", "PLUS,MINUS,NEGATED"})
  void aChainOfSlopesOneTurnsTheSignAtItsEnd(String operations) {
    Set<Operation> some =
        Stream.of(operations.split(",")).map(Operation::valueOf).collect(Collectors.toSet());
    for (int length : List.of(500, 100_000)) {
      LongGraph graph = GRAPHS.chain(some, length);
      assertThat(graph.slope().gradient()).isEqualTo(-1);
      assertThat(applied(graph)).hasSize(length);
      assertThat(graph.hasStranger()).isFalse();
    }
  }

  /** Each but exp, of which a few in a row overflow. */
  @ParameterizedTest
  @EnumSource(
      value = Operation.class,
      names = {"PLUS", "TIMES", "POW", "TANH"})
  void aDeepChainOfOneOperationHasAGradientThatShows(Operation only) {
    Slope slope = GRAPHS.chain(Set.of(only), 100_000).slope();
    assertThat(Math.abs(slope.gradient())).isGreaterThan(10 * slope.tolerance()).isLessThan(10);
  }

  private static void assertNoNumberTwice(LongGraph graph) {
    List<Instruction> values =
        graph.program().instructions().stream()
            .filter(each -> each instanceof Leaf || each instanceof Apply)
            .toList();
    ExactGradients exact = ExactGradients.of(new Graph(values));
    double[] numbers = IntStream.range(0, values.size()).mapToDouble(exact::value).toArray();
    Arrays.sort(numbers);
    for (int i = 1; i < numbers.length; i++) {
      // More than rounding, which honest ways of computing differ by, can close.
      assertThat(numbers[i] - numbers[i - 1]).isGreaterThan(1e-12);
    }
    assertThat(applied(graph))
        .filteredOn(apply -> apply.operation().operands() == 2)
        .noneMatch(apply -> apply.left() == apply.right());
  }

  private static List<Apply> applied(LongGraph graph) {
    return graph.program().instructions().stream()
        .filter(Apply.class::isInstance)
        .map(Apply.class::cast)
        .toList();
  }
}
