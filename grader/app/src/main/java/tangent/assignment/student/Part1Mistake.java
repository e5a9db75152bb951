package tangent.assignment.student;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.contract.Solution;
import tangent.run.Observation;

/**
 * A misconception of Part 1 before it is joined with a reference for the other parts.
 *
 * @param ways to write it, the most usual one first
 */
record Part1Mistake(
    String id, Task task, String title, String hint, List<Part1Model> ways, Sign sign) {

  /** What it is recognised by. */
  interface Sign {
    /**
     * @param joined a way, as a solution
     */
    Signs of(List<Part1Model> ways, Function<Part1Model, Solution> joined);
  }

  /** Ways that are made with numbers read off what was observed. */
  interface Read {
    Stream<Part1Model> from(List<Observation> observed);
  }

  Part1Mistake {
    ways = List.copyOf(ways);
  }

  /** One that is recognised by its answers. */
  static Part1Mistake of(String id, Task task, String title, String hint, List<Part1Model> ways) {
    return new Part1Mistake(
        id,
        task,
        title,
        hint,
        ways,
        (known, joined) -> new Signs.Answers(Signs.known(known.stream().map(joined).toList())));
  }

  /** The same, recognised by where the function is asked as well. */
  Part1Mistake withPlaces() {
    return recognisedBy(
        (known, joined) ->
            new Signs.AnswersAndPlaces(Signs.known(known.stream().map(joined).toList())));
  }

  /** The same, in ways that are made from what was observed, the places included. */
  Part1Mistake withPlaces(Read read) {
    return recognisedBy(
        (known, joined) -> new Signs.AnswersAndPlaces(observed -> read.from(observed).map(joined)));
  }

  /** The same, recognised by the answers of ways that are made from what was observed. */
  Part1Mistake withAnswers(Read read) {
    return recognisedBy(
        (known, joined) -> new Signs.Answers(observed -> read.from(observed).map(joined)));
  }

  /** The same, recognised by where the function is asked alone. */
  Part1Mistake byPlaces(Predicate<Observation> shown) {
    return recognisedBy((known, joined) -> new Signs.Places(shown));
  }

  private Part1Mistake recognisedBy(Sign other) {
    return new Part1Mistake(id, task, title, hint, ways, other);
  }

  Misconception with(Solution reference) {
    Function<Part1Model, Solution> joined = way -> ModelSolution.with(reference, way);
    return new Misconception(
        id, task, title, hint, ways.stream().map(joined).toList(), sign.of(ways, joined));
  }
}
