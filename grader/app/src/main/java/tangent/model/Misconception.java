package tangent.model;

import tangent.contract.Solution;
import tangent.task.Task;

/**
 * A mistake that beginners really make.
 *
 * @param id short and stable, such as {@code half-the-slope}
 * @param task the one task it loses
 * @param title what went wrong, in a student's language
 * @param hint points without giving the line
 * @param solution the reference with one method wrong
 */
public record Misconception(String id, Task task, String title, String hint, Solution solution) {}
