package tangent.assignment.student;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tangent.contract.Part1;
import tangent.contract.Part2;
import tangent.contract.Part3;
import tangent.contract.Part4;
import tangent.contract.Solution;
import tangent.contract.Substitute;

/** The four parts of a model. */
record ModelSolution(Part1 part1, Part2 part2, Part3 part3, Part4 part4) implements Solution {

  /** The reference with another Part 1. */
  static Solution with(Solution reference, Part1 part1) {
    return new ModelSolution(part1, reference.part2(), reference.part3(), reference.part4());
  }

  /** The reference with another Part 2. */
  static Solution with(Solution reference, Part2 part2) {
    return new ModelSolution(reference.part1(), part2, reference.part3(), reference.part4());
  }

  /** The reference with another Part 3. */
  static Solution with(Solution reference, Part3 part3) {
    return new ModelSolution(reference.part1(), reference.part2(), part3, reference.part4());
  }

  /** The reference with another Part 4. */
  static Solution with(Solution reference, Part4 part4) {
    return new ModelSolution(reference.part1(), reference.part2(), reference.part3(), part4);
  }

  @Override
  public Optional<Solution> with(Set<Substitute> substitutes) {
    Set<Substitute> known = EnumSet.noneOf(Substitute.class);
    Stream.of(part1, part2, part3, part4)
        .filter(Substitutable.class::isInstance)
        .forEach(part -> known.addAll(((Substitutable<?>) part).substitutes()));
    return known.containsAll(substitutes)
        ? Optional.of(
            new ModelSolution(
                with(Part1.class, part1, substitutes),
                with(Part2.class, part2, substitutes),
                with(Part3.class, part3, substitutes),
                with(Part4.class, part4, substitutes)))
        : Optional.empty();
  }

  private static <P> P with(Class<P> type, P part, Set<Substitute> substitutes) {
    return part instanceof Substitutable<?> model ? type.cast(model.with(substitutes)) : part;
  }
}
