package tangent.assignment.property;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tangent.assignment.Part;
import tangent.assignment.Task;
import tangent.assignment.student.WalkingModels;
import tangent.contract.Part2;
import tangent.contract.Part4;
import tangent.contract.Solution;
import tangent.run.Finding;
import tangent.run.PropertyRunner;

/** The hidden properties of Part 2 and of Part 4, for tests. */
final class WalkingRunner {

  private static final PropertyRunner RUNNER = new PropertyRunner(HiddenProperties.CLASSES);

  private WalkingRunner() {}

  /** How each task of one part ends; the other part has its own properties. */
  static List<Finding> examine(Part part, Solution solution, long kitSeed) {
    return RUNNER.only(Set.of(part)).examine(solution, kitSeed);
  }

  /** How each task ends for this Part 2 under the kit's usual seed. */
  static Map<Task, Finding> examine(Part2 part2) {
    Solution solution = WalkingModels.solution(part2, WalkingModels.right().part4());
    return byTask(examine(Part.PART2, solution, 42));
  }

  /** How each task ends for this Part 4 under the kit's usual seed. */
  static Map<Task, Finding> examine(Part4 part4) {
    Solution solution = WalkingModels.solution(WalkingModels.right().part2(), part4);
    return byTask(examine(Part.PART4, solution, 42));
  }

  private static Map<Task, Finding> byTask(List<Finding> findings) {
    return findings.stream().collect(Collectors.toMap(Finding::task, Function.identity()));
  }
}
