package tangent.course.policy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.course.UnusableClass;
import tangent.course.csv.CsvRow;
import tangent.course.csv.CsvTable;

/**
 * Points that an instructor gives by hand, from {@code overrides.csv}; they survive every regrade.
 */
public final class Overrides {

  /** Where nothing was given by hand. */
  public static final Overrides NONE = new Overrides(Path.of(""), List.of());

  /** In place of a task's id. */
  public static final String TOTAL = "total";

  private static final List<String> COLUMNS = List.of("student", "task", "points", "reason");

  private static final BigDecimal MOST = BigDecimal.valueOf(10_000);

  private final Path file;
  private final List<GivenPoints> all;

  private Overrides(Path file, List<GivenPoints> all) {
    this.file = file;
    this.all = List.copyOf(all);
  }

  public static Overrides read(Path file) throws IOException, UnusableClass {
    CsvTable table = CsvTable.read(file, COLUMNS);
    for (String column : COLUMNS) {
      if (!table.columns().contains(column)) {
        throw UnusableClass.at(file, 1, "No column is called \"" + column + "\".");
      }
    }
    List<GivenPoints> all = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    Map<List<String>, Long> seen = new HashMap<>();
    for (CsvRow row : table.rows()) {
      read(row, faults).ifPresent(all::add);
      Long first = seen.putIfAbsent(List.of(row.get("student"), row.get("task")), row.line());
      if (first != null) {
        faults.add(row + ": this task of this student stands in line " + first + ", too.");
      }
    }
    if (!faults.isEmpty()) {
      throw UnusableClass.in(file, faults);
    }
    return new Overrides(file, all);
  }

  private static Optional<GivenPoints> read(CsvRow row, List<String> faults) {
    String task = row.get("task");
    String points = row.get("points");
    int before = faults.size();
    if (row.get("student").isEmpty()) {
      faults.add(row + ": this row names no student.");
    }
    if (!task.equals(TOTAL) && Task.of(task).isEmpty()) {
      faults.add(row + ": there is no task \"" + task + "\"; \"total\" is for all together.");
    }
    if (!points.matches("\\d{1,5}(\\.\\d{1,6})?") || new BigDecimal(points).compareTo(MOST) > 0) {
      faults.add(row + ": \"" + points + "\" is no number of points from 0 up, such as 12.5.");
    }
    return faults.size() > before
        ? Optional.empty()
        : Optional.of(
            new GivenPoints(
                row.line(),
                row.get("student"),
                Task.of(task),
                new BigDecimal(points),
                row.get("reason")));
  }

  /** Those for a student, in the order of the tasks, the total last. */
  public List<GivenPoints> of(String student) {
    return all.stream()
        .filter(each -> each.student().equals(student))
        .sorted((one, other) -> Integer.compare(place(one), place(other)))
        .toList();
  }

  private static int place(GivenPoints given) {
    return given.task().map(Task::ordinal).orElse(Task.values().length);
  }

  /**
   * Refuses what is given to nobody: a name with a slip in it would leave a student without it.
   *
   * @param students the ids of all in the class
   */
  public void insistOn(Collection<String> students) throws UnusableClass {
    Set<String> known = new HashSet<>(students);
    List<String> faults =
        all.stream()
            .filter(each -> !known.contains(each.student()))
            .map(
                each ->
                    "line %s: there is no student \"%s\" in the class."
                        .formatted(each.line(), each.student()))
            .toList();
    if (!faults.isEmpty()) {
      throw UnusableClass.in(file, faults);
    }
  }

  /** Sentences about more points than there are: meant so, or a slip of the hand. */
  public List<String> generous(Policy policy) {
    BigDecimal all =
        Stream.of(Task.values()).map(policy::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    List<String> notes = new ArrayList<>();
    for (GivenPoints each : this.all) {
      BigDecimal most = each.task().map(policy::points).orElse(all);
      if (each.points().compareTo(most) > 0) {
        notes.add(
            ("%s, line %s: \"%s\" gets %s points for %s, where %s can be earned. They count as"
                    + " they stand.")
                .formatted(
                    file.getFileName(),
                    each.line(),
                    each.student(),
                    each.points().toPlainString(),
                    each.task().map(Task::id).orElse(TOTAL),
                    most.stripTrailingZeros().toPlainString()));
      }
    }
    return notes;
  }

  /**
   * Sentences about points for tasks that change nothing.
   *
   * @param students the ids of those who have no points for any task
   */
  public List<String> idle(Collection<String> students) {
    return all.stream()
        .filter(each -> each.task().isPresent() && students.contains(each.student()))
        .map(
            each ->
                ("%s, line %s: \"%s\" gets points for %s, and nothing of this student's has points"
                        + " to put them in place of. Give a total instead.")
                    .formatted(
                        file.getFileName(), each.line(), each.student(), each.task().get().id()))
        .toList();
  }
}
