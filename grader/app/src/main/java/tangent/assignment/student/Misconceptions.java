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
            new GrowingMisconceptions(reference).all(),
            new EveryNthCallMisconceptions(reference).all(),
            lastResorts(reference))
        .flatMap(List::stream)
        .toList();
  }

  /** What is true of many a mistake, and said only where no other name fits. */
  private static List<Misconception> lastResorts(Solution reference) {
    return Stream.of(
            new OtherFormulaMisconceptions(reference).all(),
            new ScaledMisconceptions(reference).all(),
            new StepReadMisconceptions(reference).all(),
            List.of(
                OutcomeTable.mistake(reference),
                ValuesLeft.mistake(reference),
                TurningTable.mistake(reference)),
            new WrongEntriesMisconceptions(reference).all(),
            new WrongAnswerMisconceptions(reference).all(),
            new AskedElsewhereMisconceptions(reference).all(),
            new WalksAskedElsewhereMisconceptions(reference).all(),
            new UnevenWalksMisconceptions(reference).all(),
            new PartlyRightMisconceptions(reference).all(),
            new GraphKindMisconceptions(reference).all(),
            new OneRuleMisconceptions(reference).all(),
            new EndedCallMisconceptions(reference).all(),
            new CheckMisconceptions(reference).all())
        .flatMap(List::stream)
        .map(Misconception::asLastResort)
        .toList();
  }
}
