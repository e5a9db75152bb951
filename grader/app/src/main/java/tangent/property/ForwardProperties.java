package tangent.property;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import tangent.contract.Program;
import tangent.examination.Examination;
import tangent.examination.Judged;
import tangent.examination.JudgedOnce;
import tangent.examination.ProgramText;
import tangent.examination.WrongAnswer;
import tangent.sample.Exact;
import tangent.sample.Graph;
import tangent.sample.Graphs;
import tangent.sample.OneOperation;

/**
 * data() is the number that the operations give, and stays so for values that are used further.
 *
 * <p>Kills: operands of minus or dividedBy swapped, pow as a product, negative exponents and
 * exponent 0 forgotten, rounded constants, tan for tanh, an operation that changes its receiver.
 */
@Tag("part3.forward")
class ForwardProperties {

  private final Examination examination = Examination.current();

  @Provide
  Arbitrary<Graph> compositions() {
    return examination.kept("part3.forward.compositions", Graphs.compositions());
  }

  @JudgedOnce
  void oneOperationGivesItsNumber() {
    EachCase.of(OneOperation.KNOWN, one -> check(one.graph()));
  }

  @Judged
  void operationsOnResultsGiveTheirNumbers(@ForAll("compositions") Graph graph) {
    check(graph);
  }

  private void check(Graph graph) {
    Program.Builder program = graph.program();
    for (int value = 0; value <= graph.root(); value++) {
      program.readData(value);
    }
    double[] answers = examination.solution().part3().run(program.build());
    Exact exact = Exact.of(graph);
    for (int value = 0; value <= graph.root(); value++) {
      Within expected = new Within(exact.value(value), exact.valueTolerance(value));
      if (!expected.holds(answers[value])) {
        throw wrong(graph, value, expected);
      }
    }
  }

  /** Asks for that number and nothing else: as a student would look at it. */
  private WrongAnswer wrong(Graph graph, int value, Within expected) {
    Program program = graph.program().readData(value).build();
    double answer = examination.solution().part3().run(program)[0];
    examination.within(expected.tolerance());
    String name = ProgramText.name(value);
    return examination.wrong(
        expected.toString(),
        answer,
        "The number in "
            + name
            + " should be "
            + expected.beside(answer)
            + ", but "
            + name
            + ".data() is "
            + expected.told(answer)
            + reason(graph, value)
            + Within.ROUNDING);
  }

  private static String reason(Graph graph, int value) {
    return graph.operands(value).isEmpty()
        ? ". It is a leaf: nothing that is made from it may change it."
        : ". Check how its operation computes the number.";
  }
}
