package tangent.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The thread of this program that waits for a process.
 *
 * <p>On a busy machine it often waits for a processor instead, with the process's word to read
 * already: then the process sleeps because nobody answers it, and not by its own will.
 */
public final class WaitingThread {

  /** Where Linux shows whoever looks to itself, as PID/task/TID. */
  private static final Path SELF = Path.of("/proc/thread-self");

  private final Thread asking = Thread.currentThread();
  private final Optional<Path> thread;

  private WaitingThread(Optional<Path> thread) {
    this.thread = thread;
  }

  /** The one that asks. */
  public static WaitingThread current() {
    try {
      return new WaitingThread(Optional.of(SELF.resolveSibling(Files.readSymbolicLink(SELF))));
    } catch (IOException | UnsupportedOperationException unknown) {
      return new WaitingThread(Optional.empty());
    }
  }

  /** Whether it is the one that asks now: then what the system was asked once is still so. */
  public boolean isCurrent() {
    return asking == Thread.currentThread();
  }

  /** Whether there is nothing for it to do; true where the system does not tell. */
  public boolean isAsleep() {
    return thread.map(ProcessFamily::isAsleep).orElse(true);
  }
}
