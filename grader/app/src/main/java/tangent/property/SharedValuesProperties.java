package tangent.property;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import tangent.contract.Operation;
import tangent.examination.Examination;
import tangent.examination.Judged;
import tangent.examination.JudgedOnce;
import tangent.sample.Exact;
import tangent.sample.Graph;
import tangent.sample.Graphs;
import tangent.sample.OneOperation;

/**
 * In a graph of several operations every value, inner ones too, has the sum over its uses as its
 * gradient.
 *
 * <p>Kills: the last use alone counted, one operand of {@code x.times(x)} forgotten, gradients
 * handed on before they are complete (breadth first, depth first), equal numbers taken for the same
 * value, no chain rule, gradients for leaves only or for direct operands only, uses counted that
 * the root was not made from.
 *
 * <p>The graphs are made of operations that are right by themselves. This is the one task whose
 * samples hold the same value as both operands, and equal numbers in different values.
 */
@Tag("part3.sharedValues")
class SharedValuesProperties {

  private final Examination examination = Examination.current();
  private final WalkGround ground = WalkGround.of(examination);

  @Provide
  Arbitrary<Graph> graphs() {
    Set<Operation> operations = ground.joining();
    return examination.kept(
        RightOperations.named("part3.sharedValues.graphs", operations),
        Graphs.tangled(operations),
        Graphs.same(operations),
        Graphs.ladders(operations),
        Graphs.twins(operations),
        Graphs.strays(operations));
  }

  @JudgedOnce
  void thereAreOperationsToShareValues() {
    ground.needsJoining();
  }

  @JudgedOnce
  void equalNumbersOfOneOperationAreDifferentValues() {
    if (ground.canJoin()) {
      EachCase.of(
          OneOperation.EQUAL_NUMBERS.stream()
              .filter(one -> ground.joining().contains(one.operation()))
              .toList(),
          one -> check(one.graph()));
    }
  }

  @Judged
  void gradientsAreSumsOverAllUses(@ForAll("graphs") Graph graph) {
    if (ground.canJoin()) {
      check(graph);
    }
  }

  private void check(Graph graph) {
    double[] answers = examination.solution().part3().run(Gradients.program(graph));
    Exact exact = Exact.of(graph);
    examination.within(Gradients.tolerance(exact, graph));
    double start = ground.start().of(exact.value(graph.root()));
    Gradients.firstWrong(exact, graph, answers, start)
        .ifPresent(
            value -> {
              // A part that is wrong already tells the same in fewer lines.
              graph.parts().forEach(this::check);
              double answer = Gradients.alone(examination, graph, value);
              throw Gradients.wrong(examination, graph, value, answer);
            });
  }
}
