package tangent.course.gradebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Canvas: {@code Student,ID,SIS User ID,SIS Login ID,Section,Title (id),…}.
 *
 * <p>The name may be {@code LastName,FirstName} instead, and the SIS columns may be missing. A
 * heading without an id behind it would create an assignment, so none is offered; neither is a sum.
 * A row of maxima stands above the students.
 */
final class CanvasGradebook {

  private static final Pattern ASSIGNMENT = Pattern.compile("(.+) \\(\\d+\\)");

  /** What Canvas skips, wherever it stands in a heading; a grading period may be called (2026). */
  private static final Pattern SUM =
      Pattern.compile("(Current|Final) (Score|Points|Grade)|Override (Score|Grade|Status)");

  private static final Map<String, String> KEPT = Map.of("EX", "excused", "N/A", "not assigned");
  private static final int STUDENT = 0;

  private CanvasGradebook() {}

  static Optional<GradebookLayout> layout(SeparatedTable table) {
    Row header = table.header();
    Headings headings = new Headings(header);
    int id = header.at(STUDENT).equals("LastName") ? 2 : 1;
    boolean named = header.at(STUDENT).contains("Student") || header.at(1).equals("FirstName");
    if (!named || !header.at(id).equals("ID")) {
      return Optional.empty();
    }
    List<IdColumn> ids = new ArrayList<>();
    ids.add(IdColumn.ofSystem(id, "canvas", UnaryOperator.identity()));
    headings
        .of("SIS User ID", "SIS Login ID", "Integration ID")
        .forEach(index -> ids.add(IdColumn.ofInstitution(index)));
    List<GradeColumn> grades =
        headings.grades(
            id + 1,
            ASSIGNMENT,
            match ->
                Optional.of(
                        new GradeColumn(
                            match.index(),
                            match.heading(),
                            List.of(match.parts().group(1)),
                            row -> maximum(table, id, match.index())))
                    .filter(column -> !SUM.matcher(column.heading()).find()));
    return Optional.of(
        new GradebookLayout(
            "Canvas",
            ids,
            grades,
            row -> row.at(id).matches("\\d+"),
            CanvasGradebook::kept,
            false));
  }

  private static Optional<String> kept(Row row, String cell) {
    return Optional.ofNullable(KEPT.get(cell.toUpperCase(Locale.ROOT)))
        .map(why -> "%s (%s)".formatted(why, cell));
  }

  private static Optional<BigDecimal> maximum(SeparatedTable table, int id, int column) {
    return table.body().stream()
        .filter(row -> row.at(id).isEmpty() && row.at(STUDENT).contains("Points Possible"))
        .findFirst()
        .flatMap(row -> GradeColumn.number(row.at(column)));
  }
}
