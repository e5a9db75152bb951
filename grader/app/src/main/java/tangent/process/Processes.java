package tangent.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** A process and whatever it started, taken together: how much they used, and their end. */
public final class Processes {

  /** The line of {@code /proc/PID/status} with the memory that a process holds, in kilobytes. */
  private static final String RESIDENT = "VmRSS:";

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

  /**
   * The memory that the process and its living descendants hold, in bytes, reserved but untouched
   * memory apart; zero where the system does not tell.
   */
  public static long residentBytes(Process process) {
    return family(process).mapToLong(Processes::residentBytes).sum();
  }

  private static long residentBytes(ProcessHandle handle) {
    try {
      String status = Files.readString(Path.of("/proc", String.valueOf(handle.pid()), "status"));
      return status
          .lines()
          .filter(line -> line.startsWith(RESIDENT))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
          .sum();
    } catch (IOException | NumberFormatException unknown) {
      // It has ended, or this is no Linux.
      return 0;
    }
  }

  /**
   * Ends the process and its descendants at once; those that have ended already are no matter.
   *
   * <p>Through handles, because {@link Process#destroyForcibly} also closes the streams, and with
   * them goes what the process said last.
   */
  public static void destroy(Process process) {
    // Parents first, so that none of them can start another child.
    family(process).toList().forEach(ProcessHandle::destroyForcibly);
  }

  private static Stream<ProcessHandle> family(Process process) {
    return Stream.concat(itself(process), descendants(process));
  }

  /** Nothing for a process that is none of the system's. */
  private static Stream<ProcessHandle> itself(Process process) {
    try {
      return Stream.of(process.toHandle());
    } catch (UnsupportedOperationException e) {
      return Stream.empty();
    }
  }

  /** Nothing where the system's list of processes can't be read, for want of descriptors say. */
  private static Stream<ProcessHandle> descendants(Process process) {
    try {
      return process.descendants();
    } catch (RuntimeException e) {
      return Stream.empty();
    }
  }
}
