package tangent.worker;

import java.io.File;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tangent.wire.StableText;

/** What can be learned of an exception without running a method that a student wrote. */
final class SafeThrowable {

  /** Room for a sentence; the rest of a longer message is dropped. */
  private static final int LONGEST_MESSAGE = 400;

  /**
   * What is read of a message before it is cut to that room: the longest piece that is masked in
   * it, with a space behind, is less than twenty times as long as its mask, so that lengths which
   * change from run to run never decide what is left of the rest.
   */
  private static final int LONGEST_READ = 20 * LONGEST_MESSAGE;

  /** The same before the folders of the class path are masked, which are longer. */
  private static final int LONGEST_WITH_FOLDERS = 20 * LONGEST_READ;

  private static final int LONGEST_NAME = 60;

  /**
   * Frames that are searched for the student's line; a deeper recursion has the same lines again
   * and again.
   */
  private static final int FRAMES = 200;

  /** How often a line is seen among so many frames if it is one of those that recurse. */
  private static final int RECURRING = 5;

  private static final String OURS = "tangent.worker.";
  private static final String SOURCE = ".java";
  private static final int LONGEST_FILE = 50 + SOURCE.length();

  private SafeThrowable() {}

  /** The simple name of its class, or of the one above it where it has none. */
  static String name(Throwable thrown) {
    Class<?> type = thrown.getClass();
    while (type.isAnonymousClass()) {
      type = type.getSuperclass();
    }
    return cut(type.getSimpleName(), LONGEST_NAME);
  }

  /**
   * Its message, or the empty string where it has none or a student's method would have to be
   * asked.
   */
  static String message(Throwable thrown) {
    String message = isJdks(thrown, "getMessage") ? thrown.getMessage() : null;
    if (message == null) {
      return "";
    }
    String read = withoutFolders(start(message, LONGEST_WITH_FOLDERS));
    return cut(StableText.of(start(read, LONGEST_READ)), LONGEST_MESSAGE);
  }

  /** Where the programs and the classes lie is another place in each run and on each machine. */
  private static String withoutFolders(String text) {
    String plain = text;
    for (String place : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
      int end = place.lastIndexOf(File.separatorChar);
      plain = end > 0 ? plain.replace(place.substring(0, end), "…") : plain;
    }
    return plain;
  }

  private static String start(String text, int longest) {
    return text.substring(0, Math.min(text.length(), longest));
  }

  /**
   * The file and line of the student's that it comes from, such as {@code Value.java:21}.
   *
   * <p>Where memory or stack runs out depends on what the JVM has compiled by then. So of a stack
   * that is full the first line is told that calls itself again and again, and of memory none.
   */
  static @Nullable String line(Throwable thrown) {
    if (thrown instanceof OutOfMemoryError) {
      return null;
    }
    Map<String, Integer> lines = lines(thrown);
    if (thrown instanceof StackOverflowError) {
      return firstRecurring(lines);
    }
    return lines.isEmpty() ? null : lines.keySet().iterator().next();
  }

  private static @Nullable String firstRecurring(Map<String, Integer> lines) {
    String first = null;
    for (Map.Entry<String, Integer> line : lines.entrySet()) {
      if (line.getValue() >= RECURRING && (first == null || isBefore(line.getKey(), first))) {
        first = line.getKey();
      }
    }
    return first;
  }

  /** By the number, in the same file: the shorter one is the smaller one. */
  private static boolean isBefore(String line, String other) {
    return line.length() == other.length()
        ? line.compareTo(other) < 0
        : line.length() < other.length();
  }

  /** The student's lines among the frames, the innermost first, and how often each is there. */
  private static Map<String, Integer> lines(Throwable thrown) {
    StackTraceElement[] trace = trace(thrown);
    Map<String, Integer> lines = new LinkedHashMap<>();
    for (int i = 0; i < trace.length && i < FRAMES; i++) {
      String file = trace[i].getFileName();
      if (trace[i].getClassName().startsWith("derivatives.")
          && file != null
          && isPlain(file)
          && trace[i].getLineNumber() > 0) {
        String line = file + ":" + trace[i].getLineNumber();
        Integer before = lines.get(line);
        lines.put(line, before == null ? 1 : before + 1);
      }
    }
    return lines;
  }

  /** Whether it is the name of a source file as people give them. */
  private static boolean isPlain(String file) {
    int end = file.length() - SOURCE.length();
    if (!file.endsWith(SOURCE) || end == 0 || file.length() > LONGEST_FILE) {
      return false;
    }
    for (int i = 0; i < end; i++) {
      char c = file.charAt(i);
      if (c > 'z' || c != '_' && !Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return true;
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
    if (thrown.getClass().getClassLoader() == null) {
      return true;
    }
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
