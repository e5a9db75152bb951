package tangent.assignment.property;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import tangent.assignment.Lesson;
import tangent.assignment.sample.Ladder;
import tangent.run.Judged;
import tangent.run.JudgedOnce;
import tangent.run.Notation;
import tangent.run.TaskRun;

/**
 * f(x) is the lesson's cubic, at whole numbers and between them, on both sides of zero.
 *
 * <p>Kills: a wrong sign, a forgotten + 1, {@code 6 * x} for {@code 6 * x * x}, whole-number
 * arithmetic, {@code float}, rounded values, a cube that overflows an {@code int}, absolute values.
 */
@Tag("part1.f")
class FProperties {

  /** A neighbour of 123.456 that a {@code float} can't tell from it. */
  private static final double CLOSE_BY = 123.4560001;

  /**
   * Relative to the sum of the absolute terms. A way to write a cubic takes about ten roundings of
   * 1.1e-16 each; this leaves room for hundreds, and none for {@code float} with its 6e-8 or for
   * values rounded to eleven decimals.
   */
  private static final double ROUNDING = 1e-12;

  /**
   * At zero, next to it and far from it: squares and cubes that an {@code int}, a {@code long}, a
   * {@code float} can't hold. Up to 1e60, whose cube is far from the largest double. Those with
   * digits come first, for they are asked twice, and one with a neighbour that a float can't tell
   * from it.
   */
  private static final List<Double> KNOWN =
      Ladder.after(
          List.of(
              123.456, CLOSE_BY, -98.7, 0.001, 0.0, -0.0, 1.0, 3.0, 2000.0, -2000.0, 3e6, -3e6,
              1e-9, -1e-9, 1e10, -1e10, 1e60, -1e60));

  private final TaskRun run;

  FProperties(TaskRun run) {
    this.run = run;
  }

  @Provide
  Arbitrary<Double> xs() {
    Arbitrary<Integer> near = Arbitraries.integers().between(-40, 40);
    return run.samples()
        .kept(
            "part1.f",
            near.map(k -> k / 4.0),
            near.map(k -> k / 10.0),
            Arbitraries.integers().between(-4000, 4000).map(k -> k / 397.0));
  }

  @Judged
  void isTheCubicOfTheLesson(@ForAll("xs") double x) {
    check(x);
  }

  @JudgedOnce(rare = true)
  void isTheCubicAtAnyDistanceFromZero() {
    AllCases.andAgain(run, KNOWN, this::check);
  }

  private void check(double x) {
    double answer = run.solution().part1().f(x);
    Tolerance expected = new Tolerance(Lesson.F.at(x), ROUNDING * Lesson.F.size(x));
    if (!expected.holds(answer)) {
      throw run.wrong(
          expected.toString(),
          answer,
          ("At x = %s the terms of %s are %s, together %s, but f returned %s. Compare your "
                  + "terms one by one.%s")
              .formatted(
                  x,
                  Lesson.F,
                  Lesson.F.added(x, Tolerance::shown),
                  expected.beside(answer),
                  Notation.number(answer),
                  expected.reason()));
    }
  }
}
