package derivatives.check;

import derivatives.part1.Turning;
import java.security.CodeSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what an exception in the student's code was, and where. */
final class Story {

  /** What Java says of a class whose static fields an earlier test tried to set up. */
  private static final Pattern FIRST_FAILURE =
      Pattern.compile("Exception [\\w.$]*?(\\w+(?:: .*)?) \\[in thread .*", Pattern.DOTALL);

  private Story() {}

  static String of(Throwable thrown) {
    boolean isMissing = thrown.getCause() instanceof ClassNotFoundException;
    if (thrown instanceof LinkageError && thrown.getCause() != null && !isMissing) {
      return "A static field of yours could not be set up.\n" + of(thrown.getCause());
    }
    String what = what(thrown);
    if (own(thrown.getStackTrace()).isEmpty() && !(thrown instanceof StackOverflowError)) {
      return "The test could not go on with what your code gave it: " + what;
    }
    String place = "\nIt was " + place(thrown.getStackTrace()) + ".";
    if (thrown instanceof StackOverflowError) {
      return "Your code threw "
          + what
          + ": methods called each other too deep, until there was no room for one more call."
          + place;
    }
    return "Your code threw " + what + place;
  }

  private static String what(Throwable thrown) {
    String message = String.valueOf(thrown.getMessage());
    Matcher first = FIRST_FAILURE.matcher(message);
    return first.matches()
        ? first.group(1)
        : thrown.getClass().getSimpleName() + (thrown.getMessage() == null ? "" : ": " + message);
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
        frame.getMethodName().replace("<clinit>", "the static fields"),
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
