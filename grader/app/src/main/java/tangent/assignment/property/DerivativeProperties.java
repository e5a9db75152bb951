package tangent.assignment.property;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import tangent.assignment.sample.Measurement;
import tangent.assignment.sample.Points;
import tangent.run.Digits;
import tangent.run.Judged;
import tangent.run.JudgedOnce;
import tangent.run.Notation;
import tangent.run.TaskRun;
import tangent.run.WrongAnswer;

/**
 * derivative gives the slope at x, measured by evaluations within [x − h, x + h], at least one of
 * them h/10 or more away from x.
 *
 * <p>Kills: half and double slopes, a wrong sign, a missing or wrong divisor, values and absolute
 * values for slopes (by the lines, where the tolerance is that of rounding); a step of one's own,
 * smaller or larger than h, one that grows with x, and a slope that is not measured at all (by the
 * evaluations); a slope at another place (by the curves). By the known ones: small slopes taken for
 * noise, large ones cut off, {@code float}, rounded slopes, limits of places and steps, anything
 * remembered of an earlier call.
 */
@Tag("part1.derivative")
class DerivativeProperties {

  private final TaskRun run;

  DerivativeProperties(TaskRun run) {
    this.run = run;
  }

  @Provide
  Arbitrary<Measurement> measurements() {
    return run.samples()
        .kept(
            "part1.derivative",
            Measurement.onLine(),
            Measurement.onCurve(),
            Measurement.onConstant(),
            Measurement.atZero(),
            Measurement.farOut(),
            Measurement.onWave());
  }

  @Judged
  void measuresTheSlopeAtX(@ForAll("measurements") Measurement asked) {
    check(asked);
  }

  @JudgedOnce(rare = true)
  void measuresKnownSlopes() {
    AllCases.andAgain(run, Measurement.known(), this::check);
  }

  private void check(Measurement asked) {
    double answer = run.solution().part1().derivative(asked.function(), asked.x(), asked.h());
    // Two honest measurements may differ by the bound of each.
    run.within(2 * asked.function().differenceBound(asked.x(), asked.h()));
    double[] evaluations = evaluations();
    checkNoneIsOutside(evaluations, asked);
    checkOneIsAway(evaluations, asked);
    checkSlope(answer, asked);
  }

  private double[] evaluations() {
    List<double[]> noted = run.latest().evaluations();
    return noted.stream().mapToDouble(point -> point[0]).toArray();
  }

  private void checkNoneIsOutside(double[] evaluations, Measurement asked) {
    for (double point : evaluations) {
      if (!(Math.abs(point - asked.x()) <= asked.h() + slack(asked))) {
        throw outside(point, asked);
      }
    }
  }

  private WrongAnswer outside(double point, Measurement asked) {
    String range =
        Digits.few(asked.x() - asked.h(), point)
            + " to "
            + Digits.few(asked.x() + asked.h(), point);
    return run.wrong(
        run.latest().call().text(),
        "function is asked only from " + range,
        "function was asked at " + Notation.number(point),
        ("With x = %s and h = %s the function may be asked only from x - h to x + h, that is "
                + "from %s, but it was asked at %s.")
            .formatted(asked.x(), asked.h(), range, Notation.number(point)));
  }

  private void checkOneIsAway(double[] evaluations, Measurement asked) {
    double farthest = 0;
    for (double point : evaluations) {
      farthest = Math.max(farthest, Math.abs(point - asked.x()));
    }
    if (!isAway(farthest, asked) && !knowsOneAway(asked)) {
      throw tooClose(evaluations.length == 0, farthest, asked);
    }
  }

  private static boolean isAway(double distance, Measurement asked) {
    return distance >= asked.h() / 10 - slack(asked);
  }

  /** Whether an earlier call about the same function may have asked there and kept its value. */
  private boolean knowsOneAway(Measurement asked) {
    return run.evaluationsSoFar()
        .map(
            points ->
                points.stream()
                    .mapToDouble(point -> Math.abs(point[0] - asked.x()))
                    .anyMatch(away -> away <= asked.h() + slack(asked) && isAway(away, asked)))
        .orElse(true);
  }

  private WrongAnswer tooClose(boolean never, double farthest, Measurement asked) {
    String seen =
        never
            ? "function was never asked"
            : farthest == 0
                ? "function was asked at x only"
                : "function was asked at most "
                    + Digits.few(farthest, asked.h() / 10)
                    + " away from x";
    return run.wrong(
        run.latest().call().text(),
        "function is asked " + Digits.few(asked.h() / 10, farthest) + " or more away from x",
        seen,
        ("The slope is to be measured with the step h = %s: at least one point where you ask "
                + "the function must lie h/10 or more away from x. But the %s.")
            .formatted(asked.h(), seen));
  }

  /** Up to rounding: 4 ulp of x plus 1e-9·h, as the assignment promises. */
  private static double slack(Measurement asked) {
    return 4 * Math.ulp(asked.x()) + 1e-9 * asked.h();
  }

  private void checkSlope(double answer, Measurement asked) {
    double bound = asked.function().differenceBound(asked.x(), asked.h());
    Tolerance expected = new Tolerance(asked.function().slope(asked.x()), Points.SAFETY * bound);
    if (!expected.holds(answer)) {
      throw run.wrong(
          expected.toString(),
          answer,
          "The slope of this function at x = %s is %s, but derivative returned %s. %s"
              .formatted(
                  asked.x(),
                  expected.beside(answer),
                  Notation.number(answer),
                  reason(asked, expected)));
    }
  }

  private static String reason(Measurement asked, Tolerance expected) {
    return asked.function().curvatureBound(asked.x(), asked.h()) == 0
        ? "On a straight line a measured slope is exact, but for rounding."
        : "A slope measured with h = %s is not exact: up to %s off would be accepted."
            .formatted(asked.h(), expected.shownTolerance());
  }
}
