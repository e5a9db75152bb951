package tangent.course.csv;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * A row of a table.
 *
 * @param line where it begins, counted from 1 as an editor does
 * @param cells by the column's name, in the order of the table, as they stand there
 */
public record CsvRow(long line, Map<String, String> cells) {

  private static final Pattern AROUND =
      Pattern.compile("^[\\s\\p{Z}\\u200b\\ufeff]+|[\\s\\p{Z}\\u200b\\ufeff]+$");

  /** A cell without white space around it; empty where there is no such column. */
  public String get(String column) {
    return plain(cells.getOrDefault(column, ""));
  }

  /**
   * A cell without what nobody sees around it, such as blanks that don't break, which come with
   * what was copied from a page.
   */
  public static String plain(String cell) {
    return AROUND.matcher(cell).replaceAll("");
  }

  @Override
  public String toString() {
    return "line " + line;
  }
}
