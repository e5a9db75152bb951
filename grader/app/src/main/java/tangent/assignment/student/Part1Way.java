package tangent.assignment.student;

import tangent.contract.Solution;

/** A variant of Part 1 before it is joined with a reference for the other parts. */
record Part1Way(String id, String title, Part1Model model) {

  Variant with(Solution reference) {
    return new Variant(id, title, ModelSolution.with(reference, model));
  }
}
