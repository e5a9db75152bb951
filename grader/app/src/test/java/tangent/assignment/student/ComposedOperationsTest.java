package tangent.assignment.student;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import tangent.assignment.Part;
import tangent.assignment.Task;
import tangent.assignment.property.HiddenProperties;
import tangent.contract.Solution;
import tangent.run.Finding;
import tangent.run.PropertyRunner;
import tangent.worker.Adapter;

/** Where operations are put together of others, there are values in between. */
class ComposedOperationsTest {

  private static final Solution REFERENCE = new Adapter();
  private static final PropertyRunner RUNNER =
      new PropertyRunner(HiddenProperties.CLASSES).only(Set.of(Part.PART3));

  @Test
  void aValueInBetweenThatHoldsAnEqualNumberCostsNoOtherTask() {
    Misconception equalNumbers =
        Misconceptions.part3(REFERENCE).stream()
            .filter(each -> each.id().equals("equal-numbers-are-one"))
            .findFirst()
            .orElseThrow();
    for (Solution way : equalNumbers.ways()) {
      Supplier<ModelValue> engine = ((Part3Model) way.part3()).engine();
      for (Composition composition : Composition.all()) {
        assertThat(lost(() -> engine.get().composing(composition)))
            .as("%s %s", engine.get().getClass(), composition)
            .containsExactly(Task.SHARED_VALUES);
      }
    }
  }

  private static List<Task> lost(Supplier<ModelValue> engine) {
    return RUNNER.examine(Part3Model.withValue(REFERENCE, engine), 42).stream()
        .filter(finding -> !finding.passed())
        .map(Finding::task)
        .toList();
  }
}
