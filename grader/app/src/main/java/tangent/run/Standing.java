package tangent.run;

import tangent.assignment.Task;

/**
 * How a task stands in two programs, the student's own and one with right methods underneath, while
 * its properties are tried in both.
 */
final class Standing {

  private boolean lostAsItIs;
  private boolean lostOnRight;

  /**
   * What a property means for the task after it was tried in both programs.
   *
   * @param first how it ended in the student's own program
   * @param last how it ended in the other one
   * @param from the task that an error is carried from
   */
  Finding lastWord(Finding first, Finding last, Task from) {
    lostAsItIs |= !first.passed();
    lostOnRight |= !last.passed();
    if (!lostAsItIs) {
      return first;
    } else if (!lostOnRight) {
      return last.carriedFrom(from, first.millis());
    }
    if (!first.passed()) {
      return first.lostAgain(last);
    }
    return last.passed() ? first : last;
  }
}
