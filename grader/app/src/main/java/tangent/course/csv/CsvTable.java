package tangent.course.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tangent.course.UnusableClass;
import tangent.intake.UnreadableFile;
import tangent.intake.Utf8;

/**
 * A file of comma-separated values in UTF-8, or in UTF-16 that is marked so, with a first row that
 * names the columns.
 *
 * <p>The separator may be a semicolon, as spreadsheets write it where the comma stands in numbers,
 * or a tab, as they write it in UTF-16; a first line {@code sep=;} may say which. A row that is
 * longer than the first is refused: its cells may have slipped.
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

  /** Spreadsheets read such a line and write none. */
  private static final Pattern SEPARATOR = Pattern.compile("(?i)\"?sep=([,;|:\t])\"?\\R");

  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

  /** A row of names may be a whole file. */
  private static final int NAMES_SHOWN = 200;

  /**
   * @param known names of columns; one in other letters, or with blanks for {@code _}, is called so
   *     in the table. The first must be there.
   */
  public static CsvTable read(Path file, List<String> known) throws IOException, UnusableClass {
    return of(text(file), file, known);
  }

  /** One of whose columns nothing is known: what separates most of them separates all. */
  public static CsvTable readAny(Path file) throws IOException, UnusableClass {
    String text = text(file);
    String rows = rows(text);
    return Collections.max(
            readings(text, file, List.of()), Comparator.comparing(it -> it.columns(rows).size()))
        .table(rows);
  }

  /** Lines keep their numbers. */
  private static String rows(String text) {
    Matcher said = SEPARATOR.matcher(text);
    return said.lookingAt() ? "\n" + text.substring(said.end()) : text;
  }

  private static List<CsvReading> readings(String text, Path file, List<String> known) {
    Matcher said = SEPARATOR.matcher(text);
    return Stream.concat(
            said.lookingAt() ? Stream.of(said.group(1).charAt(0)) : Stream.empty(),
            SEPARATORS.stream())
        .map(separator -> new CsvReading(file, known, separator))
        .toList();
  }

  private static String text(Path file) throws IOException, UnusableClass {
    try {
      byte[] content = Files.readAllBytes(file);
      if (new String(content, 0, Math.min(4, content.length), StandardCharsets.ISO_8859_1)
          .equals(ZIP)) {
        throw UnusableClass.at(
            file, 0, "This is a spreadsheet or a zip. Save the sheet as CSV, in UTF-8.");
      }
      return decoded(content);
    } catch (UnreadableFile notUtf8) {
      throw UnusableClass.at(file, 0, notUtf8.sentence() + " Excel calls that CSV UTF-8.");
    } catch (NoSuchFileException e) {
      throw UnusableClass.at(file, 0, "There is no such file.");
    } catch (IOException closed) {
      throw UnusableClass.unread(file);
    }
  }

  private static String decoded(byte[] content) throws UnreadableFile {
    int mark = content.length < 2 ? 0 : (content[0] & 0xFF) << 8 | content[1] & 0xFF;
    return mark == 0xFFFE || mark == 0xFEFF
        ? new String(content, StandardCharsets.UTF_16)
        : Utf8.decode(content);
  }

  static CsvTable of(String text, Path file, List<String> known) throws UnusableClass {
    String rows = rows(text);
    for (CsvReading reading : readings(text, file, known)) {
      if (reading.columns(rows).contains(known.get(0))) {
        return reading.table(rows);
      }
    }
    String line = rows.lines().filter(each -> !each.isBlank()).findFirst().orElse("").strip();
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
