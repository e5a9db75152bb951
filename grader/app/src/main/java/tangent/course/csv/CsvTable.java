package tangent.course.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import tangent.course.UnusableClass;
import tangent.intake.UnreadableFile;
import tangent.intake.Utf8;

/**
 * A file of comma-separated values in UTF-8, with a first row that names the columns.
 *
 * <p>The separator may be a semicolon, as spreadsheets write it where the comma stands in numbers.
 * A row that is longer than the first is refused: its cells may have slipped.
 *
 * @param columns their names, in order
 */
public record CsvTable(List<String> columns, List<CsvRow> rows) {

  public CsvTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** What a zip begins with, and so do the files of today's spreadsheets. */
  private static final String ZIP = "PK\3\4";

  /** A row of names may be a whole file. */
  private static final int NAMES_SHOWN = 200;

  /**
   * @param known names of columns; one in other letters, or with blanks for {@code _}, is called so
   *     in the table. The first must be there.
   */
  public static CsvTable read(Path file, List<String> known) throws IOException, UnusableClass {
    return of(text(file), file, known);
  }

  /** One of whose columns nothing is known: separated by commas. */
  public static CsvTable readAny(Path file) throws IOException, UnusableClass {
    return new CsvReading(file, List.of(), ',').table(text(file));
  }

  private static String text(Path file) throws IOException, UnusableClass {
    try {
      byte[] content = Files.readAllBytes(file);
      if (new String(content, 0, Math.min(4, content.length), StandardCharsets.ISO_8859_1)
          .equals(ZIP)) {
        throw UnusableClass.at(
            file, 0, "This is a spreadsheet or a zip. Save the sheet as CSV, in UTF-8.");
      }
      return Utf8.decode(content);
    } catch (UnreadableFile notUtf8) {
      throw UnusableClass.at(file, 0, notUtf8.sentence());
    } catch (NoSuchFileException e) {
      throw UnusableClass.at(file, 0, "There is no such file.");
    } catch (IOException closed) {
      throw UnusableClass.unread(file);
    }
  }

  static CsvTable of(String text, Path file, List<String> known) throws UnusableClass {
    for (char separator : new char[] {',', ';'}) {
      CsvReading reading = new CsvReading(file, known, separator);
      if (reading.columns(text).contains(known.get(0))) {
        return reading.table(text);
      }
    }
    String line = text.lines().findFirst().orElse("").strip();
    String first = line.substring(0, Math.min(NAMES_SHOWN, line.length()));
    throw UnusableClass.at(
        file,
        1,
        "No column is called \""
            + known.get(0)
            + "\". The first row names the columns, separated by commas or semicolons"
            + (first.isBlank() ? "." : ", and here it is: " + first));
  }
}
