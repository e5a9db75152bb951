package tangent.property;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tangent.contract.Fault;
import tangent.examination.Examination;
import tangent.sample.LossFormula;
import tangent.sample.WeightsWalk;
import tangent.task.Task;

/**
 * The solution's own {@code gradient}, right or wrong, as {@code descend} sees it: what an error
 * carried forward is compared with.
 */
record OwnGradient(Examination examination) {

  /** Slopes of around 1 that differ by less are one slope but for rounding, divided by h. */
  private static final double ROUNDING = 1e-6;

  /**
   * What the own gradient gives at a place.
   *
   * @param left the weights as the own gradient leaves them: it may spoil its argument, which is a
   *     mistake of its own, and then the rows of a walk are spoilt as well
   */
  private record At(double[] gradient, double[] before, double[] left) {
    double spoilt(int j) {
      return Math.abs(left[j] - before[j]);
    }

    /** Where {@code before} was, had it been spoilt already: the same change once less. */
    double[] beforeSpoiling() {
      double[] earlier = before.clone();
      Arrays.setAll(earlier, j -> before[j] - (left[j] - before[j]));
      return earlier;
    }
  }

  /** Whether these rows are what the own gradient, a wrong one, gives; notes that they are. */
  boolean explains(double[][] rows, WeightsWalk walk) {
    if (!excuses()) {
      return false;
    }
    double[] start = walk.array();
    Optional<At> atStart = at(walk, start);
    if (atStart.isEmpty() || !isStart(rows[0], atStart.get())) {
      return false;
    }
    for (int i = 1; i < rows.length; i++) {
      Optional<At> at = at(walk, rows[i - 1]);
      if (at.isEmpty() || !isNext(rows[i], at.get(), walk)) {
        return false;
      }
    }
    examination.carry(Task.GRADIENT4);
    return true;
  }

  /** Whether an exception may be one of the own gradient's on this walk; notes that it is. */
  boolean explainsException(WeightsWalk walk) {
    if (!excuses()) {
      return false;
    }
    Optional<double[]> weights = Optional.of(walk.array());
    for (int i = 0; i < walk.steps() && weights.isPresent(); i++) {
      weights = at(walk, weights.get()).flatMap(at -> next(at, walk));
    }
    if (weights.isEmpty()) {
      examination.carry(Task.GRADIENT4);
    }
    return weights.isEmpty();
  }

  private static boolean isStart(double[] row, At at) {
    boolean same = row.length == at.before().length;
    for (int j = 0; same && j < row.length; j++) {
      same =
          OwnStep.isSame(row[j], at.before()[j])
              || Math.abs(row[j] - at.before()[j]) <= 2 * at.spoilt(j);
    }
    return same;
  }

  private static boolean isNext(double[] row, At at, WeightsWalk walk) {
    Optional<double[]> own = next(at, walk);
    boolean same = own.isPresent() && own.get().length == row.length;
    for (int j = 0; same && j < row.length; j++) {
      same =
          OwnStep.isSame(row[j], own.get()[j])
              || Math.abs(row[j] - own.get()[j]) <= 2 * at.spoilt(j);
    }
    return same;
  }

  /**
   * One step on, or nothing where the own gradient is too short for it: the walk then ends in an
   * exception.
   */
  private static Optional<double[]> next(At at, WeightsWalk walk) {
    double[] next = at.before().clone();
    if (at.gradient().length < next.length) {
      return Optional.empty();
    }
    for (int j = 0; j < next.length; j++) {
      next[j] -= walk.learningRate() * at.gradient()[j];
    }
    return Optional.of(next);
  }

  private boolean excuses() {
    return examination.lost(Task.GRADIENT4)
        && examination.once("part4.gradient varies", this::varies);
  }

  /** Whether it gives at least two different answers: one that never varies explains nothing. */
  private boolean varies() {
    LossFormula loss = LossFormula.bowls(2, 5).plusCross(1, 0, 1);
    WeightsWalk walk = new WeightsWalk(loss, List.of(0.0, 0.0), 0.1, 1, 0.001);
    double[] first = gradient(walk, 0, 0);
    return differs(first, gradient(walk, 1, -2)) || differs(first, gradient(walk, 3, 0.5));
  }

  /** The own gradient, empty where it threw. */
  private double[] gradient(WeightsWalk walk, double... weights) {
    return at(walk, weights).map(At::gradient).orElse(new double[0]);
  }

  private static boolean differs(double[] one, double[] other) {
    boolean same = one.length == other.length;
    for (int j = 0; same && j < one.length; j++) {
      same = OwnStep.isSame(one[j], other[j]) || Math.abs(one[j] - other[j]) <= ROUNDING;
    }
    return !same;
  }

  /** What it gives where the row is {@code weights} now, though it may have been spoilt since. */
  private Optional<At> at(WeightsWalk walk, double[] weights) {
    return ask(walk, weights)
        .flatMap(
            at ->
                Arrays.equals(at.left(), at.before())
                    ? Optional.of(at)
                    : ask(walk, at.beforeSpoiling())
                        .map(earlier -> new At(earlier.gradient(), weights, at.left())));
  }

  private Optional<At> ask(WeightsWalk walk, double[] weights) {
    double[] given = weights.clone();
    try {
      double[] gradient = examination.aside().part4().gradient(walk.loss(), given, walk.h());
      return Optional.of(new At(gradient, weights, given));
    } catch (Fault fault) {
      if (!OwnStep.isException(fault)) {
        throw fault;
      }
      return Optional.empty();
    }
  }
}
