package tangent.assignment.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tangent.assignment.sample.ExactGradients.Slope;
import tangent.contract.Operation;
import tangent.contract.Program.Apply;
import tangent.contract.Program.Instruction;
import tangent.contract.Program.Leaf;

class GraphsProperties {

  private static final Set<Operation> ALL = EnumSet.allOf(Operation.class);

  @Provide
  Arbitrary<Graph> graphs() {
    return anyOf(ALL);
  }

  @Provide
  Arbitrary<Graph> graphsWithoutProducts() {
    return anyOf(EnumSet.complementOf(EnumSet.of(Operation.TIMES, Operation.POW)));
  }

  private static Arbitrary<Graph> anyOf(Set<Operation> operations) {
    return Arbitraries.oneOf(
        Graphs.tangled(operations),
        Graphs.same(operations),
        Graphs.ladders(operations),
        Graphs.twins(operations),
        Graphs.strays(operations),
        RepeatedBackward.pair(operations, RepeatedBackward.Kinship.ROOT)
            .map(RepeatedBackward::graph));
  }

  /** Every way from the root down, walked by itself: what no solution may do. */
  @Property(tries = 300)
  void aSlopeIsTheSumOverAllPaths(@ForAll("graphs") Graph graph) {
    ExactGradients exact = ExactGradients.of(graph);
    for (int value = 0; value <= graph.root(); value++) {
      Slope slope = exact.slope(graph.root(), value);
      List<Double> paths = new ArrayList<>();
      walk(graph, exact, graph.root(), value, 1, paths);
      assertThat(paths).hasSize((int) slope.paths()).hasSizeLessThanOrEqualTo(200);
      double sum = paths.stream().mapToDouble(Double::doubleValue).sum();
      double absolute = paths.stream().mapToDouble(Math::abs).sum();
      assertThat(sum).isCloseTo(slope.gradient(), within(1e-12 * absolute));
      assertThat(slope.tolerance()).isGreaterThanOrEqualTo(0.999e-9 * absolute);
    }
  }

  private static void walk(
      Graph graph, ExactGradients exact, int from, int to, double product, List<Double> paths) {
    if (from == to) {
      paths.add(product);
      return;
    }
    if (graph.nodes().get(from) instanceof Apply apply) {
      double x = exact.value(apply.left());
      double y = exact.value(apply.right());
      Operation operation = apply.operation();
      double left = OperationTable.byLeft(operation, x, y, apply.exponent());
      walk(graph, exact, apply.left(), to, product * left, paths);
      if (operation.operands() == 2) {
        walk(
            graph,
            exact,
            apply.right(),
            to,
            product * OperationTable.byRight(operation, x, y),
            paths);
      }
    }
  }

  /** A central difference is off by h²/6 times the third derivative, which may be large here. */
  @Property(tries = 300)
  void aSlopeIsWhatNudgingALeafShows(@ForAll("graphs") Graph graph) {
    double h = 1e-6;
    for (int leaf = 0; leaf <= graph.root(); leaf++) {
      if (graph.nodes().get(leaf) instanceof Leaf) {
        double above = ExactGradients.of(nudged(graph, leaf, h)).value(graph.root());
        double below = ExactGradients.of(nudged(graph, leaf, -h)).value(graph.root());
        Slope slope = ExactGradients.of(graph).slope(graph.root(), leaf);
        // Values reach 1000 with a condition of 64: 6.4e4 · 2⁻⁵² / h is 1.4e-5.
        double tolerance = 2e-5 + 1e4 * slope.tolerance();
        assertThat((above - below) / (2 * h)).isCloseTo(slope.gradient(), within(tolerance));
      }
    }
  }

  private static Graph nudged(Graph graph, int leaf, double step) {
    List<Instruction> nodes = new ArrayList<>(graph.nodes());
    nodes.set(leaf, new Leaf(((Leaf) nodes.get(leaf)).data() + step));
    return new Graph(nodes);
  }

  @Property(tries = 300)
  void numbersStayInBounds(@ForAll("graphs") Graph graph) {
    ExactGradients exact = ExactGradients.of(graph);
    for (int node = 0; node <= graph.root(); node++) {
      assertThat(Math.abs(exact.value(node))).isLessThanOrEqualTo(1000);
      if (graph.nodes().get(node) instanceof Apply apply) {
        double x = Math.abs(exact.value(apply.left()));
        switch (apply.operation()) {
          case TANH -> assertThat(x).isLessThanOrEqualTo(2);
          case EXP -> assertThat(x).isLessThanOrEqualTo(3);
          case DIVIDED_BY ->
              assertThat(Math.abs(exact.value(apply.right()))).isGreaterThanOrEqualTo(0.25);
          case POW -> assertThat(apply.exponent()).isBetween(-3, 5).isNotZero();
          default -> assertThat(x).isFinite();
        }
      }
    }
  }

  @Property(tries = 300)
  void onlyTheGivenOperationsAreUsed(@ForAll("graphsWithoutProducts") Graph graph) {
    assertThat(graph.nodes())
        .filteredOn(Apply.class::isInstance)
        .extracting(node -> ((Apply) node).operation())
        .doesNotContain(Operation.TIMES, Operation.POW);
  }

  @Property(tries = 200)
  void noValueIsUsedTwiceBelowOneRootOfAScene(@ForAll("scenes") RepeatedBackward scene) {
    ExactGradients exact = ExactGradients.of(scene.graph());
    for (int root : scene.calls()) {
      for (int value = 0; value <= root; value++) {
        assertThat(exact.slope(root, value).paths()).isLessThanOrEqualTo(1);
      }
    }
  }

  @Provide
  Arbitrary<RepeatedBackward> scenes() {
    return Arbitraries.of(RepeatedBackward.Kinship.values())
        .flatMap(kinship -> RepeatedBackward.pair(ALL, kinship));
  }

  /** Those are the business of sharedValues alone. */
  @Property(tries = 200)
  void noNumberComesTwiceInASceneNorInACompositionAndNoValueIsBothOperands(
      @ForAll("scenes") RepeatedBackward scene, @ForAll("compositions") Graph composition) {
    for (Graph graph : List.of(scene.graph(), composition)) {
      ExactGradients exact = ExactGradients.of(graph);
      for (int value = 0; value <= graph.root(); value++) {
        double number = exact.value(value);
        assertThat(IntStream.range(0, value))
            .noneMatch(other -> Math.abs(exact.value(other) - number) < 1e-9);
        List<Integer> operands = graph.operands(value);
        assertThat(operands).doesNotHaveDuplicates();
      }
    }
  }

  @Provide
  Arbitrary<Graph> compositions() {
    return Graphs.compositions();
  }
}
