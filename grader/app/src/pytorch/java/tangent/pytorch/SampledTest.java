package tangent.pytorch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tangent.assignment.sample.ExactGradients;
import tangent.assignment.sample.Graph;
import tangent.assignment.sample.LargeGraphs;
import tangent.contract.Operation;
import tangent.contract.Program.Apply;

/** That the large graphs hold every kind of thing on which engines may part. */
class SampledTest {

  private static final List<Graph> LARGE = Sampled.LARGE;

  @Test
  void graphsReachSixtyNodesAndNoMore() {
    assertThat(LARGE).allMatch(graph -> graph.nodes().size() <= LargeGraphs.NODES);
    assertThat(LARGE).filteredOn(graph -> graph.nodes().size() > 50).hasSizeGreaterThan(20);
  }

  @Test
  void manyNodesAreOfUseToTheRoot() {
    assertThat(LARGE)
        .filteredOn(graph -> graph.below(graph.root()).nodes().size() > 30)
        .hasSizeGreaterThan(20);
  }

  @Test
  void valuesAreSharedOverAndOver() {
    assertThat(LARGE).filteredOn(graph -> mostPaths(graph) > 1000).hasSizeGreaterThan(5);
  }

  @ParameterizedTest
  @EnumSource
  void everyOperationTakesResultsOfEveryOther(Operation operation) {
    Set<Operation> operands =
        LARGE.stream()
            .flatMap(
                graph -> applied(graph, operation).map(apply -> graph.nodes().get(apply.left())))
            .filter(Apply.class::isInstance)
            .map(operand -> ((Apply) operand).operation())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Operation.class)));
    assertThat(operands).isEqualTo(EnumSet.allOf(Operation.class));
  }

  @ParameterizedTest
  @EnumSource(names = {"PLUS", "MINUS", "TIMES", "DIVIDED_BY"})
  void theSameObjectIsBothOperands(Operation operation) {
    assertThat(LARGE)
        .filteredOn(
            graph -> applied(graph, operation).anyMatch(apply -> apply.left() == apply.right()))
        .hasSizeGreaterThan(5);
  }

  @Test
  void exponentsAreNegativeAndZeroToo() {
    assertThat(LARGE.stream().flatMap(graph -> applied(graph, Operation.POW)))
        .extracting(Apply::exponent)
        .contains(-3, -2, -1, 0, 1, 2, 3, 4, 5);
  }

  private static long mostPaths(Graph graph) {
    ExactGradients exact = ExactGradients.of(graph);
    return IntStream.range(0, graph.root())
        .mapToLong(node -> exact.slope(graph.root(), node).paths())
        .max()
        .orElse(0);
  }

  private static Stream<Apply> applied(Graph graph, Operation operation) {
    return graph.nodes().stream()
        .filter(Apply.class::isInstance)
        .map(Apply.class::cast)
        .filter(apply -> apply.operation() == operation);
  }
}
