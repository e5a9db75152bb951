package tangent.assignment.student;

import java.util.List;
import java.util.stream.Stream;
import tangent.contract.Solution;

/** Honest ways to write Part 3. */
final class Part3Variants {

  private Part3Variants() {}

  static List<Variant> of(Solution reference) {
    return Stream.of(
            Part3OrderVariants.of(reference),
            Part3RuleVariants.of(reference),
            Part3LossVariants.of(reference))
        .flatMap(List::stream)
        .toList();
  }
}
