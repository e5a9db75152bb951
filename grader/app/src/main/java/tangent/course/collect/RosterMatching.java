package tangent.course.collect;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import tangent.course.roster.Roster;
import tangent.course.roster.RosterLine;

/**
 * Whose of a roster's students each submission is: what the roster itself says, else an id, else an
 * address, else a full name. Each has to fit exactly, and one student only.
 */
final class RosterMatching {

  private final Roster roster;
  private final List<String> unmatched;
  private final Set<String> sharedNames = new HashSet<>();
  private final Map<RosterLine, List<FoundSubmission>> submissions = new LinkedHashMap<>();

  /** Lines that say which of the submissions is theirs. */
  private final List<RosterLine> named;

  /**
   * @param unmatched takes a sentence for each submission that is nobody's
   */
  RosterMatching(Roster roster, List<FoundSubmission> found, List<String> unmatched) {
    this.roster = roster;
    this.unmatched = unmatched;
    roster.lines().forEach(line -> submissions.put(line, new ArrayList<>()));
    Map<String, String> ids = new HashMap<>();
    for (FoundSubmission each : found) {
      for (Person person : each.people()) {
        String other = ids.putIfAbsent(person.name(), person.id());
        if (other != null && !other.equals(person.id())) {
          sharedNames.add(person.name());
        }
      }
    }
    named =
        lines(
            line ->
                !line.submission().isEmpty()
                    && found.stream().anyMatch(each -> isNamed(each, line.submission())));
    found.forEach(this::place);
  }

  /** Those of each student, in the order of the roster; more than one, or none, as it is. */
  Map<RosterLine, List<FoundSubmission>> submissions() {
    return submissions;
  }

  private void place(FoundSubmission found) {
    List<RosterLine> told =
        lines(line -> !line.submission().isEmpty() && isNamed(found, line.submission()));
    if (!told.isEmpty()) {
      told.forEach(line -> add(line, found));
      return;
    }
    for (Person person : found.people()) {
      List<RosterLine> fitting = fitting(person, found.people().size() == 1);
      boolean group =
          fitting.size() > 1
              && fitting.stream().allMatch(line -> isSame(line.student().group(), person.id()));
      if (fitting.size() == 1 || group) {
        fitting.forEach(line -> addUnlessNamed(line, found));
      } else {
        unmatched.add(
            "%s: %s Its column submission can say whose this is."
                .formatted(
                    found.entry(),
                    fitting.isEmpty()
                        ? !person.name().isEmpty() && sharedNames.contains(person.name())
                            ? "several have handed in as \""
                                + person.name()
                                + "\", so the name does not tell."
                            : "no student of the roster is " + called(person) + "."
                        : "several students of the roster may be "
                            + called(person)
                            + ": lines "
                            + String.join(
                                ", ", fitting.stream().map(line -> "" + line.line()).toList())
                            + "."));
      }
    }
  }

  /** What the roster itself says of a student goes before what a name tells. */
  private void addUnlessNamed(RosterLine line, FoundSubmission found) {
    if (named.contains(line)) {
      unmatched.add(
          "%s: the roster names another submission of \"%s\", %s."
              .formatted(found.entry(), line.student().id(), line.submission()));
    } else {
      add(line, found);
    }
  }

  private void add(RosterLine line, FoundSubmission found) {
    List<FoundSubmission> all = submissions.get(line);
    if (all != null && !all.contains(found)) {
      all.add(found);
    }
  }

  private static boolean isNamed(FoundSubmission found, String submission) {
    String plain = submission.replace('\\', '/').replaceFirst("^(\\./+)+", "");
    return isSame(plain.replaceFirst("/+$", ""), found.entry());
  }

  private List<RosterLine> fitting(Person person, boolean alone) {
    List<RosterLine> byId =
        lines(line -> person.ids().stream().anyMatch(id -> isSame(id, line.student().id())));
    if (!byId.isEmpty()) {
      return byId;
    }
    List<RosterLine> byAddress =
        lines(
            line ->
                !person.email().isEmpty()
                    && line.student()
                        .email()
                        .toLowerCase(Locale.ROOT)
                        .equals(person.email().toLowerCase(Locale.ROOT)));
    if (!byAddress.isEmpty()) {
      return byAddress;
    }
    List<RosterLine> byGroup = lines(line -> alone && isSame(line.student().group(), person.id()));
    if (!byGroup.isEmpty()) {
      return byGroup;
    }
    return lines(
        line ->
            !person.name().isEmpty()
                && !sharedNames.contains(person.name())
                && isSame(line.student().name(), person.name()));
  }

  /** Some systems write a letter with a mark as two characters into the names of files. */
  private static boolean isSame(String one, String other) {
    return Normalizer.normalize(one, Normalizer.Form.NFC)
        .equals(Normalizer.normalize(other, Normalizer.Form.NFC));
  }

  private List<RosterLine> lines(Predicate<RosterLine> fits) {
    return roster.lines().stream().filter(fits).toList();
  }

  private static String called(Person person) {
    return person.name().isEmpty() || person.name().equals(person.id())
        ? "\"" + person.id() + "\""
        : "\"" + person.name() + "\" (" + person.id() + ")";
  }
}
