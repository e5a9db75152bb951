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

  /** Whether it lost exactly what it should, and is named for what it is. */
  boolean holds() {
    return losesAsItShould() && isNamedAsItShould();
  }

  private boolean losesAsItShould() {
    return lost().equals(expected.stream().toList());
  }

  private boolean isNamedAsItShould() {
    return expected.isEmpty() || named.filter(known -> known.id().equals(id)).isPresent();
  }

  /** One line of the table. */
  String line() {
    String lost = lost().isEmpty() ? "-" : String.join(" ", lost().stream().map(Task::id).toList());
    return "%-42s %4d  %-22s %s".formatted(id, points(), lost, verdict());
  }

  private String verdict() {
    String loss =
        losesAsItShould() ? "" : ", should lose " + expected.map(Task::id).orElse("nothing");
    String name =
        isNamedAsItShould()
            ? ""
            : named.map(known -> ", named as " + known.id()).orElse(", not named");
    return holds() ? "ok" : "WRONG" + loss + name;
  }
}
