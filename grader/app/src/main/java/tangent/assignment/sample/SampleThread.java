package tangent.assignment.sample;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import net.jqwik.api.sessions.JqwikSession;

/**
 * The one thread on which samples are generated and shrunk.
 *
 * <p>jqwik keeps what its generators remember in one store for the whole JVM, which "cannot handle
 * concurrent execution" (its own words). All of that happens here, in one session, so that any
 * number of submissions may be judged side by side.
 */
public final class SampleThread {

  private static final ExecutorService THREAD =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread =
                new Thread(
                    () -> {
                      JqwikSession.start();
                      work.run();
                    },
                    "samples");
            thread.setDaemon(true);
            return thread;
          });

  private SampleThread() {}

  /** Does something with generators or shrinkables, and waits for what comes of it. */
  public static <T> T call(Supplier<T> work) {
    try {
      return THREAD.submit(work::get).get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a sample was made", e);
    }
  }
}
