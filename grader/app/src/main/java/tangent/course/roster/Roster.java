package tangent.course.roster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import tangent.course.UnusableClass;
import tangent.course.csv.CsvTable;

/**
 * The students of a class.
 *
 * @param lines one a student, in the order of the file
 * @param others the columns that mean nothing to us, in the order of the file
 */
public record Roster(Path file, List<RosterLine> lines, List<String> others) {

  /** Nobody is known yet. */
  public static final Roster NONE = new Roster(Path.of(""), List.of(), List.of());

  public Roster {
    lines = List.copyOf(lines);
    others = List.copyOf(others);
  }

  /** One that says who is there; submissions lie elsewhere, or are named in some lines. */
  public static Roster read(Path file) throws IOException, UnusableClass {
    Roster roster = new RosterReading(file, CsvTable.read(file, RosterReading.UNDERSTOOD)).roster();
    if (roster.lines().isEmpty()) {
      throw UnusableClass.at(file, 0, "No student stands in it. Leave it away, or fill it in.");
    }
    return roster;
  }

  /** One that also names everybody's submission. */
  public static Roster withSubmissions(Path file) throws IOException, UnusableClass {
    RosterReading reading = new RosterReading(file, CsvTable.read(file, RosterReading.UNDERSTOOD));
    reading.insistOnSubmissions();
    return reading.roster();
  }
}
