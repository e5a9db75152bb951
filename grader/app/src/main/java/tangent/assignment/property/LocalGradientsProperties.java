package tangent.assignment.property;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import tangent.assignment.Status;
import tangent.assignment.Task;
import tangent.assignment.sample.ExactGradients;
import tangent.assignment.sample.ExactGradients.Slope;
import tangent.assignment.sample.Graph;
import tangent.assignment.sample.OneOperation;
import tangent.contract.Fault;
import tangent.contract.Operation;
import tangent.contract.Program;
import tangent.run.Judged;
import tangent.run.JudgedOnce;
import tangent.run.Notation;
import tangent.run.ProgramText;
import tangent.run.TaskRun;
import tangent.run.WrongAnswer;

/**
 * backward() on one operation between leaves gives each leaf the slope of that operation, and the
 * result itself 1.
 *
 * <p>Kills: product rule with the wrong operand, the sign of minus and of a divisor, a divisor not
 * squared, exp without its factor, tanh with 1 − t or 1 − x², pow with the wrong exponent or factor
 * or NaN at 0, the second operand forgotten, a root that is not 1.
 *
 * <p>Where a number is wrong, which has cost {@code forward}, a gradient written in terms of it is
 * right, too: {@link ByResult}. No two values of a sample hold the same number: gradients that are
 * mixed up by that are the business of {@code sharedValues}.
 */
@Tag("part3.localGradients")
class LocalGradientsProperties {

  private static final List<Double> LEAVES = List.of(3.0, -2.0, 4.0);

  private final TaskRun run;
  private final RightOperations right;

  LocalGradientsProperties(TaskRun run) {
    this.run = run;
    this.right = RightOperations.of(run);
  }

  @Provide
  Arbitrary<OneOperation> operations() {
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type can't be made
    Arbitrary<OneOperation>[] kinds =
        Arrays.stream(Operation.values())
            .map(OneOperation::any)
            .map(any -> any.filter(OneOperation::hasDistinctNumbers))
            .toArray(Arbitrary[]::new);
    return run.samples().kept("part3.localGradients.operations", kinds);
  }

  @JudgedOnce
  void aLeafHasTheGradientOne() {
    AllCases.of(run, LEAVES, this::checkLeaf);
  }

  private void checkLeaf(double number) {
    Program.Builder program = new Program.Builder();
    int leaf = program.leaf(number);
    double[] answers = run.solution().part3().run(program.backward(leaf).readGrad(leaf).build());
    right.leafsOwn(number, answers[0]);
    checkRoot(leaf, answers[0]);
  }

  @JudgedOnce
  void knownOperationsHaveTheirSlopes() {
    EachOperation.of(run, OneOperation.KNOWN_BY_NUMBER, this::check);
    EachOperation.of(run, wrongOfOneOperation(), this::check);
  }

  /**
   * Where a result holds the number of an operand, as in x¹, a slope may be wrong because of that,
   * which is the business of {@code sharedValues}. It is not where all other operations have such
   * slopes right: then it is the rule of this one, judged here.
   */
  private List<OneOperation> wrongOfOneOperation() {
    List<OneOperation> wrong =
        OneOperation.EQUAL_TO_AN_OPERAND.stream().filter(this::isWrongByItself).toList();
    return wrong.stream().map(OneOperation::operation).distinct().count() == 1 ? wrong : List.of();
  }

  private boolean isWrongByItself(OneOperation one) {
    Graph graph = one.graph();
    ExactGradients exact = ExactGradients.of(graph);
    try {
      double[] answers = run.solution().part3().run(Gradients.program(graph));
      // The operand itself, handed out as the result, would have the gradient of both.
      boolean perhapsOneObject =
          IntStream.range(0, graph.root())
              .anyMatch(
                  value ->
                      exact.value(value) == exact.value(graph.root())
                          && answers[value] == answers[graph.root()]);
      return !perhapsOneObject && Gradients.firstWrong(exact, graph, answers, 1).isPresent();
    } catch (Fault fault) {
      if (fault.isFinal()) {
        throw fault;
      }
      return true;
    } finally {
      run.disregardLatest();
    }
  }

