package tangent.assignment.picture;

import java.util.List;
import java.util.OptionalDouble;
import tangent.contract.Program.Apply;
import tangent.contract.Program.Instruction;
import tangent.run.ProgramText;

/**
 * One value of a graph: what it should hold, and what the student's holds where that was read.
 *
 * @param graded whether gradients are there to be shown
 */
record PictureNode(
    int value,
    Instruction made,
    double data,
    double gradient,
    OptionalDouble yourData,
    OptionalDouble yourGradient,
    boolean graded) {

  /** What rounding may do to a number; see the tolerances of the assignment. */
  private static final double ROUNDING = 1e-8;

  String name() {
    return ProgramText.name(value);
  }

  /** The values it was made from; the same one twice for {@code a.plus(a)}. */
  List<Integer> operands() {
    if (!(made instanceof Apply apply)) {
      return List.of();
    }
    return apply.operation().operands() == 2
        ? List.of(apply.left(), apply.right())
        : List.of(apply.left());
  }

  /** How it was made, as one writes it: {@code c = a·b}. */
  String heading() {
    if (!(made instanceof Apply apply)) {
      return name();
    }
    String left = ProgramText.name(apply.left());
    String right = ProgramText.name(apply.right());
    return name()
        + " = "
        + switch (apply.operation()) {
          case PLUS -> left + " + " + right;
          case MINUS -> left + " - " + right;
          case TIMES -> left + " * " + right;
          case DIVIDED_BY -> left + " / " + right;
          case NEGATED -> "-" + left;
          case EXP, TANH -> apply.operation().method() + "(" + left + ")";
          case POW -> left + "^" + apply.exponent();
        };
  }

  boolean dataIsWrong() {
    return wrong(yourData, data);
  }

  boolean gradientIsWrong() {
    return graded && wrong(yourGradient, gradient);
  }

  boolean isWrong() {
    return dataIsWrong() || gradientIsWrong();
  }

  String sentence() {
    return dataIsWrong()
        ? sentence("number", data, yourData.orElseThrow())
        : sentence("gradient", gradient, yourGradient.orElseThrow());
  }

  private String sentence(String what, double right, double yours) {
    return "The %s of %s should be %s, yours is %s."
        .formatted(what, name(), Figures.text(right, yours), Figures.text(yours, right));
  }

  private static boolean wrong(OptionalDouble yours, double right) {
    return yours.isPresent()
        && !(Math.abs(yours.getAsDouble() - right) <= ROUNDING * Math.max(1, Math.abs(right)));
  }
}
