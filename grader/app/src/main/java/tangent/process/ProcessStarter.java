package tangent.process;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * The one thread that starts processes for untrusted work, and the list of those alive.
 *
 * <p>The kernel ends a sandboxed process when the <em>thread</em> that started it ends, so that
 * thread must live as long as the grader. Processes that are alive when the grader is told to stop
 * are ended then, and no other is started; see {@link Shutdown}.
 */
public final class ProcessStarter {

  private static final ExecutorService THREAD =
      Executors.newSingleThreadExecutor(work -> Daemon.thread(work, "process-starter"));

  private static final Set<Process> ALIVE = ConcurrentHashMap.newKeySet();

  /** Until then the kernel has ended a process that was killed. */
  private static final long PATIENCE_SECONDS = 10;

  private ProcessStarter() {}

  /** Starts the process, as {@link ProcessBuilder#start()} does. */
  public static Process start(ProcessBuilder builder) throws IOException {
    Shutdown.check();
    Future<Process> started = THREAD.submit(builder::start);
    boolean interrupted = false;
    try {
      while (true) {
        try {
          Process process = started.get();
          ALIVE.add(process);
          process.onExit().thenAccept(ALIVE::remove);
          if (Shutdown.hasBegun()) {
            ProcessFamily.destroy(process);
          }
          return process;
        } catch (InterruptedException e) {
          // Starting takes milliseconds, and a process that nobody holds must not be left behind.
          interrupted = true;
        } catch (ExecutionException e) {
          throw new IOException("A process could not be started: " + e.getCause(), e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Ends all processes that are alive, and waits until they have ended. */
  static void endAll() {
    List<Process> alive = List.copyOf(ALIVE);
    alive.forEach(ProcessFamily::destroy);
    for (Process process : alive) {
      try {
        process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
