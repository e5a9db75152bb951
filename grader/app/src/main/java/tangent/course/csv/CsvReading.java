package tangent.course.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tangent.course.UnusableClass;

/** Reads a table with one kind of separator, and knows in which line it is. */
final class CsvReading {

  private final Path file;
  private final List<String> known;
  private final CSVFormat format;

  CsvReading(Path file, List<String> known, char separator) {
    this.file = file;
    this.known = known;
    this.format =
        CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
  }

  /** What the first row that is not blank names; nothing where it can't be read so. */
  List<String> columns(String text) {
    try (CSVParser parser = format.parse(new StringReader(text))) {
      return parser.stream()
          .filter(record -> !isBlank(record))
          .findFirst()
          .map(this::named)
          .orElse(List.of());
    } catch (IOException | UncheckedIOException otherwiseSeparated) {
      return List.of();
    }
  }

  private List<String> named(CSVRecord record) {
    return record.stream().map(CsvRow::plain).map(this::asKnown).toList();
  }

  private String asKnown(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[ -]", "_");
    return known.contains(plain) ? plain : name;
  }

  CsvTable table(String text) throws UnusableClass {
    List<String> columns = List.of();
    List<CsvRow> rows = new ArrayList<>();
    long line = 1;
    try (CSVParser parser = format.parse(new StringReader(text))) {
      Iterator<CSVRecord> records = parser.iterator();
      // It reads a record when it is asked whether there is one: then it stands at its end.
      while (records.hasNext()) {
        long end = parser.getCurrentLineNumber();
        CSVRecord record = records.next();
        if (!isBlank(record) && columns.isEmpty()) {
          columns = named(record);
          insistOnNames(columns, line);
        } else if (!isBlank(record)) {
          rows.add(new CsvRow(line, cells(columns, record, line)));
        }
        line = Math.max(end, line) + 1;
      }
    } catch (IOException e) {
      throw damaged(line, e);
    } catch (UncheckedIOException e) {
      throw damaged(line, e.getCause());
    }
    return new CsvTable(columns.stream().filter(name -> !name.isEmpty()).toList(), rows);
  }

  private void insistOnNames(List<String> columns, long line) throws UnusableClass {
    Set<String> seen = new HashSet<>();
    for (String name : columns) {
      if (!name.isEmpty() && !seen.add(name)) {
        throw UnusableClass.at(
            file, line, "Two columns are called \"" + name + "\". Rename or delete one.");
      }
    }
  }

  private static boolean isBlank(CSVRecord record) {
    return record.stream().allMatch(String::isBlank);
  }

  /** A spreadsheet leaves empty cells away at the end of a row, or adds some. */
  private Map<String, String> cells(List<String> columns, CSVRecord record, long line)
      throws UnusableClass {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < Math.max(columns.size(), record.size()); i++) {
      String name = i < columns.size() ? columns.get(i) : "";
      String cell = i < record.size() ? record.get(i) : "";
      if (!name.isEmpty()) {
        cells.put(name, cell);
      } else if (!cell.isBlank()) {
        throw UnusableClass.at(
            file,
            line,
            ("Cell %s stands in no column that has a name. A cell with a separator or a line "
                    + "break in it needs quotes around it.")
                .formatted(i + 1));
      }
    }
    return cells;
  }

  private UnusableClass damaged(long line, IOException e) {
    return UnusableClass.at(
        file,
        line,
        ("This can't be read as comma-separated values. A cell with quotes in it needs quotes "
                + "around it, and each of its own twice. (%s)")
            .formatted(e.getMessage()));
  }
}
