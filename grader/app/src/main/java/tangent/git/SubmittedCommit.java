package tangent.git;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * The commit that a submission is, as far as its own version control tells. A student may have
 * written all of it by hand: it is read with care, and shown as what it is.
 *
 * @param repository where it was cloned from, without credentials
 * @param id in hexadecimal
 * @param changed whether the sources that lie there are not those of the commit
 */
public record SubmittedCommit(Optional<String> repository, String id, boolean changed) {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{40}([0-9a-f]{24})?");

  private static final Pattern INCLUDE = Pattern.compile("(?i)\\[\\s*include");

  /** Much more than the assignment needs. */
  private static final int MOST_BYTES = 1 << 20;

  /**
   * @param submission a zip, or the folder in which the sources lie
   * @return nothing where there is no commit that holds any of the sources, or none that can be
   *     read
   */
  public static Optional<SubmittedCommit> of(Path submission) {
    try {
      return Files.isDirectory(submission) ? inFolder(submission.toRealPath()) : inZip(submission);
    } catch (IOException | UncheckedIOException | GitFailed | IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  /** Git, and GitHub with it, writes the commit into the comment of an archive. */
  private static Optional<SubmittedCommit> inZip(Path zip) throws IOException {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      return Optional.ofNullable(file.getComment())
          .filter(ID.asMatchPredicate())
          .map(id -> new SubmittedCommit(Optional.empty(), id, false));
    }
  }

  private static Optional<SubmittedCommit> inFolder(Path sources) throws IOException, GitFailed {
    Path top = sources;
    while (top != null && !Files.exists(top.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
      top = top.getParent();
    }
    return top == null || !isPlain(top.resolve(".git"))
        ? Optional.empty()
        : inRepository(top, sources);
  }

  /** A link, or a file in its place, could lead to somebody else's repository on this machine. */
  private static boolean isPlain(Path git) throws IOException {
    return Files.isDirectory(git, LinkOption.NOFOLLOW_LINKS)
        && Files.notExists(git.resolve("commondir"), LinkOption.NOFOLLOW_LINKS)
        && Stream.of("HEAD", "config")
            .allMatch(name -> Files.isRegularFile(git.resolve(name), LinkOption.NOFOLLOW_LINKS))
        && Files.isDirectory(git.resolve("objects"), LinkOption.NOFOLLOW_LINKS)
        && Files.isDirectory(git.resolve("refs"), LinkOption.NOFOLLOW_LINKS)
        && !includesOthers(git.resolve("config"));
  }

  /** Git would read those files, too, whatever they are. */
  private static boolean includesOthers(Path config) throws IOException {
    try (InputStream in = Files.newInputStream(config, LinkOption.NOFOLLOW_LINKS)) {
      String text = new String(in.readNBytes(MOST_BYTES), StandardCharsets.ISO_8859_1);
      return in.read() >= 0 || INCLUDE.matcher(text).find();
    }
  }

  private static Optional<SubmittedCommit> inRepository(Path top, Path sources)
      throws IOException, GitFailed {
    String id = text(GitCommand.at(top, "rev-parse", "--verify", "HEAD^{commit}")).strip();
    String folder = top.relativize(sources).toString().replace('\\', '/');
    CommittedSources committed = CommittedSources.of(folder, text(tree(top, id, folder)));
    if (!ID.matcher(id).matches() || committed.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new SubmittedCommit(repository(top), id, committed.differFrom(top, sources)));
  }

  private static GitCommand tree(Path top, String id, String folder) {
    List<String> command =
        folder.isEmpty()
            ? List.of("ls-tree", "-r", "-z", "--full-tree", id)
            : List.of("ls-tree", "-r", "-z", "--full-tree", id, "--", folder + "/");
    return GitCommand.at(top, command.toArray(String[]::new));
  }

  /** No included file is read: it could be another repository's. */
  private static Optional<String> repository(Path top) {
    try {
      String config = top.resolve(".git").resolve("config").toString();
      String urls =
          text(
              GitCommand.at(
                  top,
                  "config",
                  "--file",
                  config,
                  "--no-includes",
                  "-z",
                  "--get-all",
                  "remote.origin.url"));
      return Arrays.stream(urls.split("\0")).findFirst().flatMap(RemoteUrl::withoutCredentials);
    } catch (GitFailed noOrigin) {
      return Optional.empty();
    }
  }

  private static String text(GitCommand command) throws GitFailed {
    return new String(command.output(MOST_BYTES), StandardCharsets.UTF_8);
  }
}
