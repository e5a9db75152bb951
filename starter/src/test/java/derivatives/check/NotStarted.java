package derivatives.check;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opentest4j.TestAbortedException;

/**
 * A test met a method that is not written yet.
 *
 * <p>That skips the test; it is never a wrong answer.
 */
public final class NotStarted extends TestAbortedException {

  private static final long serialVersionUID = 1L;
  private static final Pattern TASK = Pattern.compile("TODO (part\\d\\.\\w+)");

  private final String task;
  private final String method;

  private NotStarted(String task, String method, String message) {
    super(message);
    this.task = task;
    this.method = method;
  }

  /** The name of the method that is not written, or the empty string. */
  public String method() {
    return method;
  }

  /**
   * The id of the task that the method belongs to, or the empty string if its message names none.
   */
  public String task() {
    return task;
  }

  static boolean is(Throwable thrown) {
    return thrown instanceof UnsupportedOperationException
        && String.valueOf(thrown.getMessage()).startsWith("TODO");
  }

  static NotStarted of(Throwable thrown) {
    Matcher matcher = TASK.matcher(thrown.getMessage());
    StackTraceElement[] stack = thrown.getStackTrace();
    return new NotStarted(
        matcher.lookingAt() ? matcher.group(1) : "",
        stack.length == 0 ? "" : stack[0].getMethodName(),
        "Not started yet. " + thrown.getMessage());
  }

  /**
   * What {@code what} gives; where it throws, or never comes back, the test waits for {@code task},
   * which it belongs to.
   */
  public static <T> T unless(String task, Callable<T> what) {
    Optional<Sheet> sheet = Sheet.current();
    sheet.ifPresent(s -> s.askingFor(task));
    try {
      T answer = what.call();
      sheet.ifPresent(Sheet::askingForItself);
      return answer;
    } catch (Exception | StackOverflowError e) {
      throw is(e) ? of(e) : waitingFor(task);
    }
  }

  /** For a test of checks of arguments where there is none yet. */
  static NotStarted withoutChecks(String task) {
    return new NotStarted(task, "checks of arguments", "No argument is checked yet.");
  }

  /** For a test that can say nothing before another task is right. */
  public static NotStarted waitingFor(String task) {
    return new NotStarted(task, "", "This test waits for " + task + ".");
  }
}
