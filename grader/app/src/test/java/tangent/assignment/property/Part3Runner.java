package tangent.assignment.property;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tangent.assignment.Part;
import tangent.assignment.Task;
import tangent.contract.Solution;
import tangent.run.Finding;
import tangent.run.PropertyRunner;

/** The hidden properties of Part 3, for tests. */
final class Part3Runner {

  private static final PropertyRunner ALL =
      new PropertyRunner(HiddenProperties.CLASSES).only(Set.of(Part.PART3));

  private static final Map<List<Class<?>>, PropertyRunner> SOME = new HashMap<>();

  private Part3Runner() {}

  static List<Finding> examine(Solution solution, long kitSeed) {
    return ALL.examine(solution, kitSeed);
  }

  static List<Finding> examine(List<Class<?>> classes, Solution solution, long kitSeed) {
    return SOME.computeIfAbsent(classes, PropertyRunner::new).examine(solution, kitSeed);
  }

  /** How each task ends under the kit's usual seed. */
  static Map<Task, Finding> examine(Solution solution) {
    return examine(solution, 42).stream()
        .collect(Collectors.toMap(Finding::task, Function.identity()));
  }
}
