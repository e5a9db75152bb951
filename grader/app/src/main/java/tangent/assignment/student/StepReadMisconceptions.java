package tangent.assignment.student;

import static tangent.assignment.student.WalkingModel.moving;

import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.contract.Solution;
import tangent.run.Observation;

/** Steps with a number of the student's own in them, which is read off what they did. */
record StepReadMisconceptions(Solution reference) implements Models {

  private static final String FACTOR =
      "every step is as long as it should be times the same number";
  private static final String FACTOR_HINT =
      "A slope of 10 and a learning rate of 0.1 make a step of 1, to the left. How long is yours, and"
          + " where to?";
  private static final String LIMIT = "weights are kept above or below a limit";
  private static final String LIMIT_HINT =
      "A weight may be any number, negative ones and large ones too. What does your code do with them?";

  /** A step that is stretched, and then kept between two limits. */
  private record Bent(double factor, double lowest, double highest) {

    double after(DoubleUnaryOperator slope, double w, double rate) {
      double next = w - factor * rate * slope.applyAsDouble(w);
      return next < lowest ? lowest : next > highest ? highest : next;
    }
  }

  /** One step of a call: where it began, and where it led. */
  private record Step(DoubleUnaryOperator slope, double from, double rate, double to) {

    double right() {
      return from - rate * slope.applyAsDouble(from);
    }

    double factor() {
      return (from - to) / (from - right());
    }

    /** How much of it is left after rounding. */
    double length() {
      return Math.abs(from - right()) / (1e-300 + Math.abs(from));
    }
  }

  List<Misconception> all() {
    return List.of(
        mistake("step-times-a-factor", Task.STEP, FACTOR, FACTOR_HINT, stretched(3)),
        mistake("step-limited", Task.STEP, LIMIT, LIMIT_HINT, above(0)),
        mistake("descend-times-a-factor", Task.DESCEND2, FACTOR, FACTOR_HINT, stretched(3)),
        mistake("descend-kept-in-limits", Task.DESCEND2, LIMIT, LIMIT_HINT, above(0)));
  }

  private static Bent stretched(double factor) {
    return new Bent(factor, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  private static Bent above(double lowest) {
    return new Bent(1, lowest, Double.POSITIVE_INFINITY);
  }

  private Misconception mistake(String id, Task task, String title, String hint, Bent way) {
    Signs.Ways ways =
        observed ->
            (way.factor() == 1 ? limited(steps(observed)) : longer(steps(observed)))
                .map(bent -> solution(task, bent));
    return new Misconception(id, task, title, hint, solution(task, way)).withAnswers(ways);
  }

  private Solution solution(Task task, Bent bent) {
    return ModelSolution.with(
        reference,
        task == Task.STEP
            ? new WalkingModel().stepping(bent::after)
            : new WalkingModel()
                .walking(moving((self, slope, w, rate) -> bent.after(slope, w, rate))));
  }

  private static Stream<Bent> longer(List<Step> steps) {
    return steps.stream()
        .filter(each -> Double.isFinite(each.factor()))
        .max(Comparator.comparingDouble(Step::length))
        .map(Step::factor)
        .filter(factor -> Math.abs(factor - 1) > 1e-6)
        .map(StepReadMisconceptions::stretched)
        .stream();
  }

  private static Stream<Bent> limited(List<Step> steps) {
    double lowest = Double.POSITIVE_INFINITY;
    double highest = Double.NEGATIVE_INFINITY;
    for (Step each : steps) {
      lowest = Double.isFinite(each.to()) ? Math.min(lowest, each.to()) : lowest;
      highest = Double.isFinite(each.to()) ? Math.max(highest, each.to()) : highest;
    }
    return lowest < highest
        ? Stream.of(
            above(lowest),
            new Bent(1, Double.NEGATIVE_INFINITY, highest),
            new Bent(1, lowest, highest))
        : Stream.empty();
  }

  /** The steps of calls of {@code step}, and the first ones of calls of {@code descend}. */
  private static List<Step> steps(List<Observation> observed) {
    return observed.stream().flatMap(StepReadMisconceptions::steps).toList();
  }

  private static Stream<Step> steps(Observation observed) {
    DoubleUnaryOperator slope = EvaluationPoints.function(observed);
    double from = EvaluationPoints.x(observed);
    double rate = EvaluationPoints.third(observed);
    if (observed.answer() instanceof Double to) {
      return Stream.of(new Step(slope, from, rate, to));
    }
    return observed.answer() instanceof double[] walk && walk.length > 1
        ? Stream.of(new Step(slope, walk[0], rate, walk[1]))
        : Stream.empty();
  }
}
