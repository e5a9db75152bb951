package tangent.assignment.property;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.assignment.student.Variant;
import tangent.assignment.student.Variants;
import tangent.contract.Solution;
import tangent.run.PropertyRunner;
import tangent.worker.Adapter;

/** What {@link LessonTest} asks where the lesson has other formulas. */
public final class OtherLesson {

  private static final Set<Task> OF_THE_FORMULAS =
      Set.of(Task.F, Task.LOSS2, Task.LOSS_DERIVATIVE, Task.LOSS3, Task.GRADIENT3);

  private OtherLesson() {}

  /** The models of right solutions that lose a task of the formulas, each with that task. */
  public static List<String> lost() {
    Solution reference = new Adapter();
    PropertyRunner runner = new PropertyRunner(HiddenProperties.CLASSES).judging(OF_THE_FORMULAS);
    return Stream.concat(
            Stream.of(new Variant("reference", "", reference)), Variants.of(reference).stream())
        .flatMap(
            variant ->
                runner.examine(variant.solution(), 1).stream()
                    .filter(finding -> OF_THE_FORMULAS.contains(finding.task()))
                    .filter(finding -> !finding.passed())
                    .map(
                        finding ->
                            variant.id() + " " + finding.task().id() + " " + finding.message()))
        .toList();
  }
}
