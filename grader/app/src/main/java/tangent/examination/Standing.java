package tangent.examination;

import java.util.Optional;
import tangent.task.Task;

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
   * @param from the task that an error is carried from
   */
  Trial lastWord(Trial own, Trial onRight, Task from) {
    Finding first = own.finding().orElseThrow();
    Finding last = onRight.finding().orElseThrow();
    lostAsItIs |= !first.passed();
    lostOnRight |= !last.passed();
    if (!lostAsItIs) {
      return own;
    } else if (!lostOnRight) {
      return new Trial(onRight.result(), Optional.of(last.carriedFrom(from, first.millis())));
    }
    if (!first.passed()) {
      return new Trial(own.result(), Optional.of(first.lostAgain(last)));
    }
    return last.passed() ? own : onRight;
  }
}
