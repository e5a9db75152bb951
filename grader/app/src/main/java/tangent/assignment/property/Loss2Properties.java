package tangent.assignment.property;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import tangent.assignment.Lesson;
import tangent.assignment.sample.Ladder;
import tangent.assignment.sample.SlopeFormulas;
import tangent.run.Judged;
import tangent.run.JudgedOnce;
import tangent.run.Notation;
import tangent.run.TaskRun;

/**
 * loss(w) is the lesson's loss, on both sides of zero and at zero.
 *
 * <p>Kills: a missing or wrong term, a wrong sign, a bracket too many, {@code Math.pow(4 * w, 2)};
 * {@code float}, rounded values, powers that overflow an {@code int}, limits of the weight.
 */
@Tag("part2.loss")
class Loss2Properties {

  /** A neighbour of 12.345 that a {@code float} can't tell from it. */
  private static final double CLOSE_BY = 12.3450001;

  /**
   * Relative to the sum of the absolute terms. A way to write the polynomial takes about ten
   * roundings of 1.1e-16 each; this leaves room for hundreds, and none for {@code float} with its
   * 6e-8.
   */
  private static final double ROUNDING = 1e-12;

  /**
   * As far from zero as its fourth power can be told, and as near; digits of every kind, and first,
   * for these are asked twice.
   */
  private static final List<Double> KNOWN =
      Ladder.after(
          List.of(
              0.1, -0.7, 12.345, CLOSE_BY, 0.0, -0.0, 1.0, -1.0, 250.0, -250.0, 1e5, -1e5, 1e-4,
              -1e-4, 1e-9, -67.89, 1e12, -1e12, 1e60, -1e60));

  private final TaskRun run;

  Loss2Properties(TaskRun run) {
    this.run = run;
  }

  @Provide
  Arbitrary<Double> weights() {
    return run.samples()
        .kept(
            "part2.loss",
            SlopeFormulas.places(3),
            Arbitraries.integers().between(-1200, 1200).map(k -> k / 397.0));
  }

  @Judged
  void isTheLossOfTheLesson(@ForAll("weights") double w) {
    check(w);
  }

  @JudgedOnce(rare = true)
  void isTheLossAtAnyDistanceFromZero() {
    AllCases.andAgain(run, KNOWN, this::check);
  }

  private void check(double w) {
    double answer = run.solution().part2().loss(w);
    Tolerance expected = new Tolerance(Lesson.LOSS.at(w), ROUNDING * LossTruth.size(w));
    if (!expected.holds(answer)) {
      throw run.wrong(
          Notation.number(expected.expected()),
          answer,
          ("At w = %s the terms of %s are %s, together %s, but loss returned %s. Compare your "
                  + "terms one by one.")
              .formatted(
                  w,
                  Lesson.LOSS,
                  Lesson.LOSS.added(w, Double::toString),
                  expected.expected(),
                  Notation.number(answer)));
    }
  }
}
