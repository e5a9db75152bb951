package derivatives.check;

import derivatives.part1.Turning;
import java.security.CodeSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells what an exception in the student's code was, and where. */
final class Story {

  private Story() {}

  static String of(Throwable thrown) {
    String kind = thrown.getClass().getSimpleName();
    if (own(thrown.getStackTrace()).isEmpty() && !(thrown instanceof StackOverflowError)) {
      return "The test could not go on with what your code gave it: " + kind + message(thrown);
    }
    String place = "\nIt was " + place(thrown.getStackTrace()) + ".";
    if (thrown instanceof StackOverflowError) {
      return "Your code threw "
          + kind
          + ": methods called each other too deep, until there was no room for one more call."
          + place;
    }
    return "Your code threw " + kind + message(thrown) + place;
  }

  private static String message(Throwable thrown) {
    return thrown.getMessage() == null ? "" : ": " + thrown.getMessage();
  }

  /**
   * Where the student's own code was: the innermost line, and the outermost if that is in another
   * method.
   */
  static String place(StackTraceElement[] stack) {
    List<StackTraceElement> own = own(stack);
    if (own.isEmpty()) {
      return "called by a test";
    }
    StackTraceElement inner = own.get(0);
    StackTraceElement outer = own.get(own.size() - 1);
    boolean same = inner.getMethodName().equals(outer.getMethodName());
    return "in " + line(inner) + (same ? "" : ", called from " + line(outer));
  }

  /** The static method that a test called, if it is one of those that are a task of their own. */
  static Optional<String> calledMethod(StackTraceElement[] stack) {
    List<StackTraceElement> own = own(stack);
    return own.isEmpty() || own.get(own.size() - 1).getClassName().endsWith(".Value")
        ? Optional.empty()
        : Optional.of(own.get(own.size() - 1).getMethodName());
  }

  private static List<StackTraceElement> own(StackTraceElement[] stack) {
    return Arrays.stream(stack).filter(Story::isStudents).toList();
  }

  private static String line(StackTraceElement frame) {
    return String.format(
        Locale.ROOT,
        "%s (line %d of %s)",
        frame.getMethodName(),
        frame.getLineNumber(),
        frame.getFileName());
  }

  /**
   * Whether this is compiled code from src/main/java: the given {@link Turning} stands there too.
   */
  private static boolean isStudents(StackTraceElement frame) {
    try {
      Class<?> owner = Class.forName(frame.getClassName(), false, Story.class.getClassLoader());
      CodeSource source = owner.getProtectionDomain().getCodeSource();
      return source != null && source.equals(Turning.class.getProtectionDomain().getCodeSource());
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }
}
