package tangent.run;

import java.util.Optional;
import tangent.assignment.Status;
import tangent.assignment.Task;

/**
 * How a task stands in two programs, the student's own and one with right methods underneath, while
 * its properties are tried in both.
 */
final class Standing {

  private boolean lostAsItIs;
  private boolean lostOnRight;
  private boolean timedOut;

  boolean isLostOnRight() {
    return lostOnRight;
  }

  /** Whether it was lost in the student's own program because that did not come back. */
  boolean isTimedOut() {
    return timedOut;
  }

  /**
   * A pass in the other program, of a task that is not lost there and is lost in the student's own.
   *
   * @param first how this property ended there, unless another one has shown that
   */
  Finding carried(Optional<Finding> first, Finding passed, Task from) {
    return first
        .map(lost -> lastWord(lost, passed, from))
        .orElseGet(() -> passed.carriedFrom(from, 0));
  }

  /**
   * What a property means for the task after it was tried in both programs.
   *
   * @param first how it ended in the student's own program
   * @param last how it ended in the other one
   * @param from the task that an error is carried from
   */
  Finding lastWord(Finding first, Finding last, Task from) {
    lostAsItIs |= !first.passed();
    timedOut |= first.status() == Status.TIMED_OUT;
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
