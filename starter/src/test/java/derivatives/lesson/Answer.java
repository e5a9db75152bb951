package derivatives.lesson;

import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the student's code answers, or why it does not. */
final class Answer {

  private static final Pattern TASK = Pattern.compile("TODO (part\\d\\.\\w+)");

  private Answer() {}

  /** A reason why there is nothing to show, in a few words. */
  static final class Missing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Missing(String reason) {
      super(reason, null, false, false);
    }
  }

  /**
   * @throws Missing where the code is not written, or fails
   */
  static <T> T of(Supplier<T> code) {
    try {
      return code.get();
    } catch (Missing e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      throw new Missing(why(e));
    }
  }

  private static String why(Throwable thrown) {
    Matcher task = TASK.matcher(String.valueOf(thrown.getMessage()));
    return thrown instanceof UnsupportedOperationException && task.lookingAt()
        ? "it waits for " + task.group(1)
        : "your code threw " + thrown;
  }
}
