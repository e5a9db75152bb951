package tangent.course.collect;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tangent.course.Student;
import tangent.course.UnusableClass;
import tangent.course.csv.CsvRow;
import tangent.course.csv.CsvTable;

/**
 * Moodle's offline grading worksheet: it knows when something was handed in, and who a participant
 * is.
 *
 * <p>Its headers are in the site's language, so its first column is found by its cells ({@code
 * Participant 12345}), and the moment of handing in as the first of two columns that are called the
 * same but for what stands in brackets. Only addresses and numbers that are headed in English are
 * used.
 */
final class MoodleParticipants {

  static final MoodleParticipants NONE = new MoodleParticipants(Map.of(), Optional.empty());

  private static final Pattern PARTICIPANT = Pattern.compile("\\D+?(\\d+)");
  private static final Pattern BRACKETED = Pattern.compile("(.+?)\\s*\\(.+\\)");

  private static final String UNKNOWN_FORM =
      "\"%s\" is a moment in a form that is not known here, so it is not known when some have"
          + " handed in. The roster's column submitted can say it.";

  private static final String PERHAPS =
      " If it is Moodle's grading worksheet, it would tell when all have handed in.";

  private static final String WITHOUT_ZONE =
      "its moments have no zone, so it is not known when anybody has handed in. If that matters,"
          + " name the zone in a policy (zone = \"Europe/Berlin\") and run grade-class again, which"
          + " keeps all results.";

  private final Map<String, MoodleParticipant> participants;
  private final Optional<String> note;

  private MoodleParticipants(Map<String, MoodleParticipant> participants, Optional<String> note) {
    this.participants = participants;
    this.note = note;
  }

  Optional<MoodleParticipant> get(String number) {
    return Optional.ofNullable(participants.get(number));
  }

  /** That of the one row that is a student's, by id or address. */
  Optional<String> numberOf(Student student) {
    List<String> fitting =
        participants.entrySet().stream()
            .filter(each -> each.getValue().isOf(student))
            .map(Map.Entry::getKey)
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /**
   * The one that lies in a folder, if there is one for these participants.
   *
   * @param folders where to look
   * @param numbers the participants of the download
   * @param zone by whose clocks the site shows moments; without one no moment is known
   */
  static MoodleParticipants in(
      List<Path> folders, List<String> numbers, Optional<ZoneId> zone, List<String> unmatched)
      throws IOException, UnusableClass {
    Map<Path, MoodleParticipants> fitting = new HashMap<>();
    List<String> unread = new ArrayList<>();
    for (Path folder : folders) {
      try (DirectoryStream<Path> tables = Files.newDirectoryStream(folder, "*.csv")) {
        for (Path table : tables) {
          MoodleParticipants worksheet = read(table, zone);
          if (numbers.stream().anyMatch(worksheet.participants::containsKey)) {
            fitting.put(table, worksheet);
          } else {
            worksheet.note.filter(why -> worksheet.participants.isEmpty()).ifPresent(unread::add);
          }
        }
      }
    }
    if (fitting.size() > 1) {
      throw new UnusableClass(
          "Several worksheets of Moodle's fit the download. Keep one: "
              + String.join(", ", fitting.keySet().stream().map(Path::toString).sorted().toList())
              + ".");
    }
    if (fitting.isEmpty()) {
      unmatched.addAll(unread);
      return NONE;
    }
    MoodleParticipants found = fitting.values().iterator().next();
    found.note.ifPresent(unmatched::add);
    return found;
  }

  private static MoodleParticipants read(Path file, Optional<ZoneId> zone) throws IOException {
    CsvTable table;
    try {
      table = CsvTable.readAny(file);
    } catch (UnusableClass e) {
      String why = e.sentence().replace(file.toString(), file.getFileName().toString());
      return new MoodleParticipants(Map.of(), Optional.of(why + PERHAPS));
    }
    List<String> columns = table.columns();
    String identifier = columns.isEmpty() ? "" : columns.get(0);
    if (table.rows().isEmpty()
        || !table.rows().stream()
            .allMatch(row -> PARTICIPANT.matcher(row.get(identifier)).matches())) {
      return NONE;
    }
    Optional<String> handedIn = handedIn(columns);
    Optional<LocalizedMoments> moments = zone.map(LocalizedMoments::new);
    Map<String, MoodleParticipant> participants = new HashMap<>();
    for (CsvRow row : table.rows()) {
      Matcher number = PARTICIPANT.matcher(row.get(identifier));
      if (number.matches()) {
        participants.put(
            number.group(1),
            new MoodleParticipant(
                row.get("Full name"),
                row.get("Email address"),
                row.get("ID number"),
                handedIn.flatMap(column -> moments.flatMap(it -> it.of(row.get(column))))));
      }
    }
    Optional<String> unknown =
        zone.isEmpty() && handedIn.isPresent()
            ? Optional.of(WITHOUT_ZONE)
            : moments.flatMap(LocalizedMoments::unread).map(UNKNOWN_FORM::formatted);
    return new MoodleParticipants(
        participants, unknown.map(why -> file.getFileName() + ": " + why));
  }

  private static Optional<String> handedIn(List<String> columns) {
    List<String> first = new ArrayList<>();
    for (String column : columns) {
      Matcher bracketed = BRACKETED.matcher(column);
      if (bracketed.matches()) {
        String called = bracketed.group(1);
        for (String other : first) {
          if (other.startsWith(called)) {
            return Optional.of(other);
          }
        }
        first.add(column);
      }
    }
    return Optional.empty();
  }
}
