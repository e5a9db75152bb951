package tangent.model;

import tangent.contract.Part1;
import tangent.contract.Part2;
import tangent.contract.Part3;
import tangent.contract.Part4;
import tangent.contract.Solution;

/**
 * The four parts of a model.
 *
 * @param part3OnSoundValues its {@code LossGradient} on values that are right
 */
record ModelSolution(Part1 part1, Part2 part2, Part3 part3, Part4 part4, Part3 part3OnSoundValues)
    implements Solution {

  /** The reference with another Part 1. */
  static Solution with(Solution reference, Part1 part1) {
    return new ModelSolution(
        part1,
        reference.part2(),
        reference.part3(),
        reference.part4(),
        reference.part3OnSoundValues());
  }

  /** The reference with another Part 2. */
  static Solution with(Solution reference, Part2 part2) {
    return new ModelSolution(
        reference.part1(),
        part2,
        reference.part3(),
        reference.part4(),
        reference.part3OnSoundValues());
  }

  /** The reference with another Part 3, told apart as it is and on values that are right. */
  static Solution with(Solution reference, Part3 part3, Part3 onSoundValues) {
    return new ModelSolution(
        reference.part1(), reference.part2(), part3, reference.part4(), onSoundValues);
  }

  /** The reference with another Part 4. */
  static Solution with(Solution reference, Part4 part4) {
    return new ModelSolution(
        reference.part1(),
        reference.part2(),
        reference.part3(),
        part4,
        reference.part3OnSoundValues());
  }
}
