package tangent.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tangent.contract.Operation;
import tangent.contract.Program.Apply;
import tangent.sample.Exact.Slope;
import tangent.sample.LongGraphs.LongGraph;

class LongGraphsTest {

  @Test
  void sixtyDoublingsHaveTwoToTheSixtyPaths() {
    Slope slope = LongGraphs.doublings(EnumSet.allOf(Operation.class), 60).slope();
    assertThat(slope.gradient()).isEqualTo(0x1p60);
    assertThat(slope.paths()).isEqualTo(1L << 60);
  }

  @ParameterizedTest
  @EnumSource(
      value = Operation.class,
      names = {"PLUS", "MINUS", "TIMES", "DIVIDED_BY"})
  void doublingsNeedNoMoreThanOneOperation(Operation only) {
    LongGraph graph = LongGraphs.doublings(Set.of(only), 60);
    assertThat(graph.slope().paths()).isEqualTo(1L << 60);
    assertThat(graph.program().instructions())
        .filteredOn(Apply.class::isInstance)
        .extracting(step -> ((Apply) step).operation())
        .containsOnly(only);
  }

  @Test
  void aChainHasItsLengthAndOnePath() {
    LongGraph graph = LongGraphs.chain(EnumSet.allOf(Operation.class), 100_000);
    assertThat(graph.program().instructions()).filteredOn(Apply.class::isInstance).hasSize(100_000);
    assertThat(graph.slope().paths()).isEqualTo(1);
    assertThat(Math.abs(graph.slope().gradient())).isEqualTo(1);
  }

  /** Each but exp, of which a few in a row overflow; plus stands in for it. */
  @ParameterizedTest
  @EnumSource(Operation.class)
  void aChainOfAnyOperationHasAGradientThatShows(Operation only) {
    Slope slope = LongGraphs.chain(Set.of(only), 500).slope();
    assertThat(Math.abs(slope.gradient())).isGreaterThan(100 * slope.tolerance()).isLessThan(10);
  }
}
