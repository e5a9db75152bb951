package tangent.property;

import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import tangent.contract.Operation;
import tangent.contract.Program;
import tangent.examination.Examination;
import tangent.examination.Judged;
import tangent.examination.JudgedOnce;
import tangent.examination.Notation;
import tangent.examination.ProgramText;
import tangent.examination.WrongAnswer;
import tangent.sample.Exact;
import tangent.sample.Exact.Slope;
import tangent.sample.Graph;
import tangent.sample.OneOperation;

/**
 * backward() on one operation between leaves gives each leaf the slope of that operation, and the
 * result itself 1.
 *
 * <p>Kills: product rule with the wrong operand, the sign of minus and of a divisor, a divisor not
 * squared, exp without its factor, tanh with 1 − t or 1 − x², pow with the wrong exponent or factor
 * or NaN at 0, the second operand forgotten, a root that is not 1.
 *
 * <p>A gradient is right too where the number is already wrong and the gradient fits it: {@link
 * OwnRule}.
 */
@Tag("part3.localGradients")
class LocalGradientsProperties {

  private final Examination examination = Examination.current();
  private final OwnRule ownRule = new OwnRule(examination);

  @Provide
  Arbitrary<OneOperation> operations() {
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type can't be made
    Arbitrary<OneOperation>[] kinds =
        Arrays.stream(Operation.values()).map(OneOperation::any).toArray(Arbitrary[]::new);
    return examination.kept("part3.localGradients.operations", kinds);
  }

  @JudgedOnce
  void aLeafHasTheGradientOne() {
    Program.Builder program = new Program.Builder();
    int leaf = program.leaf(3);
    double[] answers =
        examination.solution().part3().run(program.backward(leaf).readGrad(leaf).build());
    checkRoot(leaf, answers[0]);
  }

  @JudgedOnce
  void knownOperationsHaveTheirSlopes() {
    EachCase.of(OneOperation.KNOWN, this::check);
  }

  @Judged
  void anyOperationHasItsSlopes(@ForAll("operations") OneOperation one) {
    check(one);
  }

  private void check(OneOperation one) {
    Graph graph = one.graph();
    double[] answers = examination.solution().part3().run(Gradients.program(graph));
    Exact exact = Exact.of(graph);
    examination.within(Gradients.tolerance(exact, graph));
    checkRoot(graph.root(), answers[graph.root()]);
    if (Gradients.firstWrong(exact, graph, answers, 1).isPresent()
        && !ownRule.explains(one, answers)) {
      int value = Gradients.firstWrong(exact, graph, answers, 1).orElseThrow();
      throw wrong(graph, value, Gradients.alone(examination, graph, value));
    }
  }

  private void checkRoot(int root, double answer) {
    // 1 is set, not computed: nothing is rounded.
    if (answer != 1) {
      String name = ProgramText.name(root);
      throw examination.wrong(
          "1.0",
          answer,
          name
              + ".backward() asks how fast values make "
              + name
              + " grow. "
              + name
              + " itself grows as fast as itself, so its own gradient must be 1.0, but "
              + name
              + ".grad() is "
              + Notation.number(answer)
              + ".");
    }
  }

  private WrongAnswer wrong(Graph graph, int value, double answer) {
    Slope slope = Exact.of(graph).slope(graph.root(), value);
    Within expected = new Within(slope.gradient(), slope.tolerance());
    String name = ProgramText.name(value);
    return examination.wrong(
        expected.toString(),
        answer,
        "If "
            + name
            + " grows by a tiny step, "
            + ProgramText.name(graph.root())
            + " changes by "
            + expected.beside(answer)
            + " times that step. So "
            + name
            + ".grad() should be "
            + expected.beside(answer)
            + ", but it is "
            + expected.told(answer)
            + "."
            + Within.ROUNDING);
  }
}
