package tangent.course.page;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tangent.report.SafeText;

/** A table of comma-separated values as RFC 4180 has it, with a line feed at each end of a row. */
public final class CsvText {

  /** What a spreadsheet takes for a formula, wide letters too; a lone minus is none. */
  private static final Pattern FORMULA = Pattern.compile("(?s)[=+@\\t\\r\\n＝＋－＠].*|-.+");

  private static final Pattern QUOTED = Pattern.compile("[\",;\\r\\n]|^\\s|\\s$");

  private final StringBuilder text = new StringBuilder();

  public void row(List<String> cells) {
    text.append(cells.stream().map(CsvText::cell).collect(Collectors.joining(","))).append('\n');
  }

  /**
   * Text that a student may have written, on one line, with an apostrophe before what would be a
   * formula. Never for an id that is matched, nor for a number.
   */
  public static String free(String text) {
    String line = SafeText.line(text);
    return FORMULA.matcher(line).matches() ? "'" + line : line;
  }

  private static String cell(String cell) {
    return QUOTED.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
