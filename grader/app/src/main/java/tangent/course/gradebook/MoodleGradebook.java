package tangent.course.gradebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** {@code Assignment: Title (Real)}; feedback, percentages and letters take no points. */
  private static final Pattern ITEM =
      Pattern.compile(
          "(?!Feedback: )(?:[^:]+): (.+?)(?: \\((?!Percentage\\)|Letter\\)|Feedback\\))[^()]*\\))?");

  private MoodleGradebook() {}

  static Optional<GradebookLayout> layout(SeparatedTable table) {
    Headings headings = new Headings(table.header());
    List<GradeColumn> grades = headings.grades(1, ITEM, MoodleGradebook::grade);
    int first = grades.stream().mapToInt(GradeColumn::index).min().orElse(0);
    List<IdColumn> ids = new ArrayList<>();
    IntStream.range(0, first)
        .forEach(index -> idColumn(table, headings, index).ifPresent(ids::add));
    return grades.isEmpty() || ids.isEmpty()
        ? Optional.empty()
        : Optional.of(new GradebookLayout("Moodle", ids, grades, row -> true, cell -> false, true));
  }

  private static Optional<GradeColumn> grade(Headings.Match match) {
    return Optional.of(
            new GradeColumn(
                match.index(),
                match.heading(),
                List.of(match.parts().group(1), match.heading().replaceFirst(" \\([^()]*\\)$", "")),
                row -> Optional.empty()))
        .filter(column -> !match.heading().matches(".*\\((Percentage|Letter|Feedback)\\)"));
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
