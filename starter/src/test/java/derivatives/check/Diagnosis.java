package derivatives.check;

import java.util.List;
import java.util.Optional;

/**
 * Looks for the one mistake behind all the answers of a task.
 *
 * <p>A name that is wrong costs an evening, so one is only given where that mistake explains every
 * answer, the right ones included; where at least three calls tell it from right, or all, if there
 * are fewer; and where no other mistake does so, too.
 */
final class Diagnosis {

  private static final int TELLING_CALLS = 3;

  private Diagnosis() {}

  static Optional<String> of(List<Answer> answers) {
    long needed = Math.min(TELLING_CALLS, answers.stream().map(Answer::call).distinct().count());
    List<String> stories =
        answers.stream()
            .flatMap(answer -> answer.guesses().stream())
            .map(Answer.Guess::mistake)
            .distinct()
            .filter(mistake -> answers.stream().allMatch(a -> a.isExplainedBy(mistake)))
            .filter(mistake -> tellingCalls(answers, mistake) >= needed)
            .map(Mistake::story)
            .distinct()
            .toList();
    return stories.size() == 1 ? Optional.of(stories.get(0)) : Optional.empty();
  }

  private static long tellingCalls(List<Answer> answers, Mistake mistake) {
    return answers.stream()
        .filter(answer -> answer.isToldApartBy(mistake))
        .map(Answer::call)
        .distinct()
        .count();
  }
}
