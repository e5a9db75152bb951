package tangent.validation;

import java.util.List;
import java.util.Optional;
import tangent.examination.Finding;
import tangent.model.Misconception;
import tangent.task.Task;

/**
 * How one model of a student fared.
 *
 * @param expected the mistake it makes, or nothing for a correct variant
 * @param findings of all 23 tasks
 * @param named the misconception that the diagnosis names, where it names one
 */
record Row(
    String id,
    Optional<Misconception> expected,
    List<Finding> findings,
    Optional<Misconception> named) {

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
    return lost().equals(shouldLose());
  }

  private List<Task> shouldLose() {
    return expected.map(Misconception::loses).orElse(List.of());
  }

  private boolean isNamedAsItShould() {
    return expected.isEmpty() || named.filter(known -> known.id().equals(id)).isPresent();
  }

  /** One line of the table. */
  String line() {
    return "%-42s %4d  %-22s %s".formatted(id, points(), ids(lost()), verdict());
  }

  private String verdict() {
    String loss = losesAsItShould() ? "" : ", should lose " + ids(shouldLose());
    String name =
        isNamedAsItShould()
            ? ""
            : named.map(known -> ", named as " + known.id()).orElse(", not named");
    return holds() ? "ok" : "WRONG" + loss + name;
  }

  private static String ids(List<Task> tasks) {
    return tasks.isEmpty() ? "-" : String.join(" ", tasks.stream().map(Task::id).toList());
  }
}
