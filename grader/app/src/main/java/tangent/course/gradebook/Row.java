package tangent.course.gradebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a table, which may be several of the file where a cell holds line breaks.
 *
 * @param line where it begins, counted from 1
 * @param end the line break, as it stands there; nothing at the end of a file without one
 */
record Row(int line, List<Cell> cells, String end) {

  Row {
    cells = List.copyOf(cells);
  }

  int size() {
    return cells.size();
  }

  /** What a cell says, without white space around it; nothing where there is no such cell. */
  String at(int column) {
    return column < cells.size() ? cells.get(column).plain() : "";
  }

  boolean isBlank() {
    return cells.stream().allMatch(cell -> cell.plain().isEmpty());
  }

  Row with(int column, String number) {
    List<Cell> changed = new ArrayList<>(cells);
    changed.set(column, cells.get(column).with(number));
    return new Row(line, changed, end);
  }

  String raw(char separator) {
    return cells.stream().map(Cell::raw).collect(Collectors.joining(String.valueOf(separator)))
        + end;
  }
}
