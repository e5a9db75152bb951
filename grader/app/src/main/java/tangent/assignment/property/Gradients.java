package tangent.assignment.property;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import tangent.assignment.sample.ExactGradients;
import tangent.assignment.sample.ExactGradients.Slope;
import tangent.assignment.sample.ExactGradients.Use;
import tangent.assignment.sample.Graph;
import tangent.contract.Program;
import tangent.run.Digits;
import tangent.run.ProgramText;
import tangent.run.TaskRun;
import tangent.run.WrongAnswer;

/** The gradients that one call of {@code backward()} on the root of a graph leaves behind. */
final class Gradients {

  private Gradients() {}

  /** Makes the graph, calls {@code backward()} on its root, and reads every gradient. */
  static Program program(Graph graph) {
    return reading(graph).build();
  }

  /** The same, and reads the root's number at last. */
  static Program programWithNumber(Graph graph) {
    return reading(graph).readData(graph.root()).build();
  }

  /**
   * The gradient of each value that the root was made from; 0 for all others, which nobody reads:
   * what a value holds that no call has reached is the business of {@code backwardAgain}.
   */
  static double[] of(TaskRun run, Graph graph) {
    ExactGradients exact = ExactGradients.of(graph);
    int[] reached =
        IntStream.rangeClosed(0, graph.root())
            .filter(value -> exact.slope(graph.root(), value).paths() > 0)
            .toArray();
    Program.Builder program = graph.program().backward(graph.root());
    for (int value : reached) {
      program.readGrad(value);
    }
    double[] read = run.solution().part3().run(program.build());
    double[] gradients = new double[graph.root() + 1];
    for (int i = 0; i < reached.length; i++) {
      gradients[reached[i]] = read[i];
    }
    return gradients;
  }

  private static Program.Builder reading(Graph graph) {
    Program.Builder program = graph.program().backward(graph.root());
    for (int value = 0; value <= graph.root(); value++) {
      program.readGrad(value);
    }
    return program;
  }

  /**
   * The value nearest to the root, itself apart, whose gradient is not the right one times what the
   * root was given.
   *
   * <p>The root's own gradient is the business of {@code localGradients} alone, and values that the
   * root was not made from are the business of {@code backwardAgain}.
   */
  static OptionalInt firstWrong(ExactGradients exact, Graph graph, double[] answers, double start) {
    for (int value = graph.root() - 1; value >= 0; value--) {
      Slope slope = exact.slope(graph.root(), value);
      if (slope.paths() > 0 && !slope.times(start).allows(answers[value])) {
        return OptionalInt.of(value);
      }
    }
    return OptionalInt.empty();
  }

  /** How far honest answers to {@link #program} may lie apart. */
  static double tolerance(ExactGradients exact, Graph graph) {
    double widest = 0;
    for (int value = 0; value <= graph.root(); value++) {
      widest = Math.max(widest, exact.slope(graph.root(), value).tolerance());
    }
    return widest;
  }

  /** Asks for one gradient and nothing else: as a student would look at it. */
  static double alone(TaskRun run, Graph graph, int value) {
    Program program = graph.program().backward(graph.root()).readGrad(value).build();
    double answer = run.solution().part3().run(program)[0];
    run.within(ExactGradients.of(graph).slope(graph.root(), value).tolerance());
    return answer;
  }

  /** The verdict about one gradient, which has just been asked for alone. */
  static WrongAnswer wrong(TaskRun run, Graph graph, int value, double answer) {
    ExactGradients exact = ExactGradients.of(graph);
    Slope slope = exact.slope(graph.root(), value);
    Tolerance expected = new Tolerance(slope.gradient(), slope.tolerance());
    String name = ProgramText.name(value);
    return run.wrong(
        expected.toString(),
        answer,
        "The gradient of %s should be %s, but %s.grad() is %s. %s%s"
            .formatted(
                name,
                expected.beside(answer),
                name,
                expected.told(answer),
                reason(name, exact.uses(value)),
                expected.reason()));
  }

  private static String reason(String name, List<Use> uses) {
    if (uses.size() == 1) {
      Use use = uses.get(0);
      String by = ProgramText.name(use.by());
      return ("%s is made from it, with slope %s, and the gradient of %s is %s: the two "
              + "multiplied give the gradient of %s.")
          .formatted(by, Digits.few(use.local()), by, Digits.few(use.gradient()), name);
    }
    List<String> users = uses.stream().map(use -> ProgramText.name(use.by())).toList();
    return "%s is used %s%s, and each use adds its part to the gradient: %s."
        .formatted(
            name,
            uses.size() == 2 ? "twice, in " : uses.size() + " times, in ",
            listed(users.stream().distinct().toList()),
            listed(uses.stream().map(use -> Digits.few(use.gradient() * use.local())).toList()));
  }

  /** One, two and three. */
  private static String listed(List<String> words) {
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }
}
