package tangent.assignment.student;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tangent.assignment.Task;
import tangent.contract.Operation;
import tangent.contract.Solution;

/**
 * One operation of {@code Value} that is wrong by itself, or wrong for some numbers alone, whatever
 * it computes: told by which calls are wrong.
 */
record OneRuleMisconceptions(Solution reference) implements Models {

  /** Which calls of one operation are wrong. */
  private enum Case {
    NEGATIVE_EXPONENT(
        "power-of-negative-exponents",
        "pow is wrong only where the exponent is negative",
        "x⁻² is 1 / x², and the rule for its slope is that of every power. Try 2 to the power of −1.",
        one -> one.isPower(one.exponent() < 0)),
    NO_EXPONENT(
        "power-of-exponent-zero",
        "pow is wrong only where the exponent is 0",
        "Whatever is raised to the power of 0 gives 1, and stays there. What does your code do then?",
        one -> one.isPower(one.exponent() == 0)),
    AT_ZERO(
        "operation-at-zero",
        "an operation is wrong only where a number is 0",
        "Try it with an operand of 0. Is something divided by it, or is 0 a case of its own?",
        one -> one.left() == 0 || one.right() == 0),
    NEGATIVE(
        "operation-on-negatives",
        "an operation is wrong only where a number is negative",
        "Try it with −2 instead of 2. Which step loses the sign?",
        one -> one.left() < 0 || one.right() < 0);

    private final String id;
    private final String title;
    private final String hint;
    private final Predicate<BlamedOperation> shown;

    Case(String id, String title, String hint, Predicate<BlamedOperation> shown) {
      this.id = id;
      this.title = title;
      this.hint = hint;
      this.shown = shown;
    }
  }

  /** As most engines divide. */
  private static final List<Composition> PLAINLY = List.of(Composition.NONE);

  private static final List<Composition> WITH_POWERS =
      List.of(Composition.NONE, new Composition(false, false, true));

  /** What is put together of which other operation, usually. */
  private static final Map<Operation, Set<Operation>> BUILT_ON =
      new EnumMap<>(
          Map.of(
              Operation.PLUS, EnumSet.of(Operation.MINUS),
              Operation.NEGATED, EnumSet.of(Operation.MINUS),
              Operation.TIMES,
                  EnumSet.of(
                      Operation.NEGATED, Operation.MINUS, Operation.DIVIDED_BY, Operation.POW),
              Operation.POW, EnumSet.of(Operation.DIVIDED_BY),
              Operation.DIVIDED_BY, EnumSet.of(Operation.POW, Operation.TANH),
              Operation.EXP, EnumSet.of(Operation.TANH)));

  private static final Map<Operation, String> NUMBER_HINTS =
      new EnumMap<>(
          Map.of(
              Operation.PLUS, "3 and 4 make 7. What does yours make of them?",
              Operation.MINUS, "3 minus 4 is −1. What does yours make of them?",
              Operation.TIMES, "3 times −4 is −12. What does yours make of them?",
              Operation.DIVIDED_BY, "3 divided by 4 is 0.75. What does yours make of them?",
              Operation.NEGATED, "Out of 3 comes −3, and out of −3 comes 3.",
              Operation.EXP, "Out of 0 comes 1, out of 1 comes e, out of −1 comes 1 / e.",
              Operation.TANH,
                  "tanh x is (eˣ − e⁻ˣ) / (eˣ + e⁻ˣ): between −1 and 1, and far from 0 nearly there.",
              Operation.POW,
                  "2 to the powers of 3, 1, 0 and −1: 8, 2, 1 and 0.5. Which of them is wrong, and what"
                      + " of −2?"));

