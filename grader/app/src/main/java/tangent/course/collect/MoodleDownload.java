package tangent.course.collect;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tangent.course.Student;
import tangent.intake.Download;

/**
 * What Moodle gives as "Download all submissions": a folder for each submission, or single files
 * whose names begin with what would be the folder's.
 */
record MoodleDownload(MoodleParticipants participants) implements SubmissionSource {

  /**
   * {@code Ada Lovelace_12345_assignsubmission_file_}, and what follows in a file's name. That is
   * the student's: who writes another one's number there must not get at that one's grade.
   */
  private static final Pattern NAME =
      Pattern.compile(
          "(?<who>.*?)_(?<number>\\d+)_assignsubmission_(?<kind>[a-z]+)(_(?<file>.*))?");

  private static final String SYSTEM = "moodle";

  static boolean isOne(List<String> names) {
    return names.stream().anyMatch(NAME.asMatchPredicate());
  }

  /** The numbers of all who stand in it. */
  static List<String> participants(List<String> names) {
    return names.stream()
        .map(NAME::matcher)
        .filter(Matcher::matches)
        .map(parts -> parts.group("number"))
        .toList();
  }

  @Override
  public List<FoundSubmission> in(Download download, List<String> unmatched) throws IOException {
    List<FoundSubmission> found = new ArrayList<>();
    Map<String, SortedMap<String, String>> single = new TreeMap<>();
    for (String name : download.names()) {
      Matcher parts = NAME.matcher(name);
      if (!parts.matches()) {
        if (!name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
          unmatched.add(name + ": this is not named as Moodle names submissions.");
        }
      } else if (!parts.group("kind").equals("file")) {
        unmatched.add(name + ": this is no file that was handed in, so it is not graded.");
      } else if (download.isFolder(name)) {
        found.add(
            found(
                parts.group("who"), parts.group("number"), name, () -> download.submission(name)));
      } else if (download.isFile(name) && parts.group("file") != null) {
        String prefix = name.substring(0, parts.start("file"));
        single.computeIfAbsent(prefix, none -> new TreeMap<>()).put(parts.group("file"), name);
      } else {
        unmatched.add(name + ": this is neither a folder nor a file.");
      }
    }
    single.forEach(
        (prefix, files) -> {
          Matcher parts = NAME.matcher(prefix);
          if (parts.matches()) {
            found.add(
                found(
                    parts.group("who"),
                    parts.group("number"),
                    files.size() == 1 ? files.get(files.firstKey()) : prefix,
                    () -> LooseFiles.in(download, files)));
          }
        });
    return found;
  }

  @Override
  public Map<String, String> lms(Student student) {
    return participants.numberOf(student).map(number -> Map.of(SYSTEM, number)).orElse(Map.of());
  }

  private FoundSubmission found(
      String who, String number, String entry, FoundSubmission.Contents contents) {
    Optional<MoodleParticipant> known = participants.get(number);
    String email = known.map(MoodleParticipant::email).orElse("");
    String idNumber = known.map(MoodleParticipant::idNumber).orElse("");
    return new FoundSubmission(
        entry,
        List.of(
            new Person(
                number,
                known.map(MoodleParticipant::name).filter(name -> !name.isEmpty()).orElse(who),
                email,
                List.of(idNumber, number))),
        known.flatMap(MoodleParticipant::submitted),
        Map.of(SYSTEM, number),
        contents);
  }
}
