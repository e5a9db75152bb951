package tangent.assignment.property;

import java.util.OptionalInt;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import tangent.assignment.sample.ExactGradients;
import tangent.assignment.sample.Graph;
import tangent.assignment.sample.Graphs;
import tangent.assignment.sample.OneOperation;
import tangent.contract.Program;
import tangent.contract.Program.Apply;
import tangent.run.Judged;
import tangent.run.JudgedOnce;
import tangent.run.ProgramText;
import tangent.run.TaskRun;
import tangent.run.WrongAnswer;

/**
 * data() is the number that the operations give, and stays so for values that are used further.
 *
 * <p>Kills: operands of minus or dividedBy swapped, pow as a product, negative exponents and
 * exponent 0 forgotten, rounded constants, tan for tanh, an operation that changes its receiver.
 *
 * <p>No value is both operands of an operation here, and none of several holds another's number.
 */
@Tag("part3.forward")
class ForwardProperties {

  private final TaskRun run;
  private final RightOperations right;

  ForwardProperties(TaskRun run) {
    this.run = run;
    this.right = RightOperations.of(run);
  }

  @Provide
  Arbitrary<Graph> compositions() {
    return run.samples().kept("part3.forward.compositions", Graphs.compositions());
  }

  @JudgedOnce
  void oneOperationGivesItsNumber() {
    EachOperation.of(run, OneOperation.KNOWN, one -> check(one.graph()));
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
    double[] answers = run.solution().part3().run(program.build());
    ExactGradients exact = ExactGradients.of(graph);
    OptionalInt firstWrong = OptionalInt.empty();
    for (int value = 0; value <= graph.root(); value++) {
      boolean holds = expected(exact, value).holds(answers[value]);
      note(graph, value, holds, firstWrong);
      firstWrong = holds || firstWrong.isPresent() ? firstWrong : OptionalInt.of(value);
    }
    if (firstWrong.isPresent()) {
      int value = firstWrong.getAsInt();
      throw wrong(graph, value, expected(exact, value));
    }
  }

  private static Tolerance expected(ExactGradients exact, int value) {
    return new Tolerance(exact.value(value), exact.valueTolerance(value));
  }

  /** What comes behind a wrong number may be wrong by that. */
  private void note(Graph graph, int value, boolean holds, OptionalInt firstWrong) {
    // A leaf that does not keep its number was changed by the one thing that is made of it.
    boolean isAlone = value < graph.root() && graph.parts().isEmpty();
    int made = isAlone && !holds ? graph.root() : value;
    if (firstWrong.isEmpty() && graph.nodes().get(made) instanceof Apply apply) {
      if (holds) {
        right.rightNumber(apply.operation());
      } else if (graph.hasOrdinaryLeaves()) {
        // Graphs are made of ordinary numbers: on those, it may be right all the same.
        right.wrong(apply.operation());
      }
    }
  }

  /** Asks for that number and nothing else: as a student would look at it. */
  private WrongAnswer wrong(Graph graph, int value, Tolerance expected) {
    Program program = graph.program().readData(value).build();
    double answer = run.solution().part3().run(program)[0];
    run.within(expected.tolerance());
    String name = ProgramText.name(value);
    return run.wrong(
        expected.toString(),
        answer,
        "The number in %s should be %s, but %s.data() is %s%s%s"
            .formatted(
                name,
                expected.beside(answer),
                name,
                expected.told(answer),
                reason(graph, value),
                expected.reason()));
  }

  private static String reason(Graph graph, int value) {
    return graph.operands(value).isEmpty()
        ? ". It is a leaf: nothing that is made from it may change it."
        : ". Check how its operation computes the number.";
  }
}