  private static final Map<Operation, String> SLOPE_HINTS =
      new EnumMap<>(
          Map.of(
              Operation.PLUS, "If a grows by 1 and b stays, by how much does a + b grow?",
              Operation.MINUS, "If b grows by 1 and a stays, what becomes of a − b?",
              Operation.TIMES, "If a grows by 1 and b stays, by how much does a · b grow?",
              Operation.DIVIDED_BY,
                  "If a grows by 1 and b stays, by how much does a / b grow? If b grows, it shrinks: how"
                      + " fast, where b is small?",
              Operation.NEGATED, "If a grows by 1, what becomes of −a?",
              Operation.EXP,
                  "e to the x is as steep as it is high. Which number says how high it is?",
              Operation.TANH,
                  "tanh is steepest at 0, where its slope is 1, and flat far from 0. Does your rule give"
                      + " both?",
              Operation.POW,
                  "At 2 the slope of x³ is 12, that of x⁻¹ is −1/4, that of x⁰ is 0. What does your rule"
                      + " give?"));

  List<Misconception> all() {
    List<Misconception> all = new ArrayList<>();
    for (Task task : List.of(Task.FORWARD, Task.LOCAL_GRADIENTS)) {
      for (Case each : Case.values()) {
        all.add(
            mistake(task, each.id, each.title, each.hint, bent(task, each), PLAINLY)
                .byPattern(
                    observed ->
                        BlamedOperation.behind(task, observed, reference).stream()
                            .allMatch(one -> one != null && each.shown.test(one))));
      }
      for (Operation operation : Operation.values()) {
        all.add(
            mistake(
                    task,
                    "wrong-" + operation.method().toLowerCase(),
                    task == Task.FORWARD
                        ? operation.method() + " computes another number than it should"
                        : "the rule for the gradients of " + operation.method() + " is wrong",
                    (task == Task.FORWARD ? NUMBER_HINTS : SLOPE_HINTS).get(operation),
                    bent(task, one -> one.operation() == operation),
                    operation == Operation.POW ? WITH_POWERS : PLAINLY)
                .byPattern(
                    observed ->
                        isBehind(operation, BlamedOperation.behind(task, observed, reference))));
      }
    }
    return all;
  }

  private Misconception mistake(
      Task task,
      String id,
      String title,
      String hint,
      ModelValue.Engine way,
      List<Composition> compositions) {
    String prefix = task == Task.FORWARD ? "number-" : "slope-";
    return mistake(
        task,
        prefix + id,
        title,
        hint,
        compositions.stream().map(each -> value(() -> way.get().composing(each))));
  }

  // ---- models

  /** One operation alone, so that there are others to make graphs of. */
  private static ModelValue.Engine bent(Task task, Case which) {
    Operation operation =
        switch (which) {
          case NEGATIVE_EXPONENT, NO_EXPONENT -> Operation.POW;
          case AT_ZERO -> Operation.TIMES;
          case NEGATIVE -> Operation.DIVIDED_BY;
        };
    return bent(task, one -> one.operation() == operation && which.shown.test(one));
  }

  private static ModelValue.Engine bent(Task task, Predicate<BlamedOperation> where) {
    return () ->
        new ModelValue() {
          @Override
          double value(Operation operation, double x, double y, int exponent) {
            BlamedOperation one = new BlamedOperation(operation, x, y, exponent);
            double right = super.value(operation, x, y, exponent);
            return task == Task.FORWARD && where.test(one) ? odd(right) : right;
          }

          @Override
          double byLeft(ModelNode.Result result) {
            double right = super.byLeft(result);
            return task != Task.FORWARD && where.test(BlamedOperation.of(result))
                ? odd(right)
                : right;
          }
        };
  }

  /** What nobody would take for another rule. */
  private static double odd(double right) {
    return 1.5 * right + 0.25;
  }

  private static boolean isBehind(Operation operation, List<@Nullable BlamedOperation> wrong) {
    Set<Operation> all = EnumSet.noneOf(Operation.class);
    for (BlamedOperation one : wrong) {
      if (one == null || operation == Operation.DIVIDED_BY && one.isPower(one.exponent() >= 0)) {
        // Only x⁻ⁿ is put together of a division.
        return false;
      }
      all.add(one.operation());
    }
    return all.remove(operation) && BUILT_ON.getOrDefault(operation, Set.of()).containsAll(all);
  }
}
