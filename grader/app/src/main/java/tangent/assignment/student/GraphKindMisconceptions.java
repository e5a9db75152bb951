package tangent.assignment.student;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import tangent.assignment.Task;
import tangent.assignment.student.ModelNode.Result;
import tangent.contract.Program;
import tangent.contract.Program.Apply;
import tangent.contract.Program.Backward;
import tangent.contract.Program.Leaf;
import tangent.contract.Program.ReadGrad;
import tangent.contract.Solution;
import tangent.run.Observation;

/** What all graphs that go wrong have in common, and all calls of backward() that do. */
record GraphKindMisconceptions(Solution reference) implements Models {

  List<Misconception> all() {
    return List.of(
        shared(
                "shared-only-equal-numbers",
                "only graphs in which two values hold the same number go wrong",
                "Two values with the same number are two values all the same. How does your code tell one from"
                    + " the other?",
                EqualNumbersShare::new,
                GraphKindMisconceptions::hasEqualNumbers)
            .byPattern(this::showsEqualNumbers),
        shared(
            "shared-only-same-operand",
            "only an operation with the same value on both sides goes wrong",
            "a.times(a) uses a twice: where does the second share go?",
            SameOperandShrinks::new,
            GraphKindMisconceptions::hasSameOperand),
        again(
            "again-only-the-same-root",
            "only a second call on the same root goes wrong",
            "The second call should leave what the first one left. What does your code keep from the first"
                + " one?",
            SecondCallAdds::new,
            Reached.AGAIN),
        again(
            "again-only-another-root",
            "only a call on another root goes wrong, where values have a gradient already",
            "The new root knows nothing of the earlier call, but the values below it do. Are all of them"
                + " set back?",
            ResetStopsAtZero::new,
            Reached.BY_ANOTHER),
        again(
            "again-changes-others",
            "backward() changes gradients of values that its root was not made from",
            "Which values does your code go through, and which of them was the root made from?",
            OthersDouble::new,
            Reached.NOT_BY_THIS),
        again(
            "again-unreached-not-zero",
            "a value that no backward() has reached has another gradient than 0",
            "What does grad() give for a value that has just been made?",
            () -> new OtherAtFirst(() -> Double.NaN),
            Reached.NEVER));
  }

  /** How the value with the first wrong gradient stands to the latest call of backward(). */
  private enum Reached {
    /** By a root that was called before. */
    AGAIN,
    /** By a new root, and by an earlier one. */
    BY_ANOTHER,
    /** By this call, and by none before. */
    FIRST,
    /** By an earlier call, but not by the latest. */
    NOT_BY_THIS,
    NEVER
  }

  private Misconception shared(
      String id, String title, String hint, ModelValue.Engine way, Predicate<Program> kind) {
    return new Misconception(id, Task.SHARED_VALUES, title, hint, value(way))
        .byWrongCalls((observed, right) -> kind.test(program(observed)));
  }

  private Misconception again(
      String id, String title, String hint, ModelValue.Engine way, Reached reached) {
    return new Misconception(id, Task.BACKWARD_AGAIN, title, hint, value(way))
        .byWrongCalls(
            (observed, right) -> observed.fault() == null && reached(observed, right) == reached);
  }

  // ---- models

  /** A share is larger where another value holds the same number. */
  private static final class EqualNumbersShare extends ModelValue {
    private final Map<Double, Integer> held = new HashMap<>();

    @Override
    void reset(ModelNode root, List<ModelNode> order) {
      super.reset(root, order);
      held.clear();
      made.forEach(node -> held.merge(node.data, 1, Integer::sum));
    }

    @Override
    void receive(ModelNode operand, double share) {
      super.receive(operand, held.get(operand.data) == 1 ? share : 1.5 * share);
    }
  }

  private static final class SameOperandShrinks extends ModelValue {
    @Override
    double shareOfRight(Result result) {
      double share = super.shareOfRight(result);
      return result.left == result.right ? 0.75 * share : share;
    }
  }

  private static final class SecondCallAdds extends ModelValue {
    private final Set<ModelNode> called = new HashSet<>();

