package tangent.assignment.student;

import java.util.List;
import java.util.stream.Stream;
import tangent.contract.Solution;

/** Every correct variant. */
public final class Variants {

  private Variants() {}

  /** All of them, in the order of their parts. */
  public static List<Variant> of(Solution reference) {
    return Stream.of(
            new Part1Variants(reference).all(),
            Part2Variants.of(reference),
            new Part3OrderVariants(reference).all(),
            new Part3RuleVariants(reference).all(),
            new Part3LossVariants(reference).all(),
            Part4Variants.of(reference))
        .flatMap(List::stream)
        .toList();
  }
}
