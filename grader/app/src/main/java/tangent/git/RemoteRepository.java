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
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  private static final int MOST_TIPS = 1 << 16;

  private static final List<String> SETTINGS =
      List.of(
          "-c", "core.askPass=",
          "-c", "credential.interactive=never",
          "-c", "gc.auto=0",
          "-c", "maintenance.auto=false",
          "-c", "submodule.recurse=false",
          "-c", "fetch.recurseSubmodules=false",
          // All that comes is one file, of a size that can be limited.
          "-c", "fetch.unpackLimit=1",
          // Whoever serves less than a kilobyte a second for half a minute has stopped.
          "-c", "http.lowSpeedLimit=1000",
          "-c", "http.lowSpeedTime=30");

  /** What a repository may have git run that is pushed to, besides hooks. */
  private static final List<String> HARMLESS_WHERE_IT_IS =
      List.of(
          "core.alternateRefsCommand=true",
          "receive.autogc=false",
          "receive.denyCurrentBranch=refuse");

  /** Sources are kilobytes. Who pushes films as well must not fill the disk for all others. */
  private static final int MOST_MEGABYTES = 500;

  private final String url;
  private final int mostLooks;
  private final int mostMegabytes;

  public RemoteRepository(String url) {
    this(url, MOST_LOOKS, MOST_MEGABYTES);
  }

  /**
   * @param mostLooks how often we look whether git is done, before it is stopped
   * @param mostMegabytes of what is fetched, as it is packed
   */
  RemoteRepository(String url, int mostLooks, int mostMegabytes) {
    this.url = url;
    this.mostLooks = mostLooks;
    this.mostMegabytes = mostMegabytes;
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
    List<String> fetch =
        new ArrayList<>(
            List.of("fetch", "-q", "--no-tags", "--no-recurse-submodules", "--update-shallow"));
    if (shallow) {
      fetch.add("--depth=1");
    }
    fetch.addAll(List.of("origin", "+HEAD:" + HEAD));
    try {
      remote(folder, complaints, fetch).writingAtMost(mostMegabytes).output(1);
      return Optional.of(CommitHistory.ofBare(folder, HEAD));
    } catch (GitFailed e) {
      if (isEmpty(folder, complaints)) {
        return Optional.empty();
      }
      throw new GitFailed(
          shown() + ": " + FetchFailure.ofFetch(e, text(complaints)), e.isLasting());
    } finally {
      Files.deleteIfExists(complaints);
    }
  }

  /**
   * What some of its names lead to; nothing is fetched.
   *
   * @param through a repository of ours, which stays as it is
   * @param refs {@code HEAD}, or names that begin with {@code refs/}
   */
  public RemoteTips tips(OutgoingRepository through, String... refs) throws IOException, GitFailed {
    Path complaints = through.newFile();
    List<String> list = new ArrayList<>(List.of("ls-remote", "--symref", "origin"));
    list.addAll(List.of(refs));
    try {
      byte[] lines = remote(through.folder(), complaints, list).output(MOST_TIPS);
      return RemoteTips.of(new String(lines, StandardCharsets.UTF_8));
    } catch (GitFailed e) {
      throw new GitFailed(
          shown() + ": " + FetchFailure.ofFetch(e, text(complaints)), e.isLasting());
    } finally {
      Files.deleteIfExists(complaints);
    }
  }

  /** Puts a commit of ours in the place of whatever a branch there holds. */
  public void push(OutgoingRepository from, String commit, String branch)
      throws IOException, GitFailed {
    Path complaints = from.newFile();
    List<String> push =
        List.of(
            "push",
            "-q",
            "--force",
            "--no-verify",
            "--no-signed",
            "--no-follow-tags",
            "--no-thin",
            "--recurse-submodules=no",
            "origin",
            commit + ":refs/heads/" + branch);
    try {
      remote(from.folder(), complaints, push).output(1 << 16);
    } catch (GitFailed e) {
      throw new GitFailed(shown() + ": " + FetchFailure.ofPush(e, text(complaints)), e.isLasting());
    } finally {
      Files.deleteIfExists(complaints);
    }
  }

  /** Whether it answers, and has no branch at all. */
  private boolean isEmpty(Path folder, Path complaints) throws IOException {
    String first = text(complaints);
    List<String> list = List.of("ls-remote", "origin", "HEAD", "refs/heads/*");
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
    environment.putAll(RemoteAddress.of(url).environment(settings()));
    environment.put("GIT_LFS_SKIP_SMUDGE", "1");
    environment.put("GCM_INTERACTIVE", "never");
    environment.put("SSH_ASKPASS_REQUIRE", "never");
    environment.put("SSH_ASKPASS", "");
    environment.put("LC_ALL", "C");
    environment.put(GitCommand.COMPLAINTS, complaints.toString());
    if (System.getenv("GIT_SSH_COMMAND") == null) {
      environment.put("GIT_SSH_COMMAND", "ssh -o BatchMode=yes -o ConnectTimeout=15");
    }
    List<String> command = new ArrayList<>(SETTINGS);
    if (isOfThisMachine()) {
      command.addAll(List.of("-c", "remote.origin.uploadpack=" + harmless("upload-pack")));
      command.addAll(List.of("-c", "remote.origin.receivepack=" + harmless("receive-pack")));
    }
    command.addAll(arguments);
    return GitCommand.bare(folder, command.toArray(String[]::new)).with(environment, mostLooks);
  }

  private boolean isOfThisMachine() {
    return !RemoteUrl.isAddress(url) || url.regionMatches(true, 0, "file:", 0, "file:".length());
  }

  /**
   * How git is to serve a repository of this machine. A folder that was handed in can be one, too,
   * and its hooks and settings are a student's: nothing that they name is run.
   */
  private static String harmless(String service) {
    return Stream.concat(GitCommand.HARMLESS_SETTINGS.stream(), HARMLESS_WHERE_IT_IS.stream())
        .map(setting -> " -c " + setting)
        .collect(Collectors.joining("", "GIT_ALLOW_PROTOCOL=none git", " " + service));
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
