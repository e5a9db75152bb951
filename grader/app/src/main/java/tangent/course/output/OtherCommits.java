package tangent.course.output;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tangent.course.HandedIn;
import tangent.course.NamedIds;
import tangent.course.page.ClassMember;
import tangent.course.policy.Deadline;
import tangent.course.policy.Policy;

/**
 * Whose repository held another commit that counts by now: which one is graded was settled by the
 * dates that were known then, and nothing is fetched here.
 */
final class OtherCommits {

  private static final String COUNTS =
      ": by these dates another commit counts than the graded one. Run grade-class again with them:"
          + " it grades that one, and keeps all else.";

  private OtherCommits() {}

  /** Whether a note is this one. */
  static boolean isOurs(String note) {
    return note.endsWith(COUNTS);
  }

  /** Those for whom that is certain; a newer commit has no date here. */
  static Optional<String> of(List<ClassMember> members, Policy policy) {
    List<String> ids =
        members.stream()
            .map(ClassMember::handedIn)
            .filter(
                handedIn ->
                    isOther(handedIn, new Deadline(policy, handedIn.student()).lastCounted()))
            .map(handedIn -> handedIn.student().id())
            .toList();
    return ids.isEmpty() ? Optional.empty() : Optional.of(NamedIds.of(ids) + COUNTS);
  }

  private static boolean isOther(HandedIn handedIn, Optional<Instant> last) {
    if (last.isEmpty()) {
      return handedIn.newest().isPresent() && !handedIn.newest().equals(handedIn.commit());
    }
    return handedIn.commit().isPresent()
        && handedIn.settable()
        && handedIn.submitted().filter(last.get()::isBefore).isPresent();
  }
}
