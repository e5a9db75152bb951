package tangent.assignment.property;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tangent.assignment.Task;
import tangent.contract.Solution;
import tangent.run.Finding;
import tangent.run.PropertyRunner;

/** The hidden properties of Part 3, for tests. */
final class Part3Examiner {

  static final List<Class<?>> CLASSES =
      List.of(
          ForwardProperties.class,
          LocalGradientsProperties.class,
          SharedValuesProperties.class,
          BackwardAgainProperties.class,
          LinearTimeProperties.class,
          DeepChainProperties.class,
          Loss3Properties.class,
          Gradient3Properties.class);

  /** Those with samples: the others do the same under every seed. */
  static final List<Class<?>> SAMPLING =
      List.of(
          ForwardProperties.class,
          LocalGradientsProperties.class,
          SharedValuesProperties.class,
          BackwardAgainProperties.class);

  private static final Map<List<Class<?>>, PropertyRunner> EXAMINERS = new HashMap<>();

  private Part3Examiner() {}

  static List<Finding> examine(List<Class<?>> classes, Solution solution, long kitSeed) {
    return EXAMINERS.computeIfAbsent(classes, PropertyRunner::new).examine(solution, kitSeed);
  }

  /** How each task ends under the kit's usual seed. */
  static Map<Task, Finding> examine(Solution solution) {
    return examine(CLASSES, solution, 42).stream()
        .collect(Collectors.toMap(Finding::task, Function.identity()));
  }
}
