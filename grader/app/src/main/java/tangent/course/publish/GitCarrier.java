package tangent.course.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tangent.UserError;
import tangent.course.page.ClassMember;
import tangent.course.roster.RosterLine;
import tangent.git.GitFailed;
import tangent.git.OutgoingRepository;
import tangent.git.RemoteRepository;
import tangent.git.RemoteTips;
import tangent.git.RemoteUrl;

/**
 * Puts feedback on the branch {@code feedback} of a student's repository: one commit without a
 * past, with no workflow in it that could run.
 *
 * <p>The same feedback is the same commit, so a look at what the branch leads to tells whether the
 * student has it.
 *
 * @param graded the last words of the places that what was graded came from
 * @param base where the roster's paths begin
 * @param outgoing where commits are made
 * @param notice what else tells a student
 * @param rehearsal whether nothing is to be sent
 * @param again whether also what is there
 */
record GitCarrier(
    Set<List<String>> graded,
    Path base,
    OutgoingRepository outgoing,
    CommitNotice notice,
    boolean rehearsal,
    boolean again)
    implements Carrier {

  static final String BRANCH = "feedback";
  private static final String REF = "refs/heads/" + BRANCH;

  /** Much of the time each waits for its server, which would not like many more. */
  private static final int AT_ONCE = 6;

  /** Hosts run workflows by what stands in the branch, which is nothing; others heed the word. */
  private static final String MESSAGE =
      "Feedback%n%n%s.%nThis branch is written anew each time: nothing that is pushed to it stays.%n%n"
          + "[skip ci]%n";

  /** An address as it is shown, and no path. */
  private static final Pattern REMOTE = Pattern.compile("[^/:]{2,}:.+");

  private static final Instant UNKNOWN = Instant.parse("2026-01-01T00:00:00Z");

  @Override
  public int atOnce() {
    return AT_ONCE;
  }

  @Override
  public Optional<String> place(RosterLine line, ClassMember member) {
    String submission = line.submission();
    if (RemoteUrl.isAddress(submission)) {
      return Optional.of(submission);
    }
    Path path = base.resolve(submission.replace('\\', '/'));
    return !submission.isEmpty() && Files.isRegularFile(path.resolve("HEAD"))
        ? Optional.of(path.toAbsolutePath().normalize().toUri().toString())
        : Optional.empty();
  }

  @Override
  public String unreachable() {
    return "The roster's column submission holds no repository that can be pushed to.";
  }

  @Override
  public Delivery carry(Addressee to, FeedbackSheet sheet) throws IOException, UserError {
    RemoteRepository repository = new RemoteRepository(to.place());
    for (ClassMember member : to.members()) {
      if (isOther(member.handedIn().path(), repository.shown())) {
        return Delivery.failed(
            to.ids(),
            "%s: what was graded for \"%s\" came from %s. Put the roster right, or run grade-class with it first."
                .formatted(repository.shown(), member.id(), member.handedIn().path()));
      }
    }
    String commit =
        outgoing.commit(
            sheet.files(),
            MESSAGE.formatted(about(to)).replace("\r\n", "\n"),
            to.first().handedIn().submitted().orElse(UNKNOWN).getEpochSecond());
    try {
      return carry(to, repository, commit);
    } catch (GitFailed first) {
      if (first.isLasting()) {
        throw first;
      }
      return carry(to, repository, commit);
    }
  }

  /**
   * Whether a row of the roster has slipped since: a report is nobody else's business. A place on
   * this machine may be called otherwise than what was graded, but not as somebody else's.
   */
  private boolean isOther(String before, String now) {
    if (REMOTE.matcher(now).matches()) {
      return REMOTE.matcher(before).matches() && !ends(before, 2).equals(ends(now, 2));
    }
    return !ends(before, 1).equals(ends(now, 1)) && graded.contains(ends(now, 1));
  }

  static Set<List<String>> graded(FinishedClass finished) {
    return finished.report().members().stream()
        .map(member -> ends(member.handedIn().path(), 1))
        .collect(Collectors.toSet());
  }

  /** The same by every protocol: of two words owner and name, of one the name. */
  private static List<String> ends(String address, int words) {
    List<String> all =
        List.of(address.replaceFirst("(\\.git)?/*$", "").toLowerCase(Locale.ROOT).split("[/:]+"));
    return all.subList(Math.max(0, all.size() - words), all.size());
  }

  private static String about(Addressee to) {
    return to.first().handedIn().commit().map(id -> "On commit " + id).orElse("On what was there");
  }

  private Delivery carry(Addressee to, RemoteRepository repository, String commit)
      throws IOException, GitFailed {
    String shown = repository.shown() + ", branch " + BRANCH;
    RemoteTips tips = repository.tips(outgoing, "HEAD", REF);
    if (tips.main().equals(Optional.of(REF))) {
      return Delivery.failed(
          to.ids(),
          "%s: its main branch is called %s, and would be replaced. Rename it there."
              .formatted(repository.shown(), BRANCH));
    }
    if (tips.commit("HEAD").isEmpty()) {
      return Delivery.heldBack(
          to.ids(),
          repository.shown()
              + " has nothing on its main branch: feedback would be all that is seen of it.");
    }
    if (tips.commit(REF).equals(Optional.of(commit)) && !again) {
      return Delivery.of(to, Outcome.UNCHANGED, shown);
    }
    if (rehearsal) {
      return Delivery.of(to, Outcome.TO_SEND, shown);
    }
    repository.push(outgoing, commit, BRANCH);
    to.first().handedIn().commit().ifPresent(graded -> notice.on(to.place(), graded));
    return Delivery.of(to, Outcome.SENT, shown);
  }
}