    @Override
    void backward(ModelNode root) {
      super.backward(root);
      if (!called.add(root)) {
        below(root).stream().filter(node -> node != root).forEach(node -> node.grad *= 1.5);
      }
    }
  }

  /** As those of a new root, which nothing has reached yet. */
  private static final class ResetStopsAtZero extends ModelValue {
    @Override
    void reset(ModelNode root, List<ModelNode> order) {
      if (root.grad != 0) {
        root.grad = 0;
        root.operands().forEach(operand -> reset(operand, order));
      }
    }
  }

  private static final class OthersDouble extends ModelValue {
    @Override
    void backward(ModelNode root) {
      super.backward(root);
      Set<ModelNode> below = new HashSet<>(below(root));
      made.stream().filter(node -> !below.contains(node)).forEach(node -> node.grad *= 2);
    }
  }

  // ---- signs

  private static Program program(Observation observed) {
    return (Program) observed.call().arguments().get(0);
  }

  /** Where all wrong graphs share values, that may be what matters. */
  private boolean showsEqualNumbers(List<Observation> observed) {
    List<Program> wrong =
        observed.stream()
            .filter(
                each -> {
                  double[] right = (double[]) each.call().putTo(reference).answer();
                  return BlamedOperation.firstWrong(each, right) >= 0;
                })
            .map(GraphKindMisconceptions::program)
            .toList();
    return wrong.stream().allMatch(GraphKindMisconceptions::hasEqualNumbers)
        && wrong.stream().anyMatch(each -> hasEqualLeaves(each) && !sharesValues(each));
  }

  private static boolean sharesValues(Program program) {
    Set<Integer> used = new HashSet<>();
    return BlamedOperation.made(program).stream()
        .anyMatch(
            each ->
                each instanceof Apply apply
                    && (!used.add(apply.left())
                        || apply.operation().operands() == 2 && !used.add(apply.right())));
  }

  private static boolean hasEqualNumbers(Program program) {
    double[] numbers = BlamedOperation.numbers(BlamedOperation.made(program));
    return DoubleStream.of(numbers).distinct().count() < numbers.length;
  }

  /** Of which neither was made from the other, as −(−x) from x. */
  private static boolean hasEqualLeaves(Program program) {
    List<Program.Instruction> leaves =
        BlamedOperation.made(program).stream().filter(Leaf.class::isInstance).toList();
    return Set.copyOf(leaves).size() < leaves.size();
  }

  private static boolean hasSameOperand(Program program) {
    return BlamedOperation.made(program).stream()
        .anyMatch(
            each ->
                each instanceof Apply apply
                    && apply.operation().operands() == 2
                    && apply.left() == apply.right());
  }

  private static Reached reached(Observation observed, Observation right) {
    Program program = program(observed);
    List<Integer> roots = new ArrayList<>();
    int wrong = BlamedOperation.firstWrong(observed, (double[]) right.answer());
    int read = 0;
    for (Program.Instruction each : program.instructions()) {
      if (each instanceof Backward call) {
        roots.add(call.value());
      } else if (each instanceof ReadGrad reading && read++ == wrong) {
        return reached(program, roots, reading.value());
      }
    }
    return Reached.FIRST;
  }

  private static Reached reached(Program program, List<Integer> roots, int value) {
    int latest = roots.size() - 1;
    List<Integer> before = roots.subList(0, Math.max(0, latest));
    if (latest < 0 || !isBelow(program, roots.get(latest), value)) {
      return before.stream().anyMatch(root -> isBelow(program, root, value))
          ? Reached.NOT_BY_THIS
          : Reached.NEVER;
    }
    if (before.contains(roots.get(latest))) {
      return Reached.AGAIN;
    }
    return before.stream().anyMatch(root -> isBelow(program, root, value))
        ? Reached.BY_ANOTHER
        : Reached.FIRST;
  }

  private static boolean isBelow(Program program, int root, int value) {
    List<Program.Instruction> made = BlamedOperation.made(program);
    boolean[] needed = new boolean[made.size()];
    needed[root] = true;
    for (int i = root; i > value; i--) {
      if (needed[i] && made.get(i) instanceof Apply apply) {
        needed[apply.left()] = true;
        needed[apply.right()] = true;
      }
    }
    return needed[value];
  }
}
