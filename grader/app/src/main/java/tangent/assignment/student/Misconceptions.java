package tangent.assignment.student;

import java.util.List;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.contract.Solution;

/** Every known misconception. */
public final class Misconceptions {

  private Misconceptions() {}

  /** Those that lose several tasks at once. */
  public static List<Spread> spread(Solution reference) {
    return Stream.of(
            new SpreadMisconceptions(reference).all(),
            new Part3UpwardMisconceptions(reference).all(),
            List.of(
                new Part3SkippedMisconceptions(reference).handingNothingOn(),
                new Part3StartMisconceptions(reference).eachIsARoot(),
                new Part3OneOperationMisconceptions(reference).callingItself()))
        .flatMap(List::stream)
        .toList();
  }

  /** All that lose one task. */
  public static List<Misconception> of(Solution reference) {
    return all(
        part1(reference),
        part2(reference),
        part3(reference),
        part4(reference),
        new KeptAnswerMisconceptions(reference).all(),
        new OrdinaryOnlyMisconceptions(reference).all(),
        new OrdinaryWalksMisconceptions(reference).all(),
        new OrdinaryGraphsMisconceptions(reference).all(),
        new GrowingMisconceptions(reference).all(),
        new EveryNthCallMisconceptions(reference).all(),
        lastResorts(reference));
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  private static List<Misconception> all(List<Misconception>... several) {
    return Stream.of(several).flatMap(List::stream).toList();
  }

  static List<Misconception> part1(Solution reference) {
    Part1DerivativeMisconceptions derivative = new Part1DerivativeMisconceptions(reference);
    return all(
        new Part1FMisconceptions(reference).all(),
        derivative.divisions(),
        new Part1PlaceMisconceptions(reference).all(),
        derivative.others(),
        new Part1SlopesMisconceptions(reference).all(),
        new Part1FlattestMisconceptions(reference).all(),
        new Part1TurningMisconceptions(reference).all(),
        new Part1CutMisconceptions(reference).all(),
        new Part1ArgumentMisconceptions(reference).all(),
        new NumberCheckMisconceptions(reference).of(Task.ARGUMENTS1));
  }

  static List<Misconception> part2(Solution reference) {
    return all(
        new Part2LossMisconceptions(reference).all(),
        new Part2LossDerivativeMisconceptions(reference).all(),
        new Part2StepMisconceptions(reference).all(),
        new Part2DescendMisconceptions(reference).all(),
        new Part2LoopMisconceptions(reference).all(),
        new Part2EndMisconceptions(reference).all(),
        new Part2OutcomeMisconceptions(reference).all(),
        new Part2FlatnessMisconceptions(reference).all(),
        new Part2ArgumentMisconceptions(reference).all(),
        new NumberCheckMisconceptions(reference).of(Task.ARGUMENTS2));
  }

  static List<Misconception> part3(Solution reference) {
    return all(
        new Part3ForwardMisconceptions(reference).all(),
        new Part3LocalMisconceptions(reference).all(),
        new Part3StartMisconceptions(reference).all(),
        new Part3OneOperationMisconceptions(reference).all(),
        new Part3SharedMisconceptions(reference).all(),
        List.of(new Part3UpwardMisconceptions(reference).oneLevel()),
        new Part3OrderMisconceptions(reference).all(),
        new Part3SkippedMisconceptions(reference).all(),
        new Part3AgainMisconceptions(reference).all(),
        new Part3KeptMisconceptions(reference).all(),
        new Part3LongMisconceptions(reference).all(),
        new Part3LossMisconceptions(reference).all());
  }

  static List<Misconception> part4(Solution reference) {
    return all(
        new Part4GradientMisconceptions(reference).all(),
        new Part4NudgeMisconceptions(reference).all(),
        new Part4DescendMisconceptions(reference).all(),
        new Part4RateMisconceptions(reference).all(),
        new Part4EndMisconceptions(reference).all(),
        new Part4RowMisconceptions(reference).all(),
        new Part4ArgumentMisconceptions(reference).all(),
        new NumberCheckMisconceptions(reference).of(Task.ARGUMENTS4));
  }

  /** What is true of many a mistake, and said only where no other name fits. */
  private static List<Misconception> lastResorts(Solution reference) {
    return all(
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
        .stream()
        .map(Misconception::asLastResort)
        .toList();
  }
}
