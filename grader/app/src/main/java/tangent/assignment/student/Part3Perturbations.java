package tangent.assignment.student;

import static tangent.assignment.student.Feature.count;
import static tangent.assignment.student.Feature.real;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import tangent.assignment.Lesson;
import tangent.assignment.Task;
import tangent.contract.Operation;
import tangent.contract.Solution;

/** Perturbations of {@code Value} and of {@code LossGradient}. */
record Part3Perturbations(Solution reference, Draw draw) implements Models {

  private static final List<Task> OF_VALUE =
      List.of(Task.FORWARD, Task.LOCAL_GRADIENTS, Task.SHARED_VALUES, Task.BACKWARD_AGAIN);

  private Perturbation value(
      String what, Map<String, Double> numbers, Where where, ModelValue.Engine engine) {
    return Perturbation.of("part3.Value", OF_VALUE, what, numbers, where, value(engine));
  }

  /** Of one operation: its number, its slopes, or the value that it gives. */
  Perturbation operation() {
    Operation bent = draw.of(List.of(Operation.values()));
    String name = bent.name().toLowerCase(Locale.ROOT) + " ";
    boolean power = bent == Operation.POW;
    Where where =
        power
            ? draw.where(real("x"), count("exponent"), real("exponent"), real("answer"))
            : bent.operands() == 2
                ? draw.where(real("x"), real("y"), real("answer"))
                : draw.where(real("x"), real("x"), real("answer"));
    Effect effect = draw.effect();
    PerturbedOperation.Kind kind = draw.of(PerturbedOperation.Kind.of(bent));
    String what = kind.usesEffect() ? kind.text() + " " + effect.name() : kind.text();
    return value(
        name + what,
        kind.usesEffect() ? effect.numbers() : Map.of(),
        where,
        () -> new PerturbedOperation(bent, kind, where, effect));
  }

  /** Of {@code backward()}. */
  Perturbation backward() {
    Where where = draw.where(real("data"), count("serial"), real("gradient"), count("root"));
    PerturbedBackward.Kind kind = draw.of(List.of(PerturbedBackward.Kind.values()));
    Effect effect = draw.effect();
    int n = draw.count(2, 12);
    return value(
        kind.text() + (kind.usesEffect() ? " " + effect.name() : ""),
        kind == PerturbedBackward.Kind.NODES_LIMITED
            ? Map.of("nodes", (double) n)
            : kind.usesEffect() ? effect.numbers() : Map.of(),
        where,
        () -> new PerturbedBackward(kind, where, effect, n));
  }

  Perturbation loss() {
    Where where = draw.whereNumbers(real("w"), real("w"), real("answer"));
    int kind = draw.count(0, 4);
    double by = draw.signed(draw.log(-4, 1));
    String what =
        switch (kind) {
          case 0 -> "leaf of the right number";
          case 1 -> "offset";
          case 2 -> "linear term";
          case 3 -> "cubic term";
          default -> "throws";
        };
    return Perturbation.of(
        Task.LOSS3,
        what,
        kind == 0 || kind == 4 ? Map.of() : Map.of("by", by),
        where,
        valueLoss(
            (engine, w) -> {
              ModelNode right = LossRule.RIGHT.loss(engine, w);
              if (!where.holds(Moment.of(null, w.data, w.data, right.data))) {
                return right;
              }
              return switch (kind) {
                case 0 -> engine.leaf(right.data);
                case 1 -> engine.apply(Operation.PLUS, right, engine.leaf(by), 0);
                case 2 -> plus(engine, right, w, by);
                case 3 -> plus(engine, right, engine.apply(Operation.POW, w, w, 3), by);
                default -> throw new ArithmeticException("perturbed");
              };
            }));
  }

  private static ModelNode plus(ModelValue engine, ModelNode right, ModelNode term, double by) {
    ModelNode scaled = engine.apply(Operation.TIMES, engine.leaf(by), term, 0);
    return engine.apply(Operation.PLUS, right, scaled, 0);
  }

  Perturbation gradient() {
    int kind = draw.count(0, 3);
    // Where backward() does nothing the answer is 0: no condition for what passes it by.
    Where where =
        kind < 2
            ? draw.whereNumbers(real("w"))
            : draw.whereNumbers(real("w"), real("w"), real("answer"));
    Effect effect = draw.effect();
    double h = draw.log(-6, -2);
    return Perturbation.of(
        Task.GRADIENT3,
        kind == 0 ? "formula" : kind == 1 ? "nudging" : effect.name(),
        kind == 0 ? Map.of() : kind == 1 ? Map.of("h", h) : effect.numbers(),
        where,
        valueGradient(
            (engine, own, w) -> {
              double right = LossRule.gradientOfLoss(engine, own, w);
              if (!where.holds(Moment.of(null, w, w, right))) {
                return right;
              }
              return switch (kind) {
                case 0 -> Lesson.LOSS.slope().at(w);
                case 1 -> PlainPart1.central(Lesson.LOSS, w, h);
                default -> effect.of(right);
              };
            }));
  }
}
