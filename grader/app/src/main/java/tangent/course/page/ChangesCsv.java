package tangent.course.page;

import java.util.List;

/** Writes {@code changes.csv}: whose points changed, in which task, and why. */
public final class ChangesCsv {

  private ChangesCsv() {}

  public static String write(List<Change> changes) {
    CsvText csv = new CsvText();
    csv.row(List.of("student", "task", "from", "to", "why"));
    changes.forEach(
        change ->
            csv.row(
                List.of(
                    change.student(), change.task(), change.from(), change.to(), change.why())));
    return csv.toString();
  }
}
