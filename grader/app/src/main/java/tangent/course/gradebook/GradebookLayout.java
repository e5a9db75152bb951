package tangent.course.gradebook;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tangent.report.SafeText;

/**
 * Which column of a gradebook is which.
 *
 * @param system whose file it is
 * @param ids the columns that say whose row it is
 * @param grades the columns that can be filled in
 * @param isStudent whether a row is a student's
 * @param kept why the system would keep what stands in this row's cell of a grade
 * @param refusesMore whether the importer refuses what is above a maximum that the file may not say
 */
record GradebookLayout(
    String system,
    List<IdColumn> ids,
    List<GradeColumn> grades,
    Predicate<Row> isStudent,
    BiFunction<Row, String, Optional<String>> kept,
    boolean refusesMore) {

  static final BiFunction<Row, String, Optional<String>> KEEPS_NOTHING =
      (row, cell) -> Optional.empty();

  GradebookLayout {
    ids = List.copyOf(ids);
    grades = List.copyOf(grades);
  }

  GradebookLayout(String system, List<IdColumn> ids, List<GradeColumn> grades) {
    this(system, ids, grades, row -> true, KEEPS_NOTHING, false);
  }

  /**
   * The column to fill in: the one that is called so, or the only one.
   *
   * @throws UnusableGradebook if that is none or several
   */
  GradeColumn column(Optional<String> called) throws UnusableGradebook {
    List<GradeColumn> exact =
        grades.stream().filter(each -> called.filter(each.heading()::equals).isPresent()).toList();
    List<GradeColumn> fitting =
        grades.stream()
            .filter(each -> called.map(each::isCalled).orElse(each.isAssignment()))
            .toList();
    if (fitting.isEmpty() && grades.size() == 1 && grades.get(0).names().isEmpty()) {
      return grades.get(0);
    }
    if (exact.size() == 1 || fitting.size() == 1) {
      return exact.size() == 1 ? exact.get(0) : fitting.get(0);
    }
    if (grades.isEmpty()) {
      throw new UnusableGradebook(
          "it is a file of " + system + ", but without a column for an assignment's points.");
    }
    throw new UnusableGradebook(
        "it is a file of %s%s. Name one by --column: %s."
            .formatted(
                system,
                called
                    .map(name -> ", and " + count(fitting) + " called " + quoted(name))
                    .orElse(""),
                grades.stream()
                    .map(column -> quoted(column.heading()))
                    .collect(Collectors.joining(", "))));
  }

  private static String count(List<GradeColumn> fitting) {
    return fitting.isEmpty() ? "no column is" : "several columns are";
  }

  private static String quoted(String heading) {
    return "“" + SafeText.line(heading) + "”";
  }
}
