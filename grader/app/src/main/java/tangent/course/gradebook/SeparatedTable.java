package tangent.course.gradebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of separated values that knows how each cell was written.
 *
 * <p>A CSV library gives the values and forgets the quotes, the blanks and the line breaks, so it
 * could not write the file back as it was.
 *
 * @param rows the first is the header
 */
record SeparatedTable(char separator, List<Row> rows) {

  SeparatedTable {
    rows = List.copyOf(rows);
  }

  Row header() {
    return rows.get(0);
  }

  /** All below the header that is not blank. */
  List<Row> body() {
    return rows.stream().skip(1).filter(row -> !row.isBlank()).toList();
  }

  /** The file again. */
  String text() {
    return rows.stream().map(row -> row.raw(separator)).collect(Collectors.joining());
  }

  /**
   * Takes a text apart.
   *
   * @throws UnusableGradebook if a quoted cell has no end
   */
  static SeparatedTable of(String text, char separator) throws UnusableGradebook {
    List<Row> rows = new ArrayList<>();
    Reading reading = new Reading(text, separator);
    while (reading.hasMore()) {
      rows.add(reading.row());
    }
    if (rows.isEmpty()) {
      throw new UnusableGradebook("it is empty.");
    }
    return new SeparatedTable(separator, rows);
  }

  /** Where in the text it stands. */
  private static final class Reading {

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    Reading(String text, char separator) {
      this.text = text;
      this.separator = separator;
    }

    boolean hasMore() {
      return at < text.length();
    }

    Row row() throws UnusableGradebook {
      int begin = line;
      List<Cell> cells = new ArrayList<>();
      cells.add(cell());
      while (hasMore() && text.charAt(at) == separator) {
        at++;
        cells.add(cell());
      }
      return new Row(begin, cells, lineBreak());
    }

    private Cell cell() throws UnusableGradebook {
      int begin = at;
      StringBuilder value = new StringBuilder();
      if (hasMore() && text.charAt(at) == '"') {
        quoted(value);
      }
      while (hasMore() && !ends(text.charAt(at))) {
        value.append(text.charAt(at++));
      }
      return new Cell(text.substring(begin, at), value.toString());
    }

    private void quoted(StringBuilder value) throws UnusableGradebook {
      int opened = line;
      at++;
      while (true) {
        if (!hasMore()) {
          throw new UnusableGradebook("the quote that begins in line " + opened + " has no end.");
        }
        char c = text.charAt(at++);
        if (c == '"' && !(hasMore() && text.charAt(at) == '"')) {
          return;
        }
        if (c == '"') {
          at++;
        }
        value.append(c);
        if (c == '\n' || c == '\r' && !(hasMore() && text.charAt(at) == '\n')) {
          line++;
        }
      }
    }

    private boolean ends(char c) {
      return c == separator || c == '\n' || c == '\r';
    }

    private String lineBreak() {
      if (!hasMore()) {
        return "";
      }
      line++;
      int length = text.startsWith("\r\n", at) ? 2 : 1;
      at += length;
      return text.substring(at - length, at);
    }
  }
}
