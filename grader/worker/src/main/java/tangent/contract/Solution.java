package tangent.contract;

import java.util.Optional;
import java.util.Set;

/** Everything one student, or one model of a student, has written. */
public interface Solution {

  Part1 part1();

  Part2 part2();

  Part3 part3();

  Part4 part4();

  /**
   * The same solution with these substitutes in the place of its own methods, so that those which
   * build on them do so from now on; nothing where that can't be had.
   *
   * <p>This separates a mistake in a method from one that it inherits.
   */
  default Optional<Solution> with(Set<Substitute> substitutes) {
    return Optional.empty();
  }
}
