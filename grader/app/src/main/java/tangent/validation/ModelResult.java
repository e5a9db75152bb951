package tangent.validation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.run.Finding;

/**
 * How one model of a student fared.
 *
 * @param expected the tasks it should lose, nearly always one, none for a correct variant
 * @param lost the tasks that it lost: what was asked on the way is not kept, for there are hundreds
 *     of models
 * @param named the names that the diagnosis gives in those tasks, a dash for none
 */
record ModelResult(String id, List<Task> expected, List<Task> lost, Set<String> named) {

  ModelResult {
    expected = List.copyOf(expected);
    lost = List.copyOf(lost);
    named = Set.copyOf(named);
  }

  /** The result of a model that ended so in each of the tasks. */
  static ModelResult of(Model model, List<Finding> findings, Set<String> named) {
    List<Task> lost =
        findings.stream().filter(finding -> !finding.passed()).map(Finding::task).toList();
    Stream<Task> besides = model.atTimes().stream().filter(lost::contains);
    List<Task> expected = Stream.concat(model.loses().stream(), besides).sorted().toList();
    return new ModelResult(model.id(), expected, lost, named);
  }

  int points() {
    return Stream.of(Task.values())
        .filter(task -> !lost.contains(task))
        .mapToInt(Task::points)
        .sum();
  }

  /** Whether it lost exactly what it should, and is named for what it is. */
  boolean holds() {
    return losesAsItShould() && isNamedAsItShould();
  }

  private boolean losesAsItShould() {
    return lost.equals(expected);
  }

  private boolean isNamedAsItShould() {
    return expected.isEmpty() || named.equals(Set.of(id));
  }

  /** One line of the table. */
  String line() {
    String losses = lost.isEmpty() ? "-" : ids(lost);
    return "%-42s %4d  %-22s %s".formatted(id, points(), losses, verdict());
  }

  private String verdict() {
    String loss =
        losesAsItShould()
            ? ""
            : ", should lose " + (expected.isEmpty() ? "nothing" : ids(expected));
    String name =
        isNamedAsItShould()
            ? ""
            : named.equals(Set.of("-"))
                ? ", not named"
                : ", named as " + String.join(" ", new TreeSet<>(named));
    return holds() ? "ok" : "WRONG" + loss + name;
  }

  private static String ids(List<Task> tasks) {
    return String.join(" ", tasks.stream().map(Task::id).toList());
  }
}
