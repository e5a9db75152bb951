package tangent.course.output;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tangent.course.NamedIds;
import tangent.course.page.ClassMember;

/** Says whose grade is of another kit or of other samples than most: these can't be compared. */
final class KitNotes {

  private static final String OTHERS =
      ": graded by another kit or seed than the others, so perhaps on other samples. Grade these again"
          + " (grade-class with --only ID) before you compare.";

  private KitNotes() {}

  /** Whether a note is one of these. */
  static boolean isOurs(String note) {
    return note.endsWith(OTHERS);
  }

  static Optional<String> of(List<ClassMember> members) {
    Map<String, List<String>> byKit =
        members.stream()
            .filter(member -> member.grade().isPresent())
            .collect(
                Collectors.groupingBy(
                    KitNotes::kit,
                    TreeMap::new,
                    Collectors.mapping(ClassMember::id, Collectors.toList())));
    if (byKit.size() < 2) {
      return Optional.empty();
    }
    int most = byKit.values().stream().mapToInt(List::size).max().orElse(0);
    List<String> usual =
        byKit.values().stream().filter(ids -> ids.size() == most).findFirst().orElse(List.of());
    List<String> others =
        byKit.values().stream().filter(ids -> ids != usual).flatMap(List::stream).sorted().toList();
    return Optional.of(NamedIds.of(others) + OTHERS);
  }

  private static String kit(ClassMember member) {
    return member.grade().map(grade -> grade.kit().digest() + " " + grade.kit().seed()).orElse("");
  }
}