  @Judged
  void anyOperationHasItsSlopes(@ForAll("operations") OneOperation one) {
    check(one);
  }

  private void check(OneOperation one) {
    Graph graph = one.graph();
    ExactGradients exact = ExactGradients.of(graph);
    OptionalDouble wrongNumber = OptionalDouble.empty();
    double[] answers;
    if (run.status(Task.FORWARD) == Status.PASSED) {
      answers = run.solution().part3().run(Gradients.program(graph));
    } else {
      double[] withNumber = run.solution().part3().run(Gradients.programWithNumber(graph));
      answers = Arrays.copyOf(withNumber, graph.root() + 1);
      double number = withNumber[graph.root() + 1];
      // A slope by the result differs by twice what the result does, in tanh: 1 − r², and else by
      // as much of itself as the result. A number may differ by more than a slope, where its
      // operand's rounding tells: exp(8.3) by 9.3 times as much.
      double near =
          Math.min(
                  exact.valueTolerance(graph.root()),
                  ExactGradients.TOLERANCE * Math.abs(exact.value(graph.root())))
              / 4;
      if (!(Math.abs(number - exact.value(graph.root())) <= near)) {
        wrongNumber = OptionalDouble.of(number);
        // No mistake in a gradient explains this answer: it holds one in the number, too.
        run.disregardLatest();
      }
    }
    right.gradients(one, answers);
    check(one, exact, answers, wrongNumber);
  }

  private void check(
      OneOperation one, ExactGradients exact, double[] answers, OptionalDouble wrongNumber) {
    Graph graph = one.graph();
    if (wrongNumber.isEmpty()) {
      run.within(Gradients.tolerance(exact, graph));
    }
    if (answers[graph.root()] != 1 && wrongNumber.isPresent()) {
      checkRoot(graph.root(), Gradients.alone(run, graph, graph.root()));
    }
    checkRoot(graph.root(), answers[graph.root()]);
    for (int value = graph.root() - 1; value >= 0; value--) {
      if (!exact.slope(graph.root(), value).allows(answers[value])
          && !isZeroDividedWrongly(one, value)
          && (wrongNumber.isEmpty()
              || !ByResult.allows(one, value, wrongNumber.getAsDouble(), answers[value]))) {
        throw wrong(graph, value, Gradients.alone(run, graph, value));
      }
    }
  }

  /**
   * A wrong quotient of 0 is 0 for all that, so the number does not show what a slope is made of.
   * Whether the quotient is wrong is known from others, which judge the slope, too.
   */
  private boolean isZeroDividedWrongly(OneOperation one, int value) {
    return one.operation() == Operation.DIVIDED_BY
        && value == 0
        && one.left() == 0
        && right.isWrong(Operation.DIVIDED_BY);
  }

  private void checkRoot(int root, double answer) {
    // 1 is set, not computed: nothing is rounded.
    if (answer != 1) {
      String name = ProgramText.name(root);
      throw run.wrong(
          "1.0",
          answer,
          ("%s.backward() asks how fast values make %s grow. %s itself grows as fast as "
                  + "itself, so its own gradient must be 1.0, but %s.grad() is %s.")
              .formatted(name, name, name, name, Notation.number(answer)));
    }
  }

  private WrongAnswer wrong(Graph graph, int value, double answer) {
    Slope slope = ExactGradients.of(graph).slope(graph.root(), value);
    Tolerance expected = new Tolerance(slope.gradient(), slope.tolerance());
    String name = ProgramText.name(value);
    return run.wrong(
        expected.toString(),
        answer,
        ("If %s grows by a tiny step, %s changes by %s times that step. So %s.grad() should be "
                + "%s, but it is %s.%s")
            .formatted(
                name,
                ProgramText.name(graph.root()),
                expected.beside(answer),
                name,
                expected.beside(answer),
                expected.told(answer),
                expected.reason()));
  }
}
