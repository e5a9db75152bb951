package tangent.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A repository that somebody else serves.
 *
 * <p>Its address may hold a password: it stands in no command line, which others on this machine
 * can see, and in no sentence. Git asks nobody for one; a helper, or a key, that needs no answer is
 * used.
 */
public final class RemoteRepository {

  private static final String HEAD = "refs/tangent/head";

  /** Ten looks a second: five minutes. */
  private static final int MOST_LOOKS = 3_000;

  private static final List<String> SETTINGS =
      List.of(
          "-c", "core.askPass=",
          "-c", "credential.interactive=never",
          "-c", "gc.auto=0",
          "-c", "maintenance.auto=false",
          "-c", "submodule.recurse=false",
          "-c", "fetch.recurseSubmodules=false",
          // Whoever serves less than a kilobyte a second for half a minute has stopped.
          "-c", "http.lowSpeedLimit=1000",
          "-c", "http.lowSpeedTime=30");

  private final String url;

  public RemoteRepository(String url) {
    this.url = url;
  }

  /** The address as it may be shown. */
  public String shown() {
    return RemoteUrl.withoutCredentials(url).orElse("a git repository");
  }

  /**
   * Fetches what its default branch holds.
   *
   * @param shallow whether the newest commit is enough
   * @param folder takes it, and is not there yet
   * @return nothing where it holds no commit
   */
  public Optional<CommitHistory> fetch(boolean shallow, Path folder) throws IOException, GitFailed {
    Path complaints = folder.resolveSibling(folder.getFileName() + ".txt");
    GitCommand.in(folder.toAbsolutePath().getParent(), "init", "-q", "--bare", folder.toString())
        .with(Map.of("GIT_TEMPLATE_DIR", ""), MOST_LOOKS)
        .output(1);
    List<String> fetch = new ArrayList<>(SETTINGS);
    fetch.addAll(List.of("fetch", "-q", "--no-tags", "--no-recurse-submodules"));
    if (shallow) {
      fetch.add("--depth=1");
    }
    fetch.addAll(List.of("origin", "+HEAD:" + HEAD));
    try {
      remote(folder, complaints, fetch).output(1);
      return Optional.of(CommitHistory.ofBare(folder, HEAD));
    } catch (GitFailed e) {
      if (isEmpty(folder, complaints)) {
        return Optional.empty();
      }
      throw new GitFailed(shown() + ": " + FetchFailure.sentence(text(complaints)));
    } finally {
      Files.deleteIfExists(complaints);
    }
  }

  /** Whether it answers, and has no default branch to fetch. */
  private boolean isEmpty(Path folder, Path complaints) throws IOException {
    String first = text(complaints);
    List<String> list = new ArrayList<>(SETTINGS);
    list.addAll(List.of("ls-remote", "origin", "HEAD"));
    try {
      return first.contains("HEAD") && remote(folder, complaints, list).output(1 << 16).length == 0;
    } catch (GitFailed e) {
      return false;
    } finally {
      Files.writeString(complaints, first);
    }
  }

  private GitCommand remote(Path folder, Path complaints, List<String> arguments) {
    Map<String, String> environment = new HashMap<>();
    environment.put("GIT_ALLOW_PROTOCOL", "http:https:ssh:git:file");
    // Behind those that the instructor's own environment may have, a credential for example.
    int settings = settings();
    environment.put("GIT_CONFIG_COUNT", String.valueOf(settings + 1));
    environment.put("GIT_CONFIG_KEY_" + settings, "remote.origin.url");
    environment.put("GIT_CONFIG_VALUE_" + settings, url);
    environment.put("GIT_LFS_SKIP_SMUDGE", "1");
    environment.put("GCM_INTERACTIVE", "never");
    environment.put("SSH_ASKPASS_REQUIRE", "never");
    environment.put("SSH_ASKPASS", "");
    environment.put("LC_ALL", "C");
    environment.put(GitCommand.COMPLAINTS, complaints.toString());
    if (System.getenv("GIT_SSH_COMMAND") == null) {
      environment.put("GIT_SSH_COMMAND", "ssh -o BatchMode=yes -o ConnectTimeout=15");
    }
    return GitCommand.bare(folder, arguments.toArray(String[]::new)).with(environment, MOST_LOOKS);
  }

  private static int settings() {
    String count = System.getenv().getOrDefault("GIT_CONFIG_COUNT", "0");
    return count.matches("\\d{1,4}") ? Integer.parseInt(count) : 0;
  }

  private static String text(Path complaints) throws IOException {
    return Files.exists(complaints)
        ? new String(Files.readAllBytes(complaints), StandardCharsets.ISO_8859_1)
        : "";
  }
}
