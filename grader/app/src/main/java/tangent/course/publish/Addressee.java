package tangent.course.publish;

import java.util.List;
import tangent.course.AppliedOverride;
import tangent.course.page.ClassMember;

/**
 * Who gets one report: a student, or those who share a repository.
 *
 * @param members one at least
 * @param place where to, such as an address; as the carrier understands it
 */
record Addressee(List<ClassMember> members, String place) {

  Addressee {
    members = List.copyOf(members);
  }

  ClassMember first() {
    return members.get(0);
  }

  /** Whether this was written for all of them, and so is not one's own business. */
  boolean allHave(AppliedOverride given) {
    return members.stream()
        .allMatch(
            member ->
                member.score().overrides().stream()
                    .anyMatch(
                        each ->
                            each.task().equals(given.task())
                                && each.reason().equals(given.reason())));
  }

  List<String> ids() {
    return members.stream().map(ClassMember::id).toList();
  }
}
