package tangent.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A process and whatever it started, taken together: how much they used, and their end.
 *
 * <p>A look asks each of them for its children. Where the system does not tell those, and to end
 * them all, it takes the list of every process of the machine.
 *
 * @param handles those that lived when they were listed, parents first
 */
public record ProcessFamily(List<ProcessHandle> handles) {

  /** Asleep, idle or ended; not: running, waiting for the disk, or stopped by somebody else. */
  private static final Set<String> SLEEPING = Set.of("S", "I", "Z", "X");

  /** The line of {@code /proc/PID/status} with the memory that a process holds, in kilobytes. */
  private static final String RESIDENT = "VmRSS:";

  /** The file in a thread's folder with the processes that it has started. */
  private static final String CHILDREN_OF = "children";

  /**
   * Whether each thread of a process shows its children. One that ends at this very moment may hide
   * another, until the next look.
   */
  private static final boolean CHILDREN =
      Files.isReadable(Path.of("/proc/thread-self").resolve(CHILDREN_OF));

  /** Lists the process and its living descendants. */
  public static ProcessFamily of(Process process) {
    return CHILDREN
        ? new ProcessFamily(itself(process).flatMap(ProcessFamily::withDescendants).toList())
        : listed(process);
  }

  private static ProcessFamily listed(Process process) {
    return new ProcessFamily(Stream.concat(itself(process), descendants(process)).toList());
  }

  private static Stream<ProcessHandle> withDescendants(ProcessHandle handle) {
    List<ProcessHandle> children = new ArrayList<>();
    try (DirectoryStream<Path> threads = Files.newDirectoryStream(threads(handle))) {
      for (Path thread : threads) {
        for (String child : Files.readString(thread.resolve(CHILDREN_OF)).split(" ")) {
          if (!child.isEmpty()) {
            ProcessHandle.of(Long.parseLong(child)).ifPresent(children::add);
          }
        }
      }
    } catch (IOException | DirectoryIteratorException ended) {
      // What is known is looked at.
    }
    return Stream.concat(
        Stream.of(handle), children.stream().flatMap(ProcessFamily::withDescendants));
  }

  private static Path threads(ProcessHandle handle) {
    return Path.of("/proc", String.valueOf(handle.pid()), "task");
  }

  /**
   * The processor time used so far by all of them, or zero where the system does not tell.
   *
   * <p>Verdicts go by this time, so that a busy machine never decides a grade.
   */
  public Duration processorTime() {
    return handles.stream()
        .map(handle -> handle.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /**
   * The memory that they hold, in bytes, reserved but untouched memory apart; zero where the system
   * does not tell.
   */
  public long residentBytes() {
    return handles.stream().mapToLong(ProcessFamily::residentBytes).sum();
  }

  private static long residentBytes(ProcessHandle handle) {
    try {
      // It names the process, which may name itself by any bytes.
      return Files.readString(
              Path.of("/proc", String.valueOf(handle.pid()), "status"), StandardCharsets.ISO_8859_1)
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
   * Whether no thread of any of them runs, or would if it were its turn: then it is not the machine
   * that keeps them waiting. False where the system does not tell.
   */
  public boolean isAsleep() {
    return !handles.isEmpty() && handles.stream().allMatch(ProcessFamily::isAsleep);
  }

  private static boolean isAsleep(ProcessHandle handle) {
    try (DirectoryStream<Path> each = Files.newDirectoryStream(threads(handle))) {
      for (Path thread : each) {
        if (!isAsleep(thread)) {
          return false;
        }
      }
      return true;
    } catch (IOException | DirectoryIteratorException unknown) {
      return false;
    }
  }

  /** The same of one thread, by its folder. */
  static boolean isAsleep(Path thread) {
    return SLEEPING.contains(state(thread));
  }

  /** The letter behind the thread's name, which stands in parentheses and may hold any other. */
  private static String state(Path thread) {
    try {
      String stat = Files.readString(thread.resolve("stat"), StandardCharsets.ISO_8859_1);
      int name = stat.lastIndexOf(')');
      return stat.substring(name + 2, name + 3);
    } catch (IOException | IndexOutOfBoundsException ended) {
      return "X";
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
    listed(process).handles.forEach(ProcessHandle::destroyForcibly);
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
