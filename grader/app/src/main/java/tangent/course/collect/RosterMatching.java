package tangent.course.collect;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tangent.course.NamedIds;
import tangent.course.roster.Roster;
import tangent.course.roster.RosterLine;

/**
 * Whose of a roster's students each submission is: what the roster itself says, else an id, else an
 * address, else a full name. Each has to fit exactly, and one student only.
 */
final class RosterMatching {

  private static final String ITS_COLUMN = " Its column submission can say whose this is.";

  private final List<String> unmatched;
  private final Map<String, List<RosterLine>> byId;
  private final Map<String, List<RosterLine>> byAddress;
  private final Map<String, List<RosterLine>> byGroup;
  private final Map<String, List<RosterLine>> byName;
  private final Map<String, List<RosterLine>> bySqueezedName;
  private final Map<String, List<RosterLine>> byPlace;
  private final Set<String> sharedNames = new HashSet<>();

  /** What was handed in by whom the roster does not know, by the sentence about it. */
  private final Map<String, String> nobodys = new LinkedHashMap<>();

  private final Map<RosterLine, List<FoundSubmission>> submissions = new LinkedHashMap<>();

  /** Lines that say which of the submissions is theirs. */
  private final Set<RosterLine> named;

  /**
   * @param unmatched takes a sentence for each submission that is nobody's
   */
  RosterMatching(Roster roster, List<FoundSubmission> found, List<String> unmatched) {
    this.unmatched = unmatched;
    byId = index(roster, line -> plain(line.student().id()));
    byAddress = index(roster, line -> line.student().email().toLowerCase(Locale.ROOT));
    byGroup = index(roster, line -> plain(line.student().group()));
    byName = index(roster, line -> plain(line.student().name()));
    bySqueezedName = bySqueezedName(roster);
    byPlace = index(roster, RosterMatching::place);
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
        found.stream()
            .flatMap(each -> lines(byPlace, plain(each.entry())).stream())
            .collect(Collectors.toSet());
    found.forEach(this::place);
    tellNobodys();
  }

  /** Those of each student, in the order of the roster; more than one, or none, as it is. */
  Map<RosterLine, List<FoundSubmission>> submissions() {
    return submissions;
  }

  /** Whether it was handed in under this student's name, and not under another's for them. */
  boolean isOwn(RosterLine line, FoundSubmission found) {
    List<List<RosterLine>> owners =
        found.people().stream()
            .map(person -> fitting(person, false))
            .filter(fitting -> fitting.size() == 1)
            .toList();
    return owners.isEmpty()
        ? submissions.values().stream().filter(all -> all.contains(found)).count() == 1
        : owners.contains(List.of(line));
  }

  private void place(FoundSubmission found) {
    List<RosterLine> told = lines(byPlace, plain(found.entry()));
    if (!told.isEmpty()) {
      told.forEach(line -> add(line, found));
      return;
    }
    for (Person person : found.people()) {
      List<RosterLine> fitting = fitting(person, found.people().size() == 1);
      boolean group = fitting.size() > 1 && lines(byGroup, plain(person.id())).containsAll(fitting);
      if (fitting.size() == 1 || group) {
        fitting.forEach(line -> addUnlessNamed(line, found));
      } else if (!fitting.isEmpty()) {
        String lines = String.join(", ", fitting.stream().map(line -> "" + line.line()).toList());
        unmatched.add(
            "%s: several students of the roster may be %s: lines %s.%s"
                .formatted(found.entry(), called(person), lines, ITS_COLUMN));
      } else if (!person.name().isEmpty() && sharedNames.contains(person.name())) {
        unmatched.add(
            "%s: several have handed in as \"%s\", so the name does not tell.%s"
                .formatted(found.entry(), person.name(), ITS_COLUMN));
      } else {
        nobodys.put(
            "%s: no student of the roster is %s.%s"
                .formatted(found.entry(), called(person), ITS_COLUMN),
            found.entry());
      }
    }
  }

  private void tellNobodys() {
    unmatched.addAll(
        NamedIds.told(
            nobodys.keySet(),
            () -> {
              List<String> entries = nobodys.values().stream().distinct().toList();
              return "%d submissions are of no student of the roster: %s. Its column submission can"
                      .formatted(entries.size(), NamedIds.of(entries))
                  + " say whose they are.";
            }));
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

  private List<RosterLine> fitting(Person person, boolean alone) {
    List<RosterLine> ofId =
        person.ids().stream()
            .flatMap(id -> lines(byId, plain(id)).stream())
            .distinct()
            .sorted(Comparator.comparingLong(RosterLine::line))
            .toList();
    if (!ofId.isEmpty()) {
      return ofId;
    }
    List<RosterLine> ofAddress = lines(byAddress, person.email().toLowerCase(Locale.ROOT));
    if (!ofAddress.isEmpty()) {
      return ofAddress;
    }
    List<RosterLine> ofGroup = alone ? lines(byGroup, plain(person.id())) : List.of();
    if (!ofGroup.isEmpty() || sharedNames.contains(person.name())) {
      return ofGroup;
    }
    String name = plain(person.name());
    List<RosterLine> ofName = lines(byName, name);
    // A bare name that is all there is may be anything.
    return ofName.isEmpty() && !person.name().equals(person.id())
        ? lines(bySqueezedName, name)
        : ofName;
  }

  /**
   * By names as Canvas writes them into those of files: family name first, in small letters,
   * without a blank or a sign. Which of several words are the family's, no roster tells.
   */
  private static Map<String, List<RosterLine>> bySqueezedName(Roster roster) {
    Map<String, List<RosterLine>> index = new HashMap<>();
    for (RosterLine line : roster.lines()) {
      List<String> words = List.of(line.student().name().strip().split("[\\s,]+"));
      IntStream.range(0, words.size())
          .mapToObj(
              first ->
                  String.join("", words.subList(first, words.size()))
                      + String.join("", words.subList(0, first)))
          .map(name -> plain(name).replaceAll("[^\\p{L}\\p{M}\\p{Nd}_]", ""))
          .map(name -> name.toLowerCase(Locale.ROOT))
          .distinct()
          .forEach(name -> index.computeIfAbsent(name, none -> new ArrayList<>()).add(line));
    }
    index.remove("");
    return index;
  }

  /** Whoever has none of it is left out. */
  private static Map<String, List<RosterLine>> index(
      Roster roster, Function<RosterLine, String> text) {
    Map<String, List<RosterLine>> index =
        roster.lines().stream().collect(Collectors.groupingBy(text));
    index.remove("");
    return index;
  }

  private static List<RosterLine> lines(Map<String, List<RosterLine>> index, String text) {
    return index.getOrDefault(text, List.of());
  }

  private static String place(RosterLine line) {
    String forward = line.submission().replace('\\', '/').replaceFirst("^(\\./+)+", "");
    return plain(forward.replaceFirst("/+$", ""));
  }

  /** Some systems write a letter with a mark as two characters into the names of files. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static String called(Person person) {
    return person.name().isEmpty() || person.name().equals(person.id())
        ? "\"" + person.id() + "\""
        : "\"" + person.name() + "\" (" + person.id() + ")";
  }
}
