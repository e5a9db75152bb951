package tangent.assignment.property;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tangent.assignment.Part;
import tangent.assignment.Task;
import tangent.assignment.student.Part1Catalogue;
import tangent.contract.Part1;
import tangent.contract.Solution;
import tangent.run.Finding;
import tangent.run.PropertyRunner;

/** The hidden properties of Part 1, for tests. */
final class Part1Runner {

  private static final PropertyRunner RUNNER =
      new PropertyRunner(HiddenProperties.CLASSES).only(Set.of(Part.PART1));

  private Part1Runner() {}

  static List<Finding> examine(Solution solution, long kitSeed) {
    return RUNNER.examine(solution, kitSeed);
  }

  /** How each task ends for this Part 1 under the kit's usual seed. */
  static Map<Task, Finding> examine(Part1 part1) {
    return examine(Part1Catalogue.solution(part1), 42).stream()
        .collect(Collectors.toMap(Finding::task, Function.identity()));
  }
}
