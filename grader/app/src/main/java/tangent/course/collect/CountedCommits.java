package tangent.course.collect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import tangent.course.Student;
import tangent.course.policy.Deadline;
import tangent.course.policy.Policy;
import tangent.git.CommitHistory;
import tangent.git.CommitZip;
import tangent.git.DatedCommit;
import tangent.git.GitFailed;
import tangent.git.RemoteRepository;
import tangent.git.SubmittedCommit;

/**
 * Which commit of a student's repository is graded.
 *
 * @param seen when we look: no commit was handed in later
 * @param seenBefore when an earlier look had seen a commit, by its id
 */
record CountedCommits(Policy policy, Path work, Instant seen, Map<String, Instant> seenBefore) {

  /**
   * A folder or zip that lies here; a checkout in it counts as it stands, if nothing is changed.
   */
  Taken inFolder(Path place, Student student) throws IOException {
    boolean checkout =
        Files.isDirectory(place)
            && Files.isDirectory(place.resolve(".git"), LinkOption.NOFOLLOW_LINKS);
    Optional<SubmittedCommit> commit = checkout ? SubmittedCommit.of(place) : Optional.empty();
    if (commit.isEmpty() || commit.get().changed()) {
      return Taken.plain(place, Optional.empty());
    }
    try {
      CommitHistory history = CommitHistory.ofCheckout(place.toRealPath());
      DatedCommit newest = history.newest();
      Optional<DatedCommit> counted = counted(history, newest, last(student));
      return counted.equals(Optional.of(newest))
          ? taken(Optional.of(place), newest, newest)
          : packed(history, counted, newest);
    } catch (GitFailed unknown) {
      return Taken.plain(place, Optional.empty());
    }
  }

  /** A repository that is served somewhere: tried once more where it fails. */
  Taken remote(RemoteRepository repository, Optional<Instant> last) throws IOException {
    Optional<CommitHistory> history;
    try {
      history = fetched(repository, last.isEmpty());
    } catch (GitFailed first) {
      try {
        history = fetched(repository, last.isEmpty());
      } catch (GitFailed e) {
        return Taken.unreached(e.sentence());
      }
    }
    if (history.isEmpty()) {
      return Taken.NOTHING;
    }
    try {
      DatedCommit newest = history.get().newest();
      return packed(history.get(), counted(history.get(), newest, last), newest);
    } catch (GitFailed e) {
      return Taken.unreadable(repository.shown() + ": " + e.sentence());
    }
  }

  /** The last moment of a commit that counts for a student, if there is one. */
  Optional<Instant> last(Student student) {
    return new Deadline(policy, student).lastCounted();
  }

  private Optional<CommitHistory> fetched(RemoteRepository repository, boolean shallow)
      throws IOException, GitFailed {
    Path folder = Files.createTempDirectory(work, "git");
    return repository.fetch(shallow, folder.resolve("repository"));
  }

  private Optional<DatedCommit> counted(
      CommitHistory history, DatedCommit newest, Optional<Instant> last) throws GitFailed {
    return last.isEmpty() || !handedIn(newest).isAfter(last.get())
        ? Optional.of(newest)
        : history.last(commit -> !handedIn(commit).isAfter(last.get()));
  }

  /** By its date, which a clock that is ahead may set: never later than it was seen. */
  private Instant handedIn(DatedCommit commit) {
    Instant first = seenBefore.getOrDefault(commit.id(), seen).truncatedTo(ChronoUnit.SECONDS);
    return commit.made().isAfter(first) ? first : commit.made();
  }

  private Taken packed(CommitHistory history, Optional<DatedCommit> counted, DatedCommit newest)
      throws IOException, GitFailed {
    if (counted.isEmpty()) {
      return new Taken(
          Optional.empty(),
          Optional.empty(),
          false,
          Optional.empty(),
          Optional.of(newest.id()),
          Optional.empty());
    }
    Path zip = Files.createTempDirectory(work, "commit").resolve("submission.zip");
    CommitZip.write(history, counted.get().id(), zip);
    return taken(Optional.of(zip), counted.get(), newest);
  }

  private Taken taken(Optional<Path> place, DatedCommit counted, DatedCommit newest) {
    return new Taken(
        place,
        Optional.of(handedIn(counted)),
        true,
        Optional.of(counted.id()),
        Optional.of(newest.id()),
        Optional.empty());
  }
}
