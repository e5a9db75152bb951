package tangent.course.output;

import java.util.List;
import java.util.Optional;
import tangent.course.NamedIds;
import tangent.course.page.ClassMember;
import tangent.course.policy.Deadline;
import tangent.course.policy.Policy;

/** Who may have been late and loses nothing, because nobody knows when it was handed in. */
final class UnknownMoments {

  private static final String COST_NOTHING =
      ": it is not known when this was handed in, so no lateness is taken off. The roster's column"
          + " submitted can say it.";

  private UnknownMoments() {}

  /** Whether a note is this one. */
  static boolean isOurs(String note) {
    return note.endsWith(COST_NOTHING);
  }

  /** Nothing where nobody has a date to keep, or all are known. */
  static Optional<String> of(List<ClassMember> members, Policy policy) {
    List<String> ids =
        members.stream()
            .filter(member -> member.status().hasPoints())
            .filter(member -> member.handedIn().submitted().isEmpty())
            .filter(member -> new Deadline(policy, member.student()).due().isPresent())
            .map(ClassMember::id)
            .toList();
    return ids.isEmpty() ? Optional.empty() : Optional.of(NamedIds.of(ids) + COST_NOTHING);
  }
}
