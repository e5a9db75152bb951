package tangent.assignment.student;

import static tangent.assignment.student.Feature.real;
import static tangent.assignment.student.Feature.size;

import java.util.Map;
import tangent.assignment.Lesson;
import tangent.assignment.Task;
import tangent.contract.Solution;

/** Perturbations of {@code f} and of {@code derivative}. */
record DerivativePerturbations(Solution reference, Draw draw) implements Models {

  Perturbation f() {
    Where where = draw.whereNumbers(real("x"), real("x"), real("answer"));
    Effect effect = draw.effect();
    return Perturbation.of(
        Task.F,
        effect,
        where,
        f(
            x -> {
              double right = Lesson.F.at(x);
              return where.holds(Moment.of(null, x, x, right)) ? effect.of(right) : right;
            }));
  }

  Perturbation derivative() {
    int kind = draw.count(0, 3);
    if (kind == 0) {
      return steps(draw.where(real("x"), size("h")));
    }
    Where where = draw.where(real("x"), size("h"), real("answer"));
    if (kind == 1) {
      return extraEvaluation(where);
    }
    Effect effect = draw.effect();
    return Perturbation.of(
        Task.DERIVATIVE,
        effect,
        where,
        derivative(where, (function, x, h) -> effect.of(PlainPart1.central(function, x, h))));
  }

  private Perturbation steps(Where where) {
    boolean longer = draw.coin();
    double by = longer ? draw.log(0.04, 1) : draw.log(-3, -1.05);
    boolean central = draw.coin();
    return Perturbation.of(
        Task.DERIVATIVE,
        (longer ? "longer " : "shorter ") + (central ? "central" : "forward") + " step",
        Map.of("by", by),
        where,
        derivativeAlone(
            (function, x, h) -> {
              double step = where.holds(Moment.of(function, x, h)) ? by * h : h;
              return central
                  ? PlainPart1.central(function, x, step)
                  : PlainPart1.forward(function, x, step);
            }));
  }

  private Perturbation extraEvaluation(Where where) {
    double by = draw.signed(draw.log(0.04, 3));
    return Perturbation.of(
        Task.DERIVATIVE,
        "extra evaluation",
        Map.of("by", by),
        where,
        derivative(
            where,
            (function, x, h) -> {
              double aside = function.applyAsDouble(x + by * h);
              return PlainPart1.central(function, x, h) + 0 * Math.signum(aside);
            }));
  }

  private Solution derivative(Where where, Part1Model.Derivative other) {
    return derivativeAlone(
        (function, x, h) -> {
          double right = PlainPart1.central(function, x, h);
          return where.holds(Moment.of(function, x, h, right)) ? other.at(function, x, h) : right;
        });
  }
}
