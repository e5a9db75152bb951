package tangent.assignment.property;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.jspecify.annotations.Nullable;
import tangent.assignment.sample.MultiDescent;
import tangent.run.Digits;
import tangent.run.Judged;
import tangent.run.JudgedOnce;
import tangent.run.Notation;
import tangent.run.TaskRun;
import tangent.run.WrongAnswer;

/**
 * descend gives every weight vector visited: the start, then one more for each step, in which all
 * weights move together, from one gradient.
 *
 * <p>Each row is compared with one step from the answer's own previous row. Kills: weights moved
 * one by one, one array for all rows (its last contents are everywhere), rows too few or too many,
 * uphill, one gradient for the whole walk, one weight moved only, a forgotten rate, the rate taken
 * for h, the answer to an earlier call with the same array.
 */
@Tag("part4.descend")
class Descend4Properties {

  private static final double EPSILON = Math.ulp(1.0);

  private final TaskRun run;

  Descend4Properties(TaskRun run) {
    this.run = run;
  }

  @Provide
  Arbitrary<MultiDescent> walks() {
    return run.samples()
        .kept(
            "part4.descend",
            MultiDescent.onBowls(),
            MultiDescent.crossed(),
            MultiDescent.crossed(),
            MultiDescent.ofNoStep());
  }

  @Judged
  void movesAllWeightsTogether(@ForAll("walks") MultiDescent walk) {
    check(walk, walk.array());
  }

  @JudgedOnce(rare = true)
  void walksAnewForEachCall() {
    Reused arrays = new Reused();
    AllCases.andAgain(run, MultiDescent.known(), walk -> check(walk, arrays.holding(walk.start())));
  }

  private void check(MultiDescent walk, double[] start) {
    double[][] rows =
        run.solution()
            .part4()
            .descend(walk.loss(), start, walk.learningRate(), walk.steps(), walk.h());
    checkLengths(rows, walk);
    check(rows, walk);
    checkPlaces(rows, walk);
  }

  /** The loss is asked where one weight of a row is moved, by h at most. */
  private void checkPlaces(double[][] rows, MultiDescent walk) {
    for (double[] point : run.latest().evaluations()) {
      if (Arrays.stream(rows).noneMatch(row -> isNear(row, point, walk))) {
        throw run.wrong(
            run.latest().call().text(),
            "the loss is asked only where one weight of a row is moved, by "
                + walk.h()
                + " at most",
            "the loss was asked at " + Notation.answer(point),
            ("Each gradient is to be measured with h = %s: one weight of a row is moved by "
                    + "that much at most. But the loss was asked at %s.")
                .formatted(walk.h(), Notation.answer(point)));
      }
    }
  }

  private static boolean isNear(double[] row, double[] point, MultiDescent walk) {
    int moved = 0;
    for (int j = 0; j < row.length && row.length == point.length; j++) {
      double away = Math.abs(point[j] - row[j]);
      if (Double.isFinite(row[j])
          && !(away <= walk.h() + Gradient4Properties.slack(row[j], walk.h()))) {
        return false;
      }
      moved += away > Gradient4Properties.slack(row[j], walk.h()) ? 1 : 0;
    }
    return row.length == point.length && moved <= 1;
  }

  private void checkLengths(double[][] rows, MultiDescent walk) {
    int length = walk.steps() + 1;
    int weights = walk.start().size();
    String needed = length + (length == 1 ? " row" : " rows");
    if (rows.length != length) {
      throw run.wrong(
          needed,
          rows,
          "%s %s %s, the start among them, but descend returned %s."
              .formatted(
                  walk.steps(),
                  walk.steps() == 1 ? "step needs" : "steps need",
                  needed,
                  rows.length));
    }
    for (int i = 0; i < length; i++) {
      if (rows[i].length != weights) {
        throw run.wrong(
            "row " + i + " with as many weights as the start: " + weights,
            rows,
            "Row %s must hold %s weights, but it holds %s.".formatted(i, weights, rows[i].length));
      }
    }
  }

  private void check(double[][] rows, MultiDescent walk) {
    // A step of two honest walks differs by the rate times the bound of each gradient; over a few
    // steps that adds up, and a walk that widens it is left to chance: this serves diagnosis only.
    run.within(
        IntStream.range(0, walk.array().length)
                .mapToDouble(j -> walk.loss().differenceBound(walk.array(), j, walk.h()))
                .max()
                .orElse(0)
            * 2
            * walk.learningRate()
            * rows.length);
    WrongAnswer wrong = firstWrong(rows, walk);
    if (wrong != null) {
      throw wrong;
    }
  }

  private @Nullable WrongAnswer firstWrong(double[][] rows, MultiDescent walk) {
    double[] start = walk.array();
    double[] terms = new double[start.length];
    for (int j = 0; j < start.length; j++) {
      terms[j] = Math.abs(start[j]);
      if (!(Math.abs(rows[0][j] - start[j]) <= Gradient4Properties.slack(start[j], walk.h()))) {
        return wrongStart(rows, start);
      }
    }
    for (int i = 1; i < rows.length; i++) {
      for (int j = 0; j < start.length; j++) {
        Tolerance expected = next(rows[i - 1], j, i * terms[j], walk);
        terms[j] += Math.abs(expected.expected() - rows[i - 1][j]);
        if (!expected.holds(rows[i][j])) {
          return wrongRow(rows, i, j, expected, walk);
        }
      }
    }
    return null;
  }

  /**
   * One step on in coordinate {@code j}: off by the rate times what an honest gradient may be off,
   * and by rounding of these and all earlier terms, as for one weight ({@link StepTolerance#from}).
   */
  private static Tolerance next(double[] before, int j, double earlier, MultiDescent walk) {
    double change = walk.learningRate() * walk.loss().partial(before, j);
    double bound =
        Gradient4Properties.SAFETY * walk.loss().differenceBound(before, j, walk.h())
            + walk.loss().roundingBound(before, j, walk.h(), Gradient4Properties.SMALLEST_STEP);
    double size = Math.abs(before[j]) + Math.abs(change) + earlier;
    return new Tolerance(before[j] - change, walk.learningRate() * bound + 4 * EPSILON * size);
  }

  private WrongAnswer wrongStart(double[][] rows, double[] start) {
    return run.wrong(
        "row 0: " + Notation.answer(start),
        rows,
        "Row 0 must hold the start, %s, as it was before any step, but it holds %s."
            .formatted(Notation.answer(start), Notation.answer(rows[0])));
  }

  private WrongAnswer wrongRow(
      double[][] rows, int i, int j, Tolerance expected, MultiDescent walk) {
    double[] slopes = new double[rows[i].length];
    Arrays.setAll(slopes, k -> walk.loss().partial(rows[i - 1], k));
    return run.wrong(
        run.latest().call().text(),
        "row " + i + ", index " + j + ": " + expected,
        "row " + i + ": " + Notation.answer(rows[i]) + " in " + Notation.around(i, rows),
        ("Row %s must be one step on from row %s, which is %s. The gradient there is %s and "
                + "the learning rate %s, so w[%s] becomes %s, but it is %s.")
            .formatted(
                i,
                i - 1,
                shortly(rows[i - 1]),
                shortly(slopes),
                walk.learningRate(),
                j,
                expected.beside(rows[i][j]),
                expected.told(rows[i][j])));
  }

  private static String shortly(double[] numbers) {
    return Arrays.stream(numbers).mapToObj(Digits::few).collect(Collectors.joining(", ", "{", "}"));
  }
}
