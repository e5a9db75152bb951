package tangent.course.gradebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tangent.course.NamedIds;
import tangent.report.SafeText;

/**
 * Whose row is whose: each student's one row, or a sentence that says why there is none.
 *
 * <p>A row whose ids lead to two students, and a student to whom two rows lead, are nobody's: a
 * wrong grade is worse than one that has to be typed.
 */
final class RowMatching {

  private final Map<Row, GradebookEntry> matched = new LinkedHashMap<>();
  private final List<String> unmatched = new ArrayList<>();

  RowMatching(GradebookLayout layout, List<Row> rows, List<GradebookEntry> entries) {
    List<Map<String, Set<GradebookEntry>>> students =
        layout.ids().stream().map(column -> byKey(column, entries)).toList();
    Map<GradebookEntry, List<Row>> found = new LinkedHashMap<>();
    Set<GradebookEntry> unclear = new HashSet<>();
    List<Row> nobody = new ArrayList<>();
    List<GradebookEntry> absent = new ArrayList<>();
    for (Row row : rows) {
      Set<GradebookEntry> fitting = fitting(layout, students, row);
      if (fitting.isEmpty()) {
        nobody.add(row);
      } else if (fitting.size() > 1) {
        unmatched.add(whose(row) + " fits several of the class: " + names(fitting) + ".");
        unclear.addAll(fitting);
      } else {
        found.computeIfAbsent(fitting.iterator().next(), entry -> new ArrayList<>()).add(row);
      }
    }
    for (GradebookEntry entry : entries) {
      List<Row> own = found.getOrDefault(entry, List.of());
      if (own.size() == 1) {
        matched.put(own.get(0), entry);
      } else if (own.size() > 1) {
        unmatched.add(entry.whom() + " fits several lines: " + lines(own) + ".");
      } else if (!unclear.contains(entry)) {
        absent.add(entry);
      }
    }
    unmatched.addAll(
        NamedIds.told(
            nobody.stream().map(row -> whose(row) + " is nobody in the class.").toList(),
            () -> nobody.size() + " lines are nobody in the class: " + lines(nobody) + "."));
    unmatched.addAll(
        NamedIds.told(
            absent.stream().map(entry -> entry.whom() + " is not in the gradebook.").toList(),
            () ->
                absent.size()
                    + " of the class are not in the gradebook: "
                    + String.join(", ", absent.stream().map(GradebookEntry::id).toList())
                    + "."));
  }

  /** By row. */
  Map<Row, GradebookEntry> matched() {
    return matched;
  }

  List<String> unmatched() {
    return unmatched;
  }

  private static Map<String, Set<GradebookEntry>> byKey(
      IdColumn column, List<GradebookEntry> entries) {
    Map<String, Set<GradebookEntry>> students = new HashMap<>();
    for (GradebookEntry entry : entries) {
      column
          .keys(entry)
          .forEach(key -> students.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(entry));
    }
    return students;
  }

  private static Set<GradebookEntry> fitting(
      GradebookLayout layout, List<Map<String, Set<GradebookEntry>>> students, Row row) {
    Set<GradebookEntry> fitting = new LinkedHashSet<>();
    for (int i = 0; i < students.size(); i++) {
      String key = layout.ids().get(i).key(row);
      fitting.addAll(students.get(i).getOrDefault(key, Set.of()));
    }
    return fitting;
  }

  /** A row as an instructor finds it again: its line and how it begins. */
  static String whose(Row row) {
    String start =
        row.cells().stream()
            .map(Cell::plain)
            .filter(text -> !text.isEmpty())
            .limit(3)
            .reduce((a, b) -> a + ", " + b)
            .orElse("");
    return "Line %d (%s)".formatted(row.line(), SafeText.line(start));
  }

  private static String names(Collection<GradebookEntry> entries) {
    return String.join(", ", entries.stream().map(GradebookEntry::whom).toList());
  }

  private static String lines(List<Row> rows) {
    return String.join(", ", rows.stream().map(row -> String.valueOf(row.line())).toList());
  }
}
