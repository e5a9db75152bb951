package tangent.worker;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can be learned of an exception without running a method that a student wrote. */
final class Traits {

  /** Room for a sentence; the rest of a longer message is dropped. */
  private static final int LONGEST_MESSAGE = 400;

  private static final int LONGEST_NAME = 60;

  /**
   * Frames that are searched for the student's line; a deeper recursion has the same lines again
   * and again.
   */
  private static final int FRAMES = 200;

  private static final String OURS = "tangent.worker.";
  private static final Pattern FILE = Pattern.compile("[A-Za-z0-9_]{1,50}\\.java");

  private Traits() {}

  /** The simple name of its class. */
  static String name(Throwable thrown) {
    String name = thrown.getClass().getName();
    int start = Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1;
    return cut(name.substring(start), LONGEST_NAME);
  }

  /**
   * Its message, or the empty string where it has none or a student's method would have to be
   * asked.
   */
  static String message(Throwable thrown) {
    String message = isJdks(thrown, "getMessage") ? thrown.getMessage() : null;
    return message == null ? "" : cut(message, LONGEST_MESSAGE);
  }

  /** The file and line of the student's that it comes from, such as {@code Value.java:21}. */
  static @Nullable String line(Throwable thrown) {
    StackTraceElement[] trace = trace(thrown);
    for (int i = 0; i < trace.length && i < FRAMES; i++) {
      String file = trace[i].getFileName();
      if (trace[i].getClassName().startsWith("derivatives.")
          && file != null
          && FILE.matcher(file).matches()
          && trace[i].getLineNumber() > 0) {
        return file + ":" + trace[i].getLineNumber();
      }
    }
    return null;
  }

  /**
   * Whether the call that we made could not be linked; an error of linking inside the student's
   * code is another matter.
   */
  static boolean isMissingMethod(LinkageError error) {
    StackTraceElement[] trace = trace(error);
    return error.getClass().getClassLoader() == null
        && trace.length > 0
        && trace[0].getClassName().startsWith(OURS)
        && (error instanceof IncompatibleClassChangeError
            || error instanceof NoClassDefFoundError
                && error.getCause() instanceof ClassNotFoundException);
  }

  /** What a static initialiser threw, if that is what this is. */
  static @Nullable Throwable inInitialiser(LinkageError error) {
    return error instanceof ExceptionInInitializerError && isJdks(error, "getCause")
        ? error.getCause()
        : null;
  }

  /** Whether a class could not be used because setting it up had failed before. */
  static boolean isNotInitialised(LinkageError error) {
    return error instanceof NoClassDefFoundError
        && message(error).startsWith("Could not initialize class");
  }

  private static StackTraceElement[] trace(Throwable thrown) {
    return isJdks(thrown, "getStackTrace") ? thrown.getStackTrace() : new StackTraceElement[0];
  }

  /**
   * Whether the method that a call would reach is the JDK's own: a class of the boot loader's
   * declares it.
   */
  private static boolean isJdks(Throwable thrown, String method) {
    try {
      return thrown.getClass().getMethod(method).getDeclaringClass().getClassLoader() == null;
    } catch (NoSuchMethodException | LinkageError unusable) {
      return false;
    }
  }

  private static String cut(String text, int longest) {
    return text.length() > longest ? text.substring(0, longest) + "…" : text;
  }
}
