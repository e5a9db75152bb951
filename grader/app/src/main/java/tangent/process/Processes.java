package tangent.process;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A process and whatever it started, taken together: how much they used, and their end. */
public final class Processes {

  private Processes() {}

  /**
   * The processor time used so far by the process and its living descendants, or zero where the
   * system does not tell.
   *
   * <p>Verdicts go by this time, so that a busy machine never decides a grade.
   */
  public static Duration processorTime(Process process) {
    return family(process)
        .map(handle -> handle.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** Ends the process and its descendants at once; those that have ended already are no matter. */
  public static void destroy(Process process) {
    List<ProcessHandle> descendants = process.descendants().toList();
    // The parent first, so that it can't start another child.
    process.destroyForcibly();
    descendants.forEach(ProcessHandle::destroyForcibly);
  }

  private static Stream<ProcessHandle> family(Process process) {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants());
  }
}
