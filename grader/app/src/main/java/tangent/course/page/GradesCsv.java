package tangent.course.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tangent.assignment.Part;
import tangent.assignment.Task;
import tangent.course.Lateness;
import tangent.course.Mark;
import tangent.report.NamedMistake;

/**
 * Writes {@code grades.csv}: a row a student.
 *
 * <p>Who has no points has empty cells, never a 0. Late is the number of started days or hours.
 */
public final class GradesCsv {

  private GradesCsv() {}

  public static String write(ClassReport report) {
    List<String> own =
        report.members().stream()
            .flatMap(member -> member.student().others().keySet().stream())
            .distinct()
            .toList();
    List<String> ours =
        Stream.of(
                Stream.of(
                    "student",
                    "name",
                    "status",
                    "submitted",
                    "late",
                    "raw",
                    "penalty",
                    "override",
                    "final",
                    "capped",
                    "bonus"),
                Stream.of(Part.values()).map(Part::id),
                Stream.of(Task.values()).map(Task::id),
                Stream.of("misconceptions", "sandbox", "kit", "seed", "sha256"))
            .flatMap(names -> names)
            .toList();
    List<String> headings = new ArrayList<>(ours);
    own.forEach(name -> headings.add(CsvText.free(ours.contains(name) ? "roster: " + name : name)));
    CsvText csv = new CsvText();
    csv.row(headings);
    report.members().forEach(member -> csv.row(row(member, own)));
    return csv.toString();
  }

  /**
   * @param own columns of the roster that only the instructor understands: they come last
   */
  private static List<String> row(ClassMember member, List<String> own) {
    List<String> cells = new ArrayList<>();
    cells.add(member.id());
    cells.add(CsvText.free(member.student().name()));
    cells.add(member.status().word());
    cells.add(member.handedIn().submitted().map(Object::toString).orElse(""));
    cells.add(
        member
            .score()
            .late()
            .map(Lateness::units)
            .filter(units -> units > 0)
            .map(String::valueOf)
            .orElse(""));
    points(cells, member.score().mark());
    Optional<MemberGrade> grade = member.grade();
    cells.add(grade.map(GradesCsv::misconceptions).orElse(""));
    cells.add(grade.map(of -> of.sandbox().id()).orElse(""));
    cells.add(grade.map(of -> of.kit().digest()).orElse(""));
    cells.add(grade.map(of -> String.valueOf(of.kit().seed())).orElse(""));
    cells.add(grade.map(MemberGrade::sha256).orElse(""));
    own.forEach(name -> cells.add(CsvText.free(member.student().others().getOrDefault(name, ""))));
    return cells;
  }

  private static void points(List<String> cells, Optional<Mark> mark) {
    List<Function<Mark, Optional<BigDecimal>>> columns = new ArrayList<>();
    columns.add(of -> Optional.of(of.raw()));
    columns.add(of -> Optional.of(of.penalty()));
    columns.add(Mark::override);
    columns.add(of -> Optional.of(of.total()));
    columns.add(of -> Optional.of(of.capped()));
    columns.add(of -> Optional.of(of.bonus()));
    for (Part part : Part.values()) {
      columns.add(of -> Optional.ofNullable(of.parts().get(part)));
    }
    for (Task task : Task.values()) {
      columns.add(of -> Optional.ofNullable(of.tasks().get(task)));
    }
    columns.forEach(column -> cells.add(mark.flatMap(column).map(PlainPoints::of).orElse("")));
  }

  private static String misconceptions(MemberGrade grade) {
    return grade.tasks().values().stream()
        .flatMap(outcome -> outcome.mistake().stream())
        .map(NamedMistake::id)
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
