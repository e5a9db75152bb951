package tangent.validation;

import java.util.List;
import java.util.Optional;
import tangent.examination.Finding;
import tangent.model.Misconception;
import tangent.task.Task;

/**
 * How one model of a student fared.
 *
 * @param expected the one task it should lose, or nothing for a correct variant
 * @param findings of all 23 tasks
 * @param named the misconception that the diagnosis names, where it names one
 */
record Row(
    String id, Optional<Task> expected, List<Finding> findings, Optional<Misconception> named) {

  Row {
    findings = List.copyOf(findings);
  }

  List<Task> lost() {
    return findings.stream().filter(finding -> !finding.passed()).map(Finding::task).toList();
  }

  int points() {
    return findings.stream()
        .filter(Finding::passed)
        .mapToInt(finding -> finding.task().points())
        .sum();
  }

  /** Whether it lost exactly what it should. */
  boolean holds() {
    return lost().equals(expected.stream().toList());
  }

  /** Who was named, where that is somebody else or nobody. */
  private String diagnosis() {
    if (expected.isEmpty() || named.filter(known -> known.id().equals(id)).isPresent()) {
      return "";
    }
    return named.map(known -> ", named as " + known.id()).orElse(", not named");
  }

  /** One line of the table. */
  String line() {
    String lost = lost().isEmpty() ? "-" : String.join(" ", lost().stream().map(Task::id).toList());
    String verdict = holds() ? "ok" : "WRONG, should lose " + expected.map(Task::id).orElse("-");
    return "%-42s %4d  %-22s %s%s".formatted(id, points(), lost, verdict, diagnosis());
  }
}
