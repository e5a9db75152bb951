package tangent.assignment.property;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tangent.assignment.sample.ExactGradients;
import tangent.assignment.sample.Graph;
import tangent.assignment.sample.OneOperation;
import tangent.contract.Operation;
import tangent.run.TaskRun;

/**
 * The operations whose own numbers and gradients are right, as the answers to {@code forward} and
 * {@code localGradients} have shown: nothing is asked for this, so nobody can answer otherwise
 * here.
 *
 * <p>The tasks about the walk over a graph are judged on graphs of these alone. Who has few of them
 * right is judged on few, but by the truth all the same.
 *
 * <p>Where none is right only because every root was given the same wrong start, a walk from that
 * start is judged: its gradients are the right ones, times what the root was given. Whatever the
 * start, it takes the whole walk to get there.
 */
final class RightOperations {

  private final Set<Operation> numbers = EnumSet.noneOf(Operation.class);
  private final Set<Operation> wrong = EnumSet.noneOf(Operation.class);
  private final Map<Operation, List<Answered>> gradients = new EnumMap<>(Operation.class);
  private final Map<Double, Double> leafsOwn = new LinkedHashMap<>();

  private record Answered(Graph graph, double[] gradients) {}

  private RightOperations() {}

  static RightOperations of(TaskRun run) {
    return run.once("part3.rightOperations", RightOperations::new);
  }

  /** Notes that an operation was wrong once, or gave nothing. */
  void wrong(Operation operation) {
    wrong.add(operation);
  }

  /** Whether an operation was wrong once, or gave nothing. */
  boolean isWrong(Operation operation) {
    return wrong.contains(operation);
  }

  /** Notes that a number was right. */
  void rightNumber(Operation operation) {
    numbers.add(operation);
  }

  /** Notes the gradient that a leaf has after {@code backward()} on it. */
  void leafsOwn(double number, double gradient) {
    leafsOwn.put(number, gradient);
  }

  /** Notes the gradients of an operation's operands and of its result. */
  void gradients(OneOperation one, double[] answers) {
    gradients
        .computeIfAbsent(one.operation(), none -> new ArrayList<>())
        .add(new Answered(one.graph(), answers.clone()));
  }

  /** Whether {@code backward()} on a leaf gives it what every root is given. */
  boolean beginsAtLeaves() {
    Start start = start();
    return !leafsOwn.isEmpty()
        && leafsOwn.entrySet().stream()
            .allMatch(each -> each.getValue() == start.of(each.getKey()));
  }

  /** What is the same in every answer that the root's own gradient is given. */
  Start start() {
    if (right(Start.ONE).isEmpty()) {
      Start constant = new Start(leafsOwn.values().stream().findFirst().orElse(0.0), false);
      // From 0, every walk gives what no walk gives, too.
      boolean shows = constant.constant() != 0 && Double.isFinite(constant.constant());
      if (shows && !right(constant).isEmpty()) {
        return constant;
      }
      if (!right(Start.ITS_NUMBER).isEmpty()) {
        return Start.ITS_NUMBER;
      }
    }
    return Start.ONE;
  }

  /** Those that are right, but for the {@link #start}; none, perhaps. */
  Set<Operation> all() {
    return right(start());
  }

  /** For the name of samples: they differ with the operations. */
  static String named(String name, Set<Operation> operations) {
    return operations.size() == Operation.values().length
        ? name
        : name + "." + new TreeSet<>(operations);
  }

  private Set<Operation> right(Start start) {
    Set<Operation> right = EnumSet.copyOf(numbers);
    right.removeAll(wrong);
    right.removeIf(
        operation ->
            gradients.getOrDefault(operation, List.of()).isEmpty()
                || !gradients.get(operation).stream().allMatch(each -> isRight(each, start)));
    return right;
  }

  private static boolean isRight(Answered answered, Start start) {
    Graph graph = answered.graph();
    ExactGradients exact = ExactGradients.of(graph);
    double times = start.of(exact.value(graph.root()));
    // The root's own gradient proves a start that is wrong; the right one needs no proof.
    boolean proved =
        start.equals(Start.ONE)
            || Math.abs(answered.gradients()[graph.root()] - times)
                <= ExactGradients.TOLERANCE * Math.abs(times);
    return proved && Gradients.firstWrong(exact, graph, answered.gradients(), times).isEmpty();
  }
}
