package tangent.course.output;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tangent.course.HandedIn;
import tangent.course.NamedIds;
import tangent.course.page.ClassMember;
import tangent.course.policy.Deadline;
import tangent.course.policy.Policy;
import tangent.course.policy.Scoring;

/** What an instructor should know that follows from what is stored and from the policy of now. */
final class FoundNotes {

  private static final String OTHER_KIT =
      ": graded by another kit or seed than the others, so perhaps on other samples. Grade these again"
          + " (grade-class with --only ID) before you compare.";

  private static final String UNKNOWN_MOMENT =
      ": it is not known when this was handed in, so no lateness is taken off. The roster's column"
          + " submitted can say it.";

  private static final String OTHER_COMMIT =
      ": by these dates another commit counts than the graded one. Run grade-class again with them:"
          + " it grades that one, and keeps all else.";

  private FoundNotes() {}

  static List<String> of(List<ClassMember> members, Scoring scoring) {
    Policy policy = scoring.policy();
    List<String> notes = new ArrayList<>();
    notes.addAll(named(ofOtherKits(members), OTHER_KIT));
    notes.addAll(named(ids(members, member -> hasNoMoment(member, policy)), UNKNOWN_MOMENT));
    notes.addAll(named(ids(members, member -> isOfOtherCommit(member, policy)), OTHER_COMMIT));
    notes.addAll(scoring.overrides().generous(policy));
    notes.addAll(
        scoring.overrides().idle(Set.copyOf(ids(members, each -> !each.status().hasPoints()))));
    return notes;
  }

  private static List<String> named(List<String> ids, String note) {
    return ids.isEmpty() ? List.of() : List.of(NamedIds.of(ids) + note);
  }

  private static List<String> ids(List<ClassMember> members, Predicate<ClassMember> which) {
    return members.stream().filter(which).map(ClassMember::id).toList();
  }

  /** Whose grade is of another kit or of other samples than most: these can't be compared. */
  private static List<String> ofOtherKits(List<ClassMember> members) {
    Map<String, List<String>> byKit =
        members.stream()
            .filter(member -> member.grade().isPresent())
            .collect(
                Collectors.groupingBy(
                    FoundNotes::kit,
                    TreeMap::new,
                    Collectors.mapping(ClassMember::id, Collectors.toList())));
    int most = byKit.values().stream().mapToInt(List::size).max().orElse(0);
    List<String> usual =
        byKit.values().stream().filter(ids -> ids.size() == most).findFirst().orElse(List.of());
    return byKit.values().stream()
        .filter(ids -> ids != usual)
        .flatMap(List::stream)
        .sorted()
        .toList();
  }

  private static String kit(ClassMember member) {
    return member.grade().map(grade -> grade.kit().digest() + " " + grade.kit().seed()).orElse("");
  }

  /** Who may have been late and loses nothing, because nobody knows when it was handed in. */
  private static boolean hasNoMoment(ClassMember member, Policy policy) {
    return member.status().hasPoints()
        && member.handedIn().submitted().isEmpty()
        && new Deadline(policy, member.student()).due().isPresent();
  }

  /**
   * Whose repository certainly held another commit that counts by now: which one is graded was
   * settled by the dates that were known then, and nothing is fetched here.
   */
  private static boolean isOfOtherCommit(ClassMember member, Policy policy) {
    HandedIn handedIn = member.handedIn();
    Optional<Instant> last = new Deadline(policy, member.student()).lastCounted();
    // A newer commit has no date here.
    return last.isEmpty()
        ? handedIn.newest().isPresent() && !handedIn.newest().equals(handedIn.commit())
        : handedIn.commit().isPresent()
            && handedIn.settable()
            && handedIn.submitted().filter(last.get()::isBefore).isPresent();
  }
}
