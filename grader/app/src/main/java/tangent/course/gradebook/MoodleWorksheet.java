package tangent.course.gradebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The grading worksheet of a Moodle assignment: {@code Identifier,…,Grade,Maximum grade,…}.
 *
 * <p>Its headings are in the instructor's language, so the columns are known by their cells: the
 * first says {@code Participant 12345} in some language, and the grades are what stands left of a
 * column that says one and the same maximum in every row.
 */
final class MoodleWorksheet {

  private static final Pattern PARTICIPANT = Pattern.compile("\\D*\\D\\s?\\d+");

  /** In the languages of many sites. */
  private static final Pattern NO =
      Pattern.compile("(?iu)no|nein|non|não|nee|nej|nei|nie|ne|нет|ні|όχι|否|いいえ");

  private MoodleWorksheet() {}

  static Optional<GradebookLayout> layout(SeparatedTable table) {
    List<Row> body = table.body();
    if (body.isEmpty()
        || !body.stream().allMatch(row -> PARTICIPANT.matcher(row.at(0)).matches())
        || body.stream().map(row -> participant(row.at(0), "")).distinct().count() > 1) {
      return Optional.empty();
    }
    Headings headings = new Headings(table.header());
    List<IdColumn> ids = new ArrayList<>();
    ids.add(IdColumn.ofSystem(0, "moodle", cell -> cell.replaceFirst("^\\D+", "")));
    List<GradeColumn> grades = grades(table, headings);
    int first = grades.stream().mapToInt(GradeColumn::index).min().orElse(1);
    IntStream.range(1, first)
        .forEach(index -> MoodleGradebook.idColumn(table, headings, index).ifPresent(ids::add));
    Predicate<Row> all = row -> true;
    return Optional.of(
        new GradebookLayout(
            "Moodle (grading worksheet)",
            ids,
            grades,
            all,
            (row, cell) -> kept(grades, row),
            true));
  }

  /** Behind the maximum stands whether the grade can be changed: else Moodle skips the line. */
  private static Optional<String> kept(List<GradeColumn> grades, Row row) {
    return grades.stream()
        .map(grade -> row.at(grade.index() + 2))
        .filter(NO.asMatchPredicate())
        .findFirst()
        .map("can't be changed (%s)"::formatted);
  }

  private static String participant(String cell, String number) {
    return cell.replaceFirst("\\d+$", number);
  }

  private static List<GradeColumn> grades(SeparatedTable table, Headings headings) {
    List<Integer> named = headings.of("Grade");
    List<Integer> maxima =
        IntStream.range(2, table.header().size())
            .filter(index -> isMaximum(table, index) && isGrade(table, index - 1))
            .boxed()
            .toList();
    if (maxima.isEmpty()) {
      return named.stream().map(index -> column(table, index, Optional.empty())).toList();
    }
    return maxima.stream()
        .filter(index -> named.isEmpty() || named.contains(index - 1))
        .map(index -> column(table, index - 1, Optional.of(index)))
        .toList();
  }

  private static GradeColumn column(SeparatedTable table, int index, Optional<Integer> maximum) {
    return new GradeColumn(
        index,
        table.header().at(index),
        List.of(),
        row -> maximum.flatMap(column -> GradeColumn.number(row.at(column))));
  }

  private static boolean isMaximum(SeparatedTable table, int index) {
    List<Optional<BigDecimal>> said =
        table.body().stream().map(row -> GradeColumn.number(row.at(index))).distinct().toList();
    return said.size() == 1 && said.get(0).filter(most -> most.signum() > 0).isPresent();
  }

  private static boolean isGrade(SeparatedTable table, int index) {
    return table.body().stream().map(row -> row.at(index)).allMatch(MoodleGradebook::isGrade);
  }
}
