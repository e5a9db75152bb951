package tangent.process;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Work that mostly waits for somebody else's server, several pieces at a time. */
public final class SideBySide {

  private SideBySide() {}

  /** Makes something of one thing. */
  @FunctionalInterface
  public interface Work<K, V> {
    V of(K each) throws IOException;
  }

  /**
   * What was made of each, in their order.
   *
   * @param name of the threads
   * @throws IOException the first one's that failed so; the others are given up
   */
  public static <K, V> Map<K, V> each(Collection<K> all, int atOnce, String name, Work<K, V> work)
      throws IOException {
    ExecutorService threads =
        Executors.newFixedThreadPool(atOnce, task -> Daemon.thread(task, name));
    try {
      Map<K, Future<V>> begun = new LinkedHashMap<>();
      for (K each : all) {
        begun.computeIfAbsent(each, once -> threads.submit(() -> work.of(once)));
      }
      Map<K, V> made = new LinkedHashMap<>();
      for (Map.Entry<K, Future<V>> each : begun.entrySet()) {
        made.put(each.getKey(), each.getValue().get());
      }
      return made;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted: " + name, e);
    } finally {
      threads.shutdownNow();
    }
  }
}
