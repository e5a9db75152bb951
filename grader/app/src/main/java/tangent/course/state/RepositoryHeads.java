package tangent.course.state;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tangent.git.GitFailed;
import tangent.git.OutgoingRepository;
import tangent.git.RemoteRepository;
import tangent.process.Daemon;

/** Looks at many repositories without fetching anything. */
final class RepositoryHeads {

  private static final int AT_ONCE = 6;

  private RepositoryHeads() {}

  /**
   * The newest commit of each, empty where it has none.
   *
   * @return by address; nothing for one that could not be looked at
   */
  static Map<String, Optional<String>> of(Collection<String> addresses, OutgoingRepository through)
      throws IOException {
    ExecutorService looking =
        Executors.newFixedThreadPool(AT_ONCE, task -> Daemon.thread(task, "look"));
    try {
      Map<String, Future<Optional<String>>> asked = new LinkedHashMap<>();
      for (String each : new LinkedHashSet<>(addresses)) {
        asked.put(each, looking.submit(() -> head(each, through)));
      }
      Map<String, Optional<String>> heads = new LinkedHashMap<>();
      for (Map.Entry<String, Future<Optional<String>>> each : asked.entrySet()) {
        heads.put(each.getKey(), result(each.getValue()));
      }
      return heads;
    } finally {
      looking.shutdownNow();
    }
  }

  /** One failure of a host is tried again. */
  private static Optional<String> head(String address, OutgoingRepository through)
      throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        return Optional.of(
            new RemoteRepository(address).tips(through, "HEAD").commit("HEAD").orElse(""));
      } catch (GitFailed e) {
        if (attempt > 1 || e.isLasting()) {
          return Optional.empty();
        }
      }
    }
  }

  private static Optional<String> result(Future<Optional<String>> one) throws IOException {
    try {
      return one.get();
    } catch (ExecutionException e) {
      throw new IOException("a repository could not be looked at", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while looking at repositories", e);
    }
  }
}
