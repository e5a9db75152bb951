package tangent.property;

import java.util.function.IntFunction;
import tangent.contract.Fault;
import tangent.examination.Examination;
import tangent.examination.Notation;
import tangent.examination.ProgramText;
import tangent.sample.Exact.Slope;
import tangent.sample.LongGraphs.LongGraph;
import tangent.task.Task;

/**
 * Looks at the gradient of the first leaf of a graph whose difficulty is its size.
 *
 * <p>That an answer comes is one thing and owned here; that it is the right one is another. A
 * number that is wrong in a short graph of the same kind already has cost another task and is
 * forgiven, but only to a {@code backward()} that does something.
 */
final class LongGraphsJudge {

  /** Enough for every operation of a chain to have had a turn, and for two doublings in a row. */
  private static final int SHORT = 8;

  private static final Task[] UNDERLYING = {Task.FORWARD, Task.LOCAL_GRADIENTS, Task.SHARED_VALUES};

  private final Examination examination;
  private final OwnValue own;

  LongGraphsJudge(Examination examination, OwnValue own) {
    this.examination = examination;
    this.own = own;
  }

  /**
   * @param graph of a given length
   * @param description of the graph of this length, in words
   */
  void check(IntFunction<LongGraph> graph, int length, String description) {
    LongGraph whole = graph.apply(length);
    Slope slope = whole.slope();
    examination.beginCase();
    double answer = examination.solution().part3().run(whole.program())[0];
    examination.within(slope.tolerance());
    if (!slope.allows(answer) && !inherited(graph.apply(SHORT))) {
      Within expected = new Within(slope.gradient(), slope.tolerance());
      throw examination.wrong(
          ProgramText.of(whole.program()),
          expected.toString(),
          Notation.number(answer),
          "After "
              + description
              + " the gradient of a should be "
              + expected.beside(answer)
              + ", but it is "
              + expected.told(answer)
              + ". Try the same with few operations: from which length on does it go wrong?");
    }
  }

  private boolean inherited(LongGraph graph) {
    if (!examination.lost(UNDERLYING) || !own.varies()) {
      return false;
    }
    try {
      double answer = examination.aside().part3().run(graph.program())[0];
      if (graph.slope().allows(answer)) {
        return false;
      }
    } catch (Fault fault) {
      return false;
    }
    own.carryFirstLost(UNDERLYING);
    return true;
  }
}
