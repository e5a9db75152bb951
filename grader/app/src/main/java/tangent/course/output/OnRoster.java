package tangent.course.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tangent.course.ClassEntry;
import tangent.course.ClassStatus;
import tangent.course.HandedIn;
import tangent.course.Student;
import tangent.course.roster.Roster;
import tangent.course.roster.RosterLine;

/** What is stored of a class, under what a roster tells by now. */
final class OnRoster {

  private final Map<String, RosterLine> lines = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();

  OnRoster(Roster roster) {
    roster.lines().forEach(line -> lines.put(line.student().id(), line));
  }

  /** Who stands in the class and not on the roster: said, and kept all the same. */
  List<String> notes() {
    return notes;
  }

  /** The entries with those of students of whom nothing is stored, sorted by id. */
  List<ClassEntry> of(List<ClassEntry> stored) {
    if (lines.isEmpty()) {
      return stored;
    }
    List<ClassEntry> all = new ArrayList<>();
    Map<String, RosterLine> missing = new LinkedHashMap<>(lines);
    for (ClassEntry entry : stored) {
      String id = entry.handedIn().student().id();
      RosterLine line = missing.remove(id);
      if (line == null) {
        notes.add("\"" + id + "\" has a result, and does not stand on the roster.");
        all.add(entry);
      } else {
        all.add(
            new ClassEntry(
                under(entry.handedIn(), line), entry.status(), entry.reason(), entry.grade()));
      }
    }
    missing.values().forEach(line -> all.add(nothing(line.student())));
    all.sort(Comparator.comparing(entry -> entry.handedIn().student().id()));
    return all;
  }

  private static HandedIn under(HandedIn stored, RosterLine line) {
    return new HandedIn(
        line.student(),
        stored.submission(),
        stored.path(),
        line.submitted().or(stored::submitted),
        line.submitted().isEmpty() && stored.settable(),
        stored.commit(),
        stored.newest(),
        stored.lms(),
        stored.unreadable());
  }

  private static ClassEntry nothing(Student student) {
    return new ClassEntry(
        new HandedIn(
            student,
            Optional.empty(),
            "",
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Optional.empty()),
        ClassStatus.NOT_SUBMITTED,
        "",
        Optional.empty());
  }
}
