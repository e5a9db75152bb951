package tangent.course.gradebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Blackboard: {@code "Last Name","First Name","Username",…,"Title [Total Pts: 100 Score] |123"}, as
 * quoted values or, called {@code .xls}, as UTF-16 with tabs.
 *
 * <p>A heading without its number would become a column of text, so none is offered.
 */
final class BlackboardGradebook {

  private static final Pattern ITEM =
      Pattern.compile("(.+?) \\[[^\\]\\d]*([\\d.,]+)[^\\]]*\\] ?\\|\\d+");

  /** Sums that Blackboard makes itself and does not read. */
  private static final Pattern SUM = Pattern.compile("(?i)(weighted )?total");

  private BlackboardGradebook() {}

  static Optional<GradebookLayout> layout(SeparatedTable table) {
    Headings headings = new Headings(table.header());
    List<Integer> ids = headings.of("Username", "Student ID");
    List<GradeColumn> grades =
        headings.grades(
            1,
            ITEM,
            match ->
                Optional.of(match.column(1, 2))
                    .filter(column -> !SUM.matcher(column.names().get(0)).matches()));
    if (headings.of("Username").isEmpty() || grades.isEmpty()) {
      return Optional.empty();
    }
    List<IdColumn> columns = new ArrayList<>();
    ids.forEach(index -> columns.add(IdColumn.ofInstitution(index)));
    return Optional.of(new GradebookLayout("Blackboard", columns, grades));
  }
}
