package derivatives.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one call of a student's method answered.
 *
 * @param call the call, as it would be written; several readings of one graph are one call
 * @param message what was called, what came back and what is right; empty if that is the same
 * @param place where a wrong one was met; what was thrown, if that was the answer
 * @param guesses what known mistakes would have answered; one that is not among them would have
 *     answered right
 * @param ownTest asks the same in a test of a student's own; empty where there is none
 */
record Answer(String call, String message, Throwable place, List<Guess> guesses, String ownTest) {

  /** Stands for the line of a test that met a wrong answer. */
  static final class Place extends Throwable {
    private static final long serialVersionUID = 1L;
  }

  /** What a known mistake has to say about an answer. */
  record Guess(Mistake mistake, boolean fits, boolean tells) {}

  boolean isRight() {
    return message.isEmpty();
  }

  Optional<Throwable> thrown() {
    return Optional.of(place).filter(thrown -> !(thrown instanceof Place));
  }

  /** Whether {@code mistake} gives this very answer. */
  boolean isExplainedBy(Mistake mistake) {
    return guess(mistake).map(Guess::fits).orElse(isRight());
  }

  /** Whether {@code mistake} would give an answer here that nobody takes for the right one. */
  boolean isToldApartBy(Mistake mistake) {
    return guess(mistake).map(Guess::tells).orElse(false);
  }

  /** Where several ways to make a mistake answer the same, the last is said once. */
  private Optional<Guess> guess(Mistake mistake) {
    return guesses.stream()
        .filter(guess -> guess.mistake().id().equals(mistake.id()))
        .filter(guess -> guess.mistake().way() <= mistake.way())
        .max(Comparator.comparingInt(guess -> guess.mistake().way()));
  }
}
