package tangent.git;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The commits of a repository on this disk, from its newest one on. Nothing here changes it. */
public final class CommitHistory {

  private static final int MOST_BYTES = 64 << 20;

  private final Function<String[], GitCommand> git;
  private final String newest;

  private CommitHistory(Function<String[], GitCommand> git, String newest) {
    this.git = git;
    this.newest = newest;
  }

  /** That of a folder in which {@code .git} stands; what it says is whoever's made it. */
  public static CommitHistory ofCheckout(Path top) {
    return new CommitHistory(arguments -> GitCommand.at(top, arguments), "HEAD");
  }

  static CommitHistory ofBare(Path repository, String newest) {
    return new CommitHistory(arguments -> GitCommand.bare(repository, arguments), newest);
  }

  public DatedCommit newest() throws GitFailed {
    return dated(log("log", "-1", "--no-show-signature", "--format=%H %ct", newest, "--"));
  }

  /**
   * The newest commit for which this holds. Of what was merged later only the side that it was
   * merged into is looked at.
   */
  public Optional<DatedCommit> last(Predicate<DatedCommit> fits) throws GitFailed {
    String all =
        log("log", "--no-show-signature", "--first-parent", "--format=%H %ct", newest, "--");
    for (String line : all.lines().toList()) {
      DatedCommit commit = dated(line);
      if (fits.test(commit)) {
        return Optional.of(commit);
      }
    }
    return Optional.empty();
  }

  private String log(String... arguments) throws GitFailed {
    return new String(output(arguments), StandardCharsets.US_ASCII).strip();
  }

  private static DatedCommit dated(String line) throws GitFailed {
    try {
      String[] parts = line.split(" ");
      return new DatedCommit(parts[0], Instant.ofEpochSecond(Long.parseLong(parts[1])));
    } catch (RuntimeException e) {
      throw new GitFailed("The date of a commit can't be read.");
    }
  }

  /** The plain files and links of a commit, by path. */
  List<TreeFile> files(String commit) throws GitFailed {
    String listing =
        new String(
            output("ls-tree", "-r", "-l", "-z", "--full-tree", commit), StandardCharsets.UTF_8);
    List<TreeFile> files = new ArrayList<>();
    Arrays.stream(listing.split("\0"))
        .map(TreeFile::of)
        .forEach(file -> file.ifPresent(files::add));
    return files;
  }

  /** The contents of some files, one after the other, each as {@code cat-file --batch} gives it. */
  byte[] contents(List<TreeFile> files) throws GitFailed {
    StringBuilder names = new StringBuilder();
    files.forEach(file -> names.append(file.name()).append('\n'));
    return git.apply(new String[] {"cat-file", "--batch"})
        .output(names.toString().getBytes(StandardCharsets.US_ASCII), MOST_BYTES);
  }

  private byte[] output(String... arguments) throws GitFailed {
    return git.apply(arguments).output(MOST_BYTES);
  }
}
