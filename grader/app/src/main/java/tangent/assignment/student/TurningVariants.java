package tangent.assignment.student;

import derivatives.part1.Turning;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import tangent.contract.Solution;

/** Honest ways to tell a minimum from a maximum. */
record TurningVariants(Solution reference) implements Models {

  List<Variant> all() {
    return List.of(
        turning("turning-longest-step", "turning with the longest step, reach / 10", r -> r / 10),
        turning("turning-tiny-step", "turning with a step of 1e-8", r -> 1e-8),
        new Variant(
            "turning-by-signs",
            "turning by Math.signum",
            turning(
                (own, f, x, r) -> {
                  double change =
                      Math.signum(own.derivative(f, x + r, r / 1000))
                          - Math.signum(own.derivative(f, x - r, r / 1000));
                  return Math.abs(change) < 2
                      ? Turning.NONE
                      : change > 0 ? Turning.MINIMUM : Turning.MAXIMUM;
                })),
        new Variant(
            "turning-with-tolerance",
            "turning takes slopes below 1e-9 for zero",
            turning(
                (own, f, x, r) -> {
                  double before = own.derivative(f, x - r, r / 10);
                  double after = own.derivative(f, x + r, r / 10);
                  return Math.min(Math.abs(before), Math.abs(after)) < 1e-9
                      ? Turning.NONE
                      : PlainPart1.told(before, after);
                })),
        new Variant(
            "turning-by-slopes",
            "turning asks slopes for both ends at once",
            turning(
                (own, f, x, r) -> {
                  double[] ends = own.slopes(f, new double[] {x - r, x + r}, r / 50);
                  return PlainPart1.told(ends[0], ends[1]);
                })),
        new Variant(
            "turning-right-first",
            "turning measures the right end first and stops early",
            turning(
                (own, f, x, r) -> {
                  double after = own.derivative(f, x + r, r / 20);
                  return after == 0
                      ? Turning.NONE
                      : PlainPart1.told(own.derivative(f, x - r, r / 20), after);
                })));
  }

  private Variant turning(String id, String title, DoubleUnaryOperator step) {
    return new Variant(
        id,
        title,
        turning(
            (own, f, x, r) -> {
              double h = step.applyAsDouble(r);
              return PlainPart1.told(
                  PlainPart1.forward(f, x - r, h), PlainPart1.forward(f, x + r, h));
            }));
  }
}
