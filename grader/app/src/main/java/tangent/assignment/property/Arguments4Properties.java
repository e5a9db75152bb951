package tangent.assignment.property;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Tag;
import org.jspecify.annotations.Nullable;
import tangent.assignment.Task;
import tangent.assignment.sample.LossFormula;
import tangent.run.JudgedOnce;
import tangent.run.Notation;
import tangent.run.TaskRun;

/**
 * The methods of Part 4 throw an IllegalArgumentException outside their domains, leave arrays as
 * they were and return fresh ones.
 *
 * <p>One mistake costs one task: where rows are one and the same array, their contents are wrong
 * and {@code part4.descend} is lost, so the rows' identity is looked at only where that task is not
 * lost. In the same way a start that serves as a row of such a walk, and weights that a lost
 * gradient never puts back, are not counted again.
 *
 * <p>Kills: each check forgotten, h taken away again with its rounding left behind, the last nudge
 * left in place, the start walked on or handed out as the first row, one array for all answers, one
 * row for all weights that did not move, the start as the only row.
 */
@Tag("part4.arguments")
class Arguments4Properties {

  /** The losses at hand; each is one more place to leave a domain at. */
  private static final List<LossFormula> LOSSES =
      List.of(
          LossFormula.bowls(2, 5),
          LossFormula.bowls(0, -1).plusCross(1, 0, 1),
          LossFormula.bowls(1, 3).plusRipple(2, 0));

  /** With this loss nothing moves, and yet each row is an array of its own. */
  private static final LossFormula NOWHERE_STEEP = new LossFormula(List.of());

  /**
   * Numbers for which adding the step and taking it away again is not exact: 0.9 + 0.3 − 0.3 is
   * 0.8999999999999999, and 0.9 − 0.3 + 0.3 is 0.9000000000000001.
   */
  private static final double[] WEIGHTS = {0.9, -0.9};

  private static final double H = 0.3;

  private final TaskRun run;
  private final ArgumentRules rules;

  Arguments4Properties(TaskRun run) {
    this.run = run;
    this.rules = new ArgumentRules(run);
  }

  /** Whether the own gradient leaves its weights elsewhere, by more than rounding. */
  private boolean gradientSpoils;

  @JudgedOnce
  void keepsTheRulesOfArguments() {
    LOSSES.forEach(this::answersInside);
    for (LossFormula loss : LOSSES) {
      for (double number : ArgumentRules.NEITHER_POSITIVE_NOR_FINITE) {
        rejectsH(loss, number);
        rejectsRate(loss, number);
      }
      rejectsSteps(loss, -1);
      rejectsSteps(loss, -3);
      rejectsSteps(loss, Integer.MIN_VALUE);
      checkGradients(loss);
      checkWalks(loss, 0.1, 2);
      checkWalks(loss, 0.1, 0);
    }
    for (double rate : new double[] {0.1, 0.2, 0.3}) {
      checkWalks(NOWHERE_STEEP, rate, 2);
    }
    rules.atEveryCall(Task.GRADIENT4, "weights");
    rules.atEveryCall(Task.DESCEND4, "start");
    rules.conclude();
  }

  private void answersInside(LossFormula loss) {
    rules.inside(Task.GRADIENT4, solution -> solution.part4().gradient(loss, WEIGHTS.clone(), H));
    rules.inside(
        Task.DESCEND4, solution -> solution.part4().descend(loss, WEIGHTS.clone(), 0.1, 2, H));
  }

  private void rejectsH(LossFormula loss, double h) {
    rules.rejects(
        Task.GRADIENT4,
        "h must be positive and finite",
        Notation.number(h),
        solution -> solution.part4().gradient(loss, WEIGHTS.clone(), h));
  }

  private void rejectsRate(LossFormula loss, double rate) {
    rules.rejects(
        Task.DESCEND4,
        "learningRate must be positive and finite",
        Notation.number(rate),
        solution -> solution.part4().descend(loss, WEIGHTS.clone(), rate, 2, H));
  }

  private void rejectsSteps(LossFormula loss, int steps) {
    rules.rejects(
        Task.DESCEND4,
        "steps must not be negative",
        String.valueOf(steps),
        solution -> solution.part4().descend(loss, WEIGHTS.clone(), 0.1, steps, H));
  }

  private void checkGradients(LossFormula loss) {
    double[] weights = WEIGHTS.clone();
    double[] first =
        rules.answer(Task.GRADIENT4, solution -> solution.part4().gradient(loss, weights, H));
    if (first == null) {
      return;
    }
    gradientSpoils |= !ArgumentRules.isNearly(WEIGHTS, weights);
    if (!gradientSpoils || !run.lost(Task.GRADIENT4)) {
      rules.unchanged("weights", WEIGHTS, weights);
      rules.different(
          first, weights, "The gradient must be a new array, but it is weights itself.");
    }
    double[] second =
        rules.answer(
            Task.GRADIENT4, solution -> solution.part4().gradient(loss, WEIGHTS.clone(), H));
    rules.different(
        first, second, "Each call must return a new array, but two calls returned the same one.");
  }

  private void checkWalks(LossFormula loss, double rate, int steps) {
    double[] start = WEIGHTS.clone();
    double[][] first = walk(loss, start, rate, steps);
    if (first == null) {
      return;
    }
    boolean rowsCount = !run.lost(Task.DESCEND4);
    boolean startIsRow = Arrays.stream(first).anyMatch(row -> row == start);
    boolean spoiltBelow = gradientSpoils && run.lost(Task.GRADIENT4);
    if (!spoiltBelow && (rowsCount || !startIsRow)) {
      rules.unchanged("start", WEIGHTS, start);
    }
    if (rowsCount) {
      checkRows(first, start);
    }
    checkFresh(first, walk(loss, WEIGHTS.clone(), rate, steps));
  }

  private double @Nullable [][] walk(LossFormula loss, double[] start, double rate, int steps) {
    return rules.answer(
        Task.DESCEND4, solution -> solution.part4().descend(loss, start, rate, steps, H));
  }

  private void checkRows(double[][] rows, double[] start) {
    for (int i = 0; i < rows.length; i++) {
      rules.different(
          rows[i],
          start,
          "Each row must be a new array, but row "
              + i
              + " is start itself: if somebody changes one of them later, both change.");
      for (int k = 0; k < i; k++) {
        rules.different(
            rows[i],
            rows[k],
            "Each row must be a new array, but rows " + k + " and " + i + " are the same one.");
      }
    }
  }

  private void checkFresh(double[][] first, double @Nullable [][] second) {
    for (int i = 0; second != null && i < Math.min(first.length, second.length); i++) {
      rules.different(
          second[i],
          first[i],
          "Each call must return new arrays, but row " + i + " of two calls is the same one.");
    }
  }
}
