package tangent.course.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import tangent.UserError;
import tangent.course.ClassEntry;
import tangent.course.ClassStatus;
import tangent.course.HandedIn;
import tangent.course.NamedIds;
import tangent.course.page.ClassMember;
import tangent.course.page.SharedOutcomes;
import tangent.course.policy.Scoring;
import tangent.course.roster.Roster;
import tangent.course.roster.RosterLine;
import tangent.course.store.ClassFolder;

/** What is stored of a class, under what a roster tells by now. */
final class OnRoster {

  private static final String NO_RESULT =
      ": on the roster, and without a result here, so this says that nothing was handed in. If a part"
          + " of the class (a shard) is missing, name its folder, too.";

  private final Map<String, RosterLine> lines = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();
  private final SortedSet<String> strangers = new TreeSet<>();

  OnRoster(Roster roster) {
    roster.lines().forEach(line -> lines.put(line.student().id(), line));
  }

  /** Who stands in the class and not on the roster, or the other way round: kept all the same. */
  List<String> notes() {
    return notes.stream().sorted().toList();
  }

  /**
   * All who are stored, with those of whom nothing is, sorted by id. One whole grade is held at a
   * time: those of thousands would take gigabytes.
   */
  List<ClassMember> of(ClassFolder folder, Scoring scoring) throws IOException, UserError {
    Map<String, RosterLine> missing = new LinkedHashMap<>(lines);
    List<ClassMember> all = new ArrayList<>();
    SharedOutcomes shared = new SharedOutcomes();
    folder.forEach(
        stored -> {
          ClassEntry entry = of(stored, missing);
          all.add(ClassMember.of(entry, scoring.score(entry)).sharing(shared));
        });
    notes.addAll(
        NamedIds.told(
            strangers.stream()
                .map(id -> "\"" + id + "\" has a result, and does not stand on the roster.")
                .toList(),
            () -> NamedIds.of(strangers) + ": a result each, and not on the roster."));
    if (!missing.isEmpty()) {
      notes.add(NamedIds.of(missing.keySet()) + NO_RESULT);
    }
    for (RosterLine line : missing.values()) {
      ClassEntry entry =
          new ClassEntry(
              HandedIn.nothing(line.student()), ClassStatus.NOT_SUBMITTED, "", Optional.empty());
      all.add(ClassMember.of(entry, scoring.score(entry)));
    }
    all.sort(Comparator.comparing(ClassMember::id));
    return all;
  }

  private ClassEntry of(ClassEntry entry, Map<String, RosterLine> missing) {
    String id = entry.handedIn().student().id();
    RosterLine line = missing.remove(id);
    if (line == null) {
      if (!lines.isEmpty()) {
        strangers.add(id);
      }
      return entry;
    }
    return new ClassEntry(
        entry.handedIn().under(line.student(), line.submitted()),
        entry.status(),
        entry.reason(),
        entry.grade());
  }
}
