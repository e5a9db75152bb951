package tangent.course.gradebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Moodle's grade export: {@code First name,…,Email address,Assignment: Title (Real),…}.
 *
 * <p>Its headings are in the instructor's language. Addresses are known by their {@code @}, ids by
 * the heading or by being distinct and not names: each with a digit in it. The file says no
 * maximum, and one grade above it makes Moodle refuse them all: so at most the assignment's maximum
 * goes in.
 */
final class MoodleGradebook {

  /** {@code Assignment: Title (Real)}, or without the first of what was made in the gradebook. */
  private static final Pattern ITEM =
      Pattern.compile("([^:]+: |[^：]+：)?(.+?)(?: ?[(（]([^()（）]*)[)）])?");

  /** What takes no points. */
  private static final Set<String> OTHERWISE = Set.of("Percentage", "Letter", "Feedback");

  private static final BigDecimal MOST = BigDecimal.valueOf(10_000);

  private MoodleGradebook() {}

  static Optional<GradebookLayout> layout(SeparatedTable table) {
    Headings headings = new Headings(table.header());
    List<GradeColumn> grades = headings.grades(1, ITEM, match -> grade(table, match));
    List<Integer> places = grades.stream().map(GradeColumn::index).toList();
    int end =
        grades.stream()
            .filter(GradeColumn::isAssignment)
            .mapToInt(GradeColumn::index)
            .min()
            .orElse(table.header().size());
    List<IdColumn> ids = new ArrayList<>();
    IntStream.range(0, end)
        .filter(index -> !places.contains(index))
        .forEach(index -> idColumn(table, headings, index).ifPresent(ids::add));
    return grades.isEmpty() || ids.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new GradebookLayout(
                "Moodle", ids, grades, row -> true, GradebookLayout.KEEPS_NOTHING, true));
  }

  /** Without a kind before it, it may be a sum, or no grade at all. */
  private static Optional<GradeColumn> grade(SeparatedTable table, Headings.Match match) {
    Optional<String> shown = Optional.ofNullable(match.parts().group(3));
    boolean isAssignment = match.parts().group(1) != null;
    boolean takesPoints =
        isAssignment
            || shown.isPresent()
                && table.body().stream()
                    .map(row -> row.at(match.index()))
                    .allMatch(MoodleGradebook::isGrade);
    if (!takesPoints
        || match.heading().startsWith("Feedback: ")
        || shown.filter(OTHERWISE::contains).isPresent()) {
      return Optional.empty();
    }
    String heading = match.heading();
    String title = match.parts().group(2);
    List<String> names = List.of(title, heading.substring(0, match.parts().end(2)));
    return Optional.of(
        new GradeColumn(match.index(), heading, names, row -> Optional.empty(), isAssignment));
  }

  /** A number of points or none; a number of a person is longer. */
  static boolean isGrade(String cell) {
    return cell.isEmpty()
        || cell.equals("-")
        || GradeColumn.number(cell).filter(points -> points.compareTo(MOST) < 0).isPresent();
  }

  /** The column of an id or an address, if this is one. */
  static Optional<IdColumn> idColumn(SeparatedTable table, Headings headings, int index) {
    if (headings.of("ID number", "Username", "useridnumber").contains(index)) {
      return Optional.of(IdColumn.ofInstitution(index));
    }
    List<String> cells =
        table.body().stream().map(row -> row.at(index)).filter(cell -> !cell.isEmpty()).toList();
    boolean distinct = cells.stream().distinct().count() == cells.size();
    if (cells.isEmpty() || !distinct) {
      return Optional.empty();
    }
    if (cells.stream().allMatch(cell -> cell.matches("\\S+@\\S+"))) {
      return Optional.of(IdColumn.ofEmail(index));
    }
    return cells.stream().allMatch(cell -> cell.matches("\\S*\\d\\S*"))
        ? Optional.of(IdColumn.ofInstitution(index))
        : Optional.empty();
  }
}
