package tangent.course.gradebook;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Sakai: the student's id, the name, then {@code Title [100]}. What begins with {@code *} is a
 * comment, with {@code #} not read.
 */
final class SakaiGradebook {

  private static final Pattern ITEM = Pattern.compile("([^*#].*?) \\[([\\d.,]+)\\]");

  private SakaiGradebook() {}

  static Optional<GradebookLayout> layout(SeparatedTable table) {
    List<GradeColumn> grades =
        new Headings(table.header()).grades(1, ITEM, match -> Optional.of(match.column(1, 2)));
    return grades.isEmpty()
        ? Optional.empty()
        : Optional.of(new GradebookLayout("Sakai", List.of(IdColumn.ofInstitution(0)), grades));
  }
}
