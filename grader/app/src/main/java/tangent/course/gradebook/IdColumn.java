package tangent.course.gradebook;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tangent.course.csv.CsvRow;

/**
 * A column that says whose row it is.
 *
 * @param index from 0
 * @param own what of a student's stands in such a column
 * @param clean the id out of the cell
 */
record IdColumn(
    int index, Function<GradebookEntry, Stream<String>> own, UnaryOperator<String> clean) {

  /** The student's id, as an institution or a login gives it; some take the address for one. */
  static IdColumn ofInstitution(int index) {
    return new IdColumn(index, IdColumn::idOrEmail, UnaryOperator.identity());
  }

  /** The same, behind the {@code #} that keeps a spreadsheet from taking it for a number. */
  static IdColumn behindHash(int index) {
    return new IdColumn(index, IdColumn::idOrEmail, cell -> cell.replaceFirst("^#", ""));
  }

  static IdColumn ofEmail(int index) {
    return new IdColumn(index, entry -> Stream.of(entry.email()), UnaryOperator.identity());
  }

  /** The number that the system itself gave, known only from a download of the same system. */
  static IdColumn ofSystem(int index, String system, UnaryOperator<String> clean) {
    return new IdColumn(index, entry -> Stream.ofNullable(entry.lms().get(system)), clean);
  }

  private static Stream<String> idOrEmail(GradebookEntry entry) {
    return Stream.of(entry.id(), entry.email());
  }

  /** What a row has to say to be this student's. */
  Stream<String> keys(GradebookEntry entry) {
    return own.apply(entry).map(IdColumn::key).filter(key -> !key.isEmpty());
  }

  /** What this row says; nothing where the cell is empty. */
  String key(Row row) {
    return key(clean.apply(row.at(index)));
  }

  /** Upper and lower case are one, as they are for a login and in a roster. */
  private static String key(String text) {
    return CsvRow.plain(text).toLowerCase(Locale.ROOT);
  }
}
