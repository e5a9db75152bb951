package tangent.pytorch;

import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.assignment.sample.Formula;
import tangent.assignment.sample.Graph;
import tangent.contract.Solution;

/**
 * What a solution is asked outside of {@code Value}: a number or a slope, which PyTorch knows, too.
 *
 * @param tolerance how far an honest answer may be from PyTorch's
 */
record Question(Task task, ToDoubleFunction<Solution> asked, double pytorch, double tolerance) {

  private static final double[] POINTS = {-2, -1.473, -0.5, 0, 0.25, 1, 1.347, 2, 3};
  private static final Formula CUBIC = Formula.polynomial(1, 9, -6, 1);
  private static final Formula LOSS = Formula.polynomial(0, 1, -4, 0, 1);
  private static final double H = 1e-4;

  /** Up to |w| = 3 the terms of all these functions and slopes stay below 1000. */
  private static final double ROUNDING = 1e-9 * 1000;

  static Stream<Question> all() {
    return DoubleStream.of(POINTS).boxed().flatMap(Question::at);
  }

  /** Also true where the answer is not a number, or there is none. */
  boolean isWrong(Solution solution) {
    try {
      return !(Math.abs(asked.applyAsDouble(solution) - pytorch) <= tolerance);
    } catch (IllegalArgumentException refused) {
      return true;
    }
  }

  private static Stream<Question> at(double x) {
    Graph cubic = LessonGraphs.cubic(x);
    Graph loss = LessonGraphs.loss(x);
    // The assignment allows difference quotients up to this step.
    double differences = LOSS.differenceBound(x, H);
    return Stream.of(
        new Question(Task.F, s -> s.part1().f(x), number(cubic), ROUNDING),
        measured(CUBIC, x, slope(cubic)),
        measured(LOSS, x, slope(loss)),
        new Question(Task.LOSS2, s -> s.part2().loss(x), number(loss), ROUNDING),
        new Question(
            Task.LOSS_DERIVATIVE, s -> s.part2().lossDerivative(x), slope(loss), differences),
        new Question(Task.LOSS3, s -> s.part3().loss(x), number(loss), ROUNDING),
        new Question(Task.LOSS3, s -> s.part3().lossGradient(x), slope(loss), ROUNDING),
        new Question(Task.GRADIENT3, s -> s.part3().gradient(x), slope(loss), ROUNDING));
  }

  private static Question measured(Formula function, double x, double slope) {
    return new Question(
        Task.DERIVATIVE,
        s -> s.part1().derivative(function, x, H),
        slope,
        function.differenceBound(x, H));
  }

  private static double number(Graph graph) {
    return Torch.of(graph).values()[graph.root()];
  }

  private static double slope(Graph graph) {
    return Torch.of(graph).gradients()[0];
  }
}
