package tangent.course.state;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import tangent.git.GitFailed;
import tangent.git.OutgoingRepository;
import tangent.git.RemoteRepository;
import tangent.process.SideBySide;

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
    return SideBySide.each(addresses, AT_ONCE, "look", each -> head(each, through));
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
}
