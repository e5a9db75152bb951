package tangent.assignment.property;

import java.util.List;
import net.jqwik.api.Tag;
import org.jspecify.annotations.Nullable;
import tangent.assignment.Task;
import tangent.assignment.sample.Formula;
import tangent.run.JudgedOnce;
import tangent.run.Notation;
import tangent.run.TaskRun;

/**
 * The methods of Part 2 throw an IllegalArgumentException outside their domains, leave arrays as
 * they were and return fresh ones.
 *
 * <p>Each domain is left at three places: a diagnosis wants three calls that tell a mistake from
 * the truth. Kills: each check forgotten, NaN slipping through {@code rate <= 0}, infinity slipping
 * through {@code !(rate > 0)}, another exception or none, sorted weights, one array for all walks.
 */
@Tag("part2.arguments")
class Arguments2Properties {

  /** The slopes at hand; each is one more place to leave a domain at. */
  private static final List<Formula> SLOPES =
      List.of(Formula.polynomial(-2, 1), Formula.polynomial(6, 2), Formula.polynomial(1, -8, 0, 4));

  private final TaskRun run;
  private final ArgumentRules rules;

  Arguments2Properties(TaskRun run) {
    this.run = run;
    this.rules = new ArgumentRules(run);
  }

  @JudgedOnce
  void keepsTheRulesOfArguments() {
    SLOPES.forEach(this::answersInside);
    for (Formula slope : SLOPES) {
      for (double number : ArgumentRules.NEITHER_POSITIVE_NOR_FINITE) {
        rejectsRate(slope, number);
        rejectsTolerance(slope, number, 3, 2.5, 2);
        rejectsTolerance(slope, number, 3, Double.NaN);
      }
      rejectsSteps(slope, -1);
      rejectsSteps(slope, -3);
      rejectsSteps(slope, Integer.MIN_VALUE);
      rejectsNoWeights(slope);
      leavesWeights(slope);
      returnsFreshWalks(slope);
    }
    rules.atEveryCall(Task.DESCEND2, "weights");
    rules.atEveryCall(Task.OUTCOME, "weights");
    rules.conclude();
  }

  private void answersInside(Formula slope) {
    rules.inside(Task.STEP, solution -> solution.part2().step(slope, 2, 0.1));
    rules.inside(Task.DESCEND2, solution -> solution.part2().descend(slope, 2, 0.1, 3));
    rules.inside(
        Task.OUTCOME, solution -> solution.part2().outcome(slope, new double[] {3, 2.5, 2}, 0.5));
  }

  private void rejectsRate(Formula slope, double rate) {
    String domain = "learningRate must be positive and finite";
    String shown = Notation.number(rate);
    rules.rejects(Task.STEP, domain, shown, solution -> solution.part2().step(slope, 2, rate));
    rules.rejects(
        Task.DESCEND2, domain, shown, solution -> solution.part2().descend(slope, 2, rate, 3));
  }

  private void rejectsSteps(Formula slope, int steps) {
    rules.rejects(
        Task.DESCEND2,
        "steps must not be negative",
        String.valueOf(steps),
        solution -> solution.part2().descend(slope, 2, 0.1, steps));
  }

  private void rejectsTolerance(Formula slope, double tolerance, double... weights) {
    rules.rejects(
        Task.OUTCOME,
        "tolerance must be positive and finite",
        Notation.number(tolerance),
        solution -> solution.part2().outcome(slope, weights, tolerance));
  }

  private void rejectsNoWeights(Formula slope) {
    rules.rejects(
        Task.OUTCOME,
        "weights must not be empty: without a last weight there is no outcome",
        "an empty array",
        solution -> solution.part2().outcome(slope, new double[0], 0.5));
  }

  private void leavesWeights(Formula slope) {
    leavesWeights(slope, 3, -1, 2.5, 2);
    leavesWeights(slope, 1, Double.NEGATIVE_INFINITY, Double.NaN, -4);
  }

  private void leavesWeights(Formula slope, double... before) {
    double[] weights = before.clone();
    if (rules.answer(Task.OUTCOME, solution -> solution.part2().outcome(slope, weights, 0.5))
        != null) {
      rules.unchanged("weights", before, weights);
    }
  }

  private void returnsFreshWalks(Formula slope) {
    double[] first = walk(slope, 2, 3);
    differs(first, walk(slope, 1, 3));
    differs(first, walk(slope, 2, 3));
    differs(walk(slope, 2, 0), walk(slope, 2, 0));
  }

  private double @Nullable [] walk(Formula slope, double start, int steps) {
    return rules.answer(
        Task.DESCEND2, solution -> solution.part2().descend(slope, start, 0.1, steps));
  }

  private void differs(double @Nullable [] first, double @Nullable [] second) {
    rules.different(
        first, second, "Each call must return a new array, but two calls returned the same one.");
  }
}
