package tangent.assignment.student;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.contract.Fault;
import tangent.contract.Solution;
import tangent.run.Observation;

/**
 * Checks of arguments that fail in several places at once, in whatever combination: told by how
 * each wrong call ends.
 */
record CheckMisconceptions(Solution reference) implements Models {

  /** How a call ends that should have been refused. */
  private enum End {
    PASSES(
        "let-through",
        "arguments that are not allowed are let through",
        "For each number that is checked, try 0, a negative one, NaN and infinity; and for an array, an"
            + " empty one. Which of them does your check stop?",
        observed -> observed.fault() == null),
    OTHERWISE(
        "ends-otherwise",
        "what is not allowed ends in another exception than IllegalArgumentException",
        "The assignment names the class of the exception. Who throws the other one: you, or Java?",
        CheckMisconceptions::threw),
    EITHER(
        "checks-missing",
        "some checks are missing: what is not allowed is let through, or ends in another exception",
        "Go through the comment above each method: for each argument that it names there should be a"
            + " check at the very beginning.",
        observed -> observed.fault() == null || threw(observed));

    private final String id;
    private final String title;
    private final String hint;
    private final BiPredicate<Observation, Observation> wrongly;

    End(String id, String title, String hint, Predicate<Observation> shown) {
      this.id = id;
      this.title = title;
      this.hint = hint;
      this.wrongly = (observed, right) -> isRefused(right) && shown.test(observed);
    }
  }

  /** The mistakes of one part, in the order of {@link End}. */
  private record Part(Task task, String prefix, List<Solution> ways) {}

  List<Misconception> all() {
    return Stream.of(
            new Part(Task.ARGUMENTS1, "slope", part1()),
            new Part(Task.ARGUMENTS2, "walk", part2()),
            new Part(Task.ARGUMENTS4, "weights", part4()))
        .flatMap(
            part ->
                Stream.of(End.values())
                    .map(
                        end ->
                            new Misconception(
                                    part.prefix() + "-" + end.id,
                                    part.task(),
                                    end.title,
                                    end.hint,
                                    part.ways().get(end.ordinal()))
                                .byWrongCalls(end.wrongly)))
        .toList();
  }

  private static boolean isRefused(Observation right) {
    return right.fault() != null && right.fault().kind() == Fault.Kind.REJECTED;
  }

  /** No check ends in an Error: a stack that is full tells of a method that never answers. */
  private static boolean threw(Observation observed) {
    return observed.fault() != null
        && observed.fault().kind() == Fault.Kind.THREW
        && !observed.fault().exception().endsWith("Error");
  }

  private List<Solution> part1() {
    DoublePredicate notNegative = number -> !(number < 0);
    Part1Model crashing = Part1Model.right().withEmpty(Part1ArgumentMisconceptions::crash);
    return List.of(
        part1(
            Part1Model.right().checking(notNegative, Double::isFinite).checkingReach(notNegative)),
        part1(crashing.checking(CheckMisconceptions::orThrow, Double::isFinite)),
        part1(crashing.checking(notNegative, x -> true)));
  }

  private List<Solution> part2() {
    DoublePredicate notNegative = number -> !(number < 0);
    return Stream.of(
            new WalkingModel().goodRate(notNegative).goodTolerance(notNegative),
            new WalkingModel().goodRate(CheckMisconceptions::orThrow).goodSteps(steps -> true),
            new WalkingModel().goodTolerance(notNegative).goodSteps(steps -> true))
        .map(this::part2)
        .toList();
  }

  private List<Solution> part4() {
    DoublePredicate notNegative = number -> !(number < 0);
    return Stream.of(
            new ManyWeightsModel().goodH(notNegative).goodRate(notNegative),
            new ManyWeightsModel().goodH(CheckMisconceptions::orThrow).goodSteps(steps -> true),
            new ManyWeightsModel().goodRate(notNegative).goodSteps(steps -> true))
        .map(this::part4)
        .toList();
  }

  private static boolean orThrow(double number) {
    if (!WalkingModel.isPositive(number)) {
      throw new IllegalStateException("must be positive and finite");
    }
    return true;
  }
}
