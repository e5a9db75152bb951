package tangent.assignment.student;

import java.util.List;
import java.util.stream.Stream;
import tangent.contract.Solution;

/** The known mistakes of Part 1, task by task. */
final class Part1Misconceptions {

  private Part1Misconceptions() {}

  /**
   * @param reference whose other parts they borrow
   */
  static List<Misconception> of(Solution reference) {
    return Stream.of(
            FMistakes.all(),
            DerivativeMistakes.all(),
            SlopesMistakes.all(),
            FlattestMistakes.all(),
            TurningMistakes.all(),
            Arguments1Mistakes.all(),
            SharedCheckMistakes.all())
        .flatMap(List::stream)
        .map(mistake -> mistake.with(reference))
        .toList();
  }
}
