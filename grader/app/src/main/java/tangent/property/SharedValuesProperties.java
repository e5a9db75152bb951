package tangent.property;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import tangent.contract.Operation;
import tangent.examination.Examination;
import tangent.examination.Judged;
import tangent.sample.Exact;
import tangent.sample.Graph;
import tangent.sample.Graphs;
import tangent.task.Task;

/**
 * In a graph of several operations every value, inner ones too, has the sum over its uses as its
 * gradient.
 *
 * <p>Kills: the last use alone counted, one operand of {@code x.times(x)} forgotten, gradients
 * handed on before they are complete (breadth first, depth first), equal numbers taken for the same
 * value, no chain rule, gradients for leaves only or for direct operands only, uses counted that
 * the root was not made from.
 *
 * <p>The graphs are made of operations that are right by themselves. Where there is none on two
 * operands, gradients are right too that follow from the solution's own gradients of single
 * operations.
 */
@Tag("part3.sharedValues")
class SharedValuesProperties {

  private static final Task[] UNDERLYING = {Task.FORWARD, Task.LOCAL_GRADIENTS};

  private final Examination examination = Examination.current();
  private final OwnValue own = new OwnValue(examination);

  @Provide
  Arbitrary<Graph> graphs() {
    Set<Operation> operations = own.joining();
    return examination.kept(
        OwnValue.named("part3.sharedValues.graphs", operations),
        Graphs.tangled(operations),
        Graphs.same(operations),
        Graphs.ladders(operations),
        Graphs.twins(operations),
        Graphs.strays(operations));
  }

  @Judged
  void gradientsAreSumsOverAllUses(@ForAll("graphs") Graph graph) {
    check(graph);
  }

  private void check(Graph graph) {
    double[] answers = examination.solution().part3().run(Gradients.program(graph));
    Exact exact = Exact.of(graph);
    examination.within(Gradients.tolerance(exact, graph));
    Gradients.firstWrong(exact, graph, answers, 1)
        .ifPresent(
            value -> {
              if (!inherited(exact, graph, answers)) {
                // A part that is wrong already tells the same in fewer lines.
                graph.parts().forEach(this::check);
                double answer = Gradients.alone(examination, graph, value);
                throw Gradients.wrong(examination, graph, value, answer);
              }
            });
  }

  /** Whether all that is wrong is what single operations already have wrong. */
  private boolean inherited(Exact exact, Graph graph, double[] answers) {
    if (!examination.lost(UNDERLYING) || !own.varies()) {
      return false;
    }
    boolean explained =
        Gradients.rightInProportion(exact, graph, answers)
            || new OwnChainRule(own).explains(graph, answers);
    if (explained) {
      own.carryFirstLost(UNDERLYING);
    }
    return explained;
  }
}
