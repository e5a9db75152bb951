package derivatives.check;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets the code under test print, but not without end: a loop that never ends must not bury the
 * scoreboard.
 *
 * <p>Whatever is printed on a thread without a task, such as the scoreboard itself, passes.
 */
final class Printed extends FilterOutputStream {

  private static final int LINES = 200;
  private static final Set<String> MUTED = ConcurrentHashMap.newKeySet();
  private static final InheritableThreadLocal<String> TASK = new InheritableThreadLocal<>();

  private final Map<String, Integer> lines = new ConcurrentHashMap<>();

  private Printed(PrintStream out) {
    super(out);
  }

  /** Stands between everybody who prints and the console, from now on. */
  static void install() {
    System.setOut(new PrintStream(new Printed(System.out), true));
    System.setErr(new PrintStream(new Printed(System.err), true));
  }

  /**
   * Counts what this thread, and every thread that it starts, prints as printed by {@code task}.
   */
  static void countFor(String task) {
    TASK.set(task);
  }

  static void mute(String task) {
    MUTED.add(task);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    String task = TASK.get();
    if (task == null) {
      out.write(bytes, offset, length);
    } else if (!MUTED.contains(task)) {
      out.write(bytes, offset, length);
      count(task, bytes, offset, length);
    }
  }

  private void count(String task, byte[] bytes, int offset, int length) throws IOException {
    int more = 0;
    for (int i = offset; i < offset + length; i++) {
      more += bytes[i] == '\n' ? 1 : 0;
    }
    if (lines.merge(task, more, Integer::sum) >= LINES) {
      mute(task);
      String notice = "(" + task + " prints more than " + LINES + " lines; the rest is not shown)";
      out.write((notice + System.lineSeparator()).getBytes());
    }
  }
}
