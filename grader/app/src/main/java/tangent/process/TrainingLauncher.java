package tangent.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Starts programs of the grader's own in training, without walls, for no student's code is there;
 * and waits for their end, when their JVMs write what they have noted.
 */
public final class TrainingLauncher implements JavaLauncher, AutoCloseable {

  /** Whole minutes, where it takes a moment: on a busy machine nothing is given up. */
  private static final long PATIENCE_MINUTES = 5;

  private final List<String> options;
  private final PlainLauncher launcher;
  private final List<Process> started = new ArrayList<>();

  /**
   * @param options for each JVM, before those that the program has itself
   * @param folder an empty one, to work in
   */
  public TrainingLauncher(List<String> options, Path folder) {
    this.options = options;
    this.launcher = new PlainLauncher(folder);
  }

  @Override
  public Process start(List<String> arguments, List<Path> readable) throws IOException {
    List<String> all = new ArrayList<>(options);
    // As in earnest: another collector and other compilers load other classes.
    all.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    all.addAll(arguments);
    Process process = launcher.start(all, readable);
    started.add(process);
    return process;
  }

  /** Hangs up, upon which each program ends by itself. */
  @Override
  public void close() throws IOException {
    for (Process process : started) {
      process.getOutputStream().close();
      try {
        process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      ProcessFamily.destroy(process);
    }
  }
}
