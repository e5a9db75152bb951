package tangent.model;

import tangent.contract.Solution;
import tangent.task.Task;

/** A misconception of Part 1 before it is joined with a reference for the other parts. */
record Part1Mistake(String id, Task task, String title, String hint, Part1Model model) {

  Misconception with(Solution reference) {
    return new Misconception(id, task, title, hint, ModelSolution.with(reference, model));
  }
}
