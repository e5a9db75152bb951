package derivatives.check;

import derivatives.part1.Turning;
import java.security.CodeSource;
import java.util.Arrays;
import java.util.List;

/** Tells what an exception in the student's code was, and where. */
final class Story {

  private Story() {}

  static String of(Throwable thrown) {
    String place = "\nIt was " + place(thrown.getStackTrace()) + ".";
    if (thrown instanceof StackOverflowError) {
      return "Methods called each other too deep: there was no room left for one more call."
          + place;
    }
    String message = thrown.getMessage() == null ? "" : ": " + thrown.getMessage();
    return "Your code threw " + thrown.getClass().getSimpleName() + message + place;
  }

  /**
   * Where the student's own code was: the innermost line, and the outermost if that is in another
   * method.
   */
  static String place(StackTraceElement[] stack) {
    List<StackTraceElement> own = Arrays.stream(stack).filter(Story::isStudents).toList();
    if (own.isEmpty()) {
      return "called by a test";
    }
    StackTraceElement inner = own.get(0);
    StackTraceElement outer = own.get(own.size() - 1);
    boolean same = inner.getMethodName().equals(outer.getMethodName());
    return "in " + line(inner) + (same ? "" : ", called from " + line(outer));
  }

  private static String line(StackTraceElement frame) {
    return String.format(
        "%s (line %d of %s)", frame.getMethodName(), frame.getLineNumber(), frame.getFileName());
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
