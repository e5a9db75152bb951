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
 * The methods of Part 1 throw an IllegalArgumentException outside their domains, leave xs as it was
 * and return fresh arrays.
 *
 * <p>Each domain is left at three places: a diagnosis wants three calls that tell a mistake from
 * the truth. Kills: each check forgotten, zero, NaN or infinity slipping through, another exception
 * or none, xs sorted or overwritten, one array for all calls.
 */
@Tag("part1.arguments")
class Arguments1Properties {

  /** The functions at hand; each is one more place to leave a domain at. */
  private static final List<Formula> FUNCTIONS =
      List.of(
          Formula.polynomial(1, -3, 1), Formula.polynomial(0, 2), Formula.polynomial(1, 9, -6, 1));

  private static final double[] NOT_FINITE = {
    Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY
  };

  /** Not in order, so that sorting shows. */
  private static final double[] PLACES = {3, -1, 2, 0.5};

  private static final double STEP = 0.001;

  private final TaskRun run;
  private final ArgumentRules rules;

  Arguments1Properties(TaskRun run) {
    this.run = run;
    this.rules = new ArgumentRules(run);
  }

  @JudgedOnce
  void keepsTheRulesOfArguments() {
    FUNCTIONS.forEach(this::answersInside);
    for (Formula function : FUNCTIONS) {
      for (double number : ArgumentRules.NEITHER_POSITIVE_NOR_FINITE) {
        rejectsStep(function, number);
        rejectsReach(function, number);
      }
      for (double x : NOT_FINITE) {
        rejectsPlace(function, x);
      }
      rejectsNoPlaces(function);
      leavesPlaces(function);
      returnsFreshSlopes(function);
    }
    rules.atEveryCall(Task.SLOPES, "xs");
    rules.atEveryCall(Task.FLATTEST, "xs");
    rules.conclude();
  }

  private void answersInside(Formula function) {
    rules.inside(Task.DERIVATIVE, solution -> solution.part1().derivative(function, 1, 0.1));
    rules.inside(
        Task.FLATTEST, solution -> solution.part1().flattest(function, PLACES.clone(), STEP));
    rules.inside(Task.TURNING, solution -> solution.part1().turning(function, 1, 0.5));
  }

  private void rejectsStep(Formula function, double h) {
    rules.rejects(
        Task.DERIVATIVE,
        "h must be positive and finite",
        Notation.number(h),
        solution -> solution.part1().derivative(function, 1, h));
  }

  private void rejectsPlace(Formula function, double x) {
    rules.rejects(
        Task.DERIVATIVE,
        "x must be finite",
        Notation.number(x),
        solution -> solution.part1().derivative(function, x, 0.1));
  }

  private void rejectsReach(Formula function, double reach) {
    rules.rejects(
        Task.TURNING,
        "reach must be positive and finite",
        Notation.number(reach),
        solution -> solution.part1().turning(function, 1, reach));
  }

  private void rejectsNoPlaces(Formula function) {
    rules.rejects(
        Task.FLATTEST,
        "xs must not be empty: without points none is the flattest",
        "an empty array",
        solution -> solution.part1().flattest(function, new double[0], STEP));
  }

  private void leavesPlaces(Formula function) {
    double[] xs = PLACES.clone();
    rules.answer(Task.FLATTEST, solution -> solution.part1().flattest(function, xs, STEP));
    rules.unchanged("xs", PLACES, xs);
    double[] again = PLACES.clone();
    rules.answer(Task.SLOPES, solution -> solution.part1().slopes(function, again, STEP));
    rules.unchanged("xs", PLACES, again);
  }

  private void returnsFreshSlopes(Formula function) {
    double[] xs = PLACES.clone();
    double @Nullable [] first = slopes(function, xs);
    rules.different(
        xs, first, "slopes must return a new array, but it returned xs itself: make your own.");
    rules.different(
        first,
        slopes(function, xs),
        "Each call of slopes must return a new array, but two calls returned the same one: whoever"
            + " kept the first sees it overwritten.");
  }

  private double @Nullable [] slopes(Formula function, double[] xs) {
    return rules.answer(Task.SLOPES, solution -> solution.part1().slopes(function, xs, STEP));
  }
}
