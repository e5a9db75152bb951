package tangent.assignment.student;

import java.util.List;
import java.util.stream.Stream;
import tangent.contract.Solution;

/** What beginners get wrong in Part 3. */
final class Part3Misconceptions {

  private Part3Misconceptions() {}

  static List<Misconception> of(Solution reference) {
    return Stream.of(
            Part3ForwardMisconceptions.of(reference),
            Part3LocalMisconceptions.of(reference),
            new Part3OneOperationMisconceptions(reference).all(),
            new Part3CopiedMisconceptions(reference).all(),
            Part3SharedMisconceptions.of(reference),
            Part3AgainMisconceptions.of(reference),
            Part3LongMisconceptions.of(reference),
            Part3LossMisconceptions.of(reference))
        .flatMap(List::stream)
        .toList();
  }
}
