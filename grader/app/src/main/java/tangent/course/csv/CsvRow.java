package tangent.course.csv;

import java.util.Map;

/**
 * A row of a table.
 *
 * @param line where it begins, counted from 1 as an editor does
 * @param cells by the column's name, in the order of the table, as they stand there
 */
public record CsvRow(long line, Map<String, String> cells) {

  /** A cell without white space around it; empty where there is no such column. */
  public String get(String column) {
    return cells.getOrDefault(column, "").strip();
  }

  @Override
  public String toString() {
    return "line " + line;
  }
}
