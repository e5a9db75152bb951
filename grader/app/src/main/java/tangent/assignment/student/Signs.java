package tangent.assignment.student;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tangent.contract.Solution;
import tangent.run.Observation;

/** What a misconception is recognised by. */
public sealed interface Signs {

  /** Every answer is that of one of the models, wherever the function was asked. */
  record Answers(Ways ways) implements Signs {}

  /** Every answer is that of one of the models, and the function was asked where this one asks. */
  record AnswersAndPlaces(Ways ways) implements Signs {}

  /**
   * The answers have something in common that no single one shows.
   *
   * @param shown whether all of them together show it
   * @param suffices whether that is enough, though no call is wrong by itself
   */
  record Pattern(Predicate<List<Observation>> shown, boolean suffices) implements Signs {}

  /**
   * Where the function was asked is wrong in the same way every time: then that is the mistake,
   * whatever came back.
   *
   * @param shown whether one call shows it
   */
  record Places(Predicate<Observation> shown) implements Signs {}

  /**
   * Every call that is wrong is wrong in the same way.
   *
   * @param shown whether a wrong call shows it; what came of it stands first, what should have
   *     second
   */
  record WrongCalls(BiPredicate<Observation, Observation> shown) implements Signs {}

  /** These signs, looked at only where nothing else explains what was observed. */
  record Otherwise(Signs signs) implements Signs {}

  /**
   * The ways in which students write one and the same mistake.
   *
   * <p>A number that each student chooses, such as a step of one's own, is read off what was
   * observed: the model made with it must then explain everything else.
   */
  interface Ways {
    /**
     * @param observed calls of one task and what came of them
     */
    Stream<Solution> behind(List<Observation> observed);
  }

  /** Known models, the most usual way first. */
  static Ways known(List<Solution> models) {
    return observed -> models.stream();
  }
}
