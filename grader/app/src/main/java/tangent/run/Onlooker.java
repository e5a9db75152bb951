package tangent.run;

import tangent.assignment.Task;

/** Somebody who knows more of a solution than the properties that decide its tasks. */
@FunctionalInterface
public interface Onlooker {

  /**
   * Hears that the calls from here on are for this task; once for each run of a property.
   *
   * @param forNow whether the task may be judged again, with right methods underneath
   */
  default void begins(Task task, boolean forNow) {}

  /**
   * Is asked whether the same property of this task may be judged again, with right methods
   * underneath.
   */
  default boolean mayJudgeAgain(Task task) {
    return true;
  }

  /**
   * Hears whether no points depend on the calls from here on, so that they need little patience.
   */
  default void hurries(boolean wanted) {}

  /** Whether a call was given up, since the last hurry began, that might have come back. */
  default boolean wasHasty() {
    return false;
  }

  /** What a finding means to them, such as which files stood in for the student's. */
  Finding read(Finding finding);
}
