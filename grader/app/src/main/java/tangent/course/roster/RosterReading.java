package tangent.course.roster;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tangent.course.FolderName;
import tangent.course.Student;
import tangent.course.UnusableClass;
import tangent.course.ZonedMoment;
import tangent.course.csv.CsvRow;
import tangent.course.csv.CsvTable;

/** Makes students of a roster's rows, and finds every fault before any of it is used. */
final class RosterReading {

  static final List<String> UNDERSTOOD =
      List.of("student", "submission", "name", "email", "group", "submitted", "due", "late_days");

  private final Path file;
  private final List<String> columns;
  private final List<RosterLine> lines = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  RosterReading(Path file, CsvTable table) {
    this.file = file;
    this.columns = table.columns();
    table.rows().forEach(this::read);
    findRepeatedIds();
    findSharedSubmissions();
  }

  Roster roster() throws UnusableClass {
    if (!faults.isEmpty()) {
      throw UnusableClass.in(file, faults);
    }
    return new Roster(
        file, lines, columns.stream().filter(name -> !UNDERSTOOD.contains(name)).toList());
  }

  void insistOnSubmissions() throws UnusableClass {
    if (!columns.contains("submission")) {
      throw UnusableClass.at(
          file,
          1,
          "No column is called \"submission\". It holds the path or the git URL of what each student"
              + " handed in.");
    }
  }

  private void read(CsvRow row) {
    String id = row.get("student");
    if (id.isEmpty()) {
      faults.add(row + ": this row names no student.");
    } else if (FolderName.of(id).length() > FolderName.LONGEST) {
      faults.add(row + ": this id is too long to be the name of a folder.");
    }
    Map<String, String> others = new LinkedHashMap<>(row.cells());
    others.keySet().removeAll(UNDERSTOOD);
    Student student =
        new Student(
            id,
            row.get("name"),
            row.get("email"),
            row.get("group"),
            moment(row, "due"),
            lateDays(row),
            others);
    lines.add(new RosterLine(row.line(), student, row.get("submission"), moment(row, "submitted")));
  }

  private Optional<Instant> moment(CsvRow row, String column) {
    String cell = row.get(column);
    Optional<Instant> moment = ZonedMoment.of(cell);
    if (moment.isEmpty() && !cell.isEmpty()) {
      faults.add(
          "%s: \"%s\" in column %s is not one moment with an offset or a zone, such as 2026-12-01T23:59+01:00."
              .formatted(row, cell, column));
    }
    return moment;
  }

  private int lateDays(CsvRow row) {
    String cell = row.get("late_days");
    if (cell.isEmpty()) {
      return 0;
    }
    if (!cell.matches("\\d{1,4}")) {
      faults.add(row + ": \"" + cell + "\" in column late_days is no whole number from 0 to 9999.");
      return 0;
    }
    return Integer.parseInt(cell);
  }

  private void findRepeatedIds() {
    Map<String, RosterLine> seen = new HashMap<>();
    for (RosterLine line : lines) {
      String id = line.student().id();
      RosterLine first = seen.putIfAbsent(line.student().idWithoutCase(), line);
      if (first != null && !id.isEmpty()) {
        faults.add(
            "line "
                + line.line()
                + ": "
                + (first.student().id().equals(id)
                    ? "\"" + id + "\" stands in line " + first.line() + ", too."
                    : ("\"%s\" and \"%s\" in line %s differ in upper and lower case only, and "
                            + "can't have a folder each on every system.")
                        .formatted(id, first.student().id(), first.line())));
      }
    }
  }

  private void findSharedSubmissions() {
    Map<String, RosterLine> seen = new HashMap<>();
    for (RosterLine line : lines) {
      String group = line.student().group();
      RosterLine first = seen.putIfAbsent(samePlace(line.submission()), line);
      boolean together = first != null && !group.isEmpty() && group.equals(first.student().group());
      if (first != null && !line.submission().isEmpty() && !together) {
        faults.add(
            ("line %s: this is the submission of \"%s\" in line %s, too. If they worked "
                    + "together, give both the same group.")
                .formatted(line.line(), first.student().id(), first.line()));
      }
    }
  }

  /** As far as the text alone can tell that two are one. */
  private static String samePlace(String submission) {
    return submission
        .replace('\\', '/')
        .replaceFirst("^(\\./+)+", "")
        .replaceFirst("/+$", "")
        .replaceFirst("\\.git$", "");
  }
}
