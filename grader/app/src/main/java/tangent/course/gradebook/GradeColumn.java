package tangent.course.gradebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column that takes points.
 *
 * @param heading as it stands in the file
 * @param names by which {@code --column} may call it besides; none where the whole file is about
 *     one assignment, which it does not name
 * @param maximum what a row's cell takes at most; empty where the file does not say
 * @param isAssignment whether it is surely one, and no sum: else only its name chooses it
 */
record GradeColumn(
    int index,
    String heading,
    List<String> names,
    Function<Row, Optional<BigDecimal>> maximum,
    boolean isAssignment) {

  GradeColumn {
    names = List.copyOf(names);
  }

  GradeColumn(
      int index, String heading, List<String> names, Function<Row, Optional<BigDecimal>> maximum) {
    this(index, heading, names, maximum, true);
  }

  boolean isCalled(String name) {
    return heading.equals(name) || names.contains(name);
  }

  /** A number as a file holds it, with a comma or a point before its decimals. */
  static Optional<BigDecimal> number(String cell) {
    return cell.matches("\\d{1,9}([.,]\\d{1,9})?")
        ? Optional.of(new BigDecimal(cell.replace(',', '.')))
        : Optional.empty();
  }
}
