package tangent.assignment.student;

import java.util.List;
import java.util.stream.Stream;
import tangent.contract.Solution;

/** Every known misconception. */
public final class Misconceptions {

  private Misconceptions() {}

  /** Those that lose several tasks at once. */
  public static List<Spread> spread(Solution reference) {
    return SpreadMisconceptions.of(reference);
  }

  /** All that lose one task. */
  public static List<Misconception> of(Solution reference) {
    return Stream.of(
            Part1Misconceptions.of(reference),
            Part2Misconceptions.of(reference),
            Part3Misconceptions.of(reference),
            Part4Misconceptions.of(reference),
            new OrdinaryOnlyMisconceptions(reference).all(),
            new OrdinaryWalksMisconceptions(reference).all(),
            new OrdinaryGraphsMisconceptions(reference).all(),
            new EveryNthCallMisconceptions(reference).all())
        .flatMap(List::stream)
        .toList();
  }
}
