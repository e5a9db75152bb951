package tangent.assignment.student;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import tangent.assignment.Task;

/** One and the same slip in the ways in which a slope can be measured. */
interface DerivativeSlips extends Models {

  /** What somebody makes of two values: the one on the right, the one on the left, and the run. */
  interface Slip {
    double of(double right, double left, double run);
  }

  /** How far somebody steps. */
  interface Stride {
    double of(double x, double h);
  }

  static double slope(double right, double left, double run) {
    return (right - left) / run;
  }

  /**
   * The same slip with a step to the right, with one to the left, with one to each side, and with
   * half of one to each side.
   */
  default Stream<Part1Model.Derivative> slips(Slip slip) {
    return Stream.concat(
        slips((x, h) -> h, slip), Stream.of((f, x, h) -> slip(f, x, -h / 2, h / 2, slip)));
  }

  default Stream<Part1Model.Derivative> slips(Stride stride, Slip slip) {
    return Stream.of(
        (f, x, h) -> slip(f, x, 0, stride.of(x, h), slip),
        (f, x, h) -> slip(f, x, -stride.of(x, h), 0, slip),
        (f, x, h) -> slip(f, x, -stride.of(x, h), stride.of(x, h), slip));
  }

  private static double slip(
      DoubleUnaryOperator f, double x, double left, double right, Slip slip) {
    return slip.of(f.applyAsDouble(x + right), f.applyAsDouble(x + left), right - left);
  }

  default Misconception mistake(
      String id, String title, String hint, Part1Model.Derivative... ways) {
    return mistake(id, title, hint, Part1Model.right(), Stream.of(ways));
  }

  default Misconception mistake(
      String id, String title, String hint, Stream<Part1Model.Derivative> ways) {
    return mistake(id, title, hint, Part1Model.right(), ways);
  }

  /**
   * A derivative that gives the same for every input. Such an error is not carried forward: these
   * students have written their other methods without it.
   */
  default Misconception alone(
      String id, String title, String hint, Part1Model.Derivative derivative) {
    return mistake(id, title, hint, Part1Model.independent(), Stream.of(derivative));
  }

  private Misconception mistake(
      String id, String title, String hint, Part1Model model, Stream<Part1Model.Derivative> ways) {
    return mistake(
            Task.DERIVATIVE, id, title, hint, ways.map(model::withDerivative).map(this::part1))
        .withPlaces();
  }
}
