package tangent.assignment.property;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
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

  private static final OneOperation FIRST_POWER_AT_ZERO = OneOperation.pow(0, 1);

  private static final List<OneOperation> FIRST_POWERS =
      List.of(OneOperation.pow(2, 1), OneOperation.pow(-3, 1));

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
    List<OneOperation> known = new ArrayList<>(OneOperation.KNOWN_BY_NUMBER);
    known.add(FIRST_POWER_AT_ZERO);
    EachOperation.of(run, known, this::checkKnown);
  }

  /**
   * x¹ is x, so two values hold the same number. Where that does no harm elsewhere, the slope at 0
   * is judged here, which is easily lost with that of x⁰.
   */
  private void checkKnown(OneOperation one) {
    if (!one.equals(FIRST_POWER_AT_ZERO) || FIRST_POWERS.stream().allMatch(this::isRight)) {
      check(one);
    }
  }

  private boolean isRight(OneOperation one) {
    Graph graph = one.graph();
    ExactGradients exact = ExactGradients.of(graph);
    double[] answers = run.solution().part3().run(Gradients.program(graph));
    boolean right = answers[1] == 1 && exact.slope(1, 0).allows(answers[0]);
    if (!right) {
      run.disregardLatest();
    }
    return right;
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
      // A slope by the result differs by twice what the result does, in tanh: 1 − r². A quarter of
      // what a number may differ by is so much that the slope is in bounds, whatever the formula.
      double near = exact.valueTolerance(graph.root()) / 4;
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
