package tangent.assignment.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;
import tangent.assignment.Part;
import tangent.assignment.Task;
import tangent.run.Finding;
import tangent.run.PropertyRunner;
import tangent.worker.Adapter;

/** The order of the properties, and what judging once more takes for granted. */
class HiddenPropertiesTest {

  @Test
  void eachTaskIsJudgedAfterThoseThatItBuildsOn() {
    List<Task> judged = new ArrayList<>();
    for (Class<?> each : HiddenProperties.CLASSES) {
      assertThat(judged).as(each.getSimpleName()).containsAll(task(each).builtOn());
      judged.add(task(each));
    }
    assertThat(judged).containsExactlyInAnyOrder(Task.values());
  }

  /** Replaying a task runs its part up to it. */
  @Test
  void whatATaskBuildsOnComesBeforeItInItsOwnPart() {
    for (Task task : Task.values()) {
      assertThat(task.builtOn())
          .allMatch(each -> each.part() == task.part() && each.compareTo(task) < 0);
    }
  }

  @Test
  void whoeverHasNoSamplesAsksTheSameUnderEverySeed() {
    assertThat(asked(1)).isEqualTo(asked(2)).containsOnlyKeys(Unsampled.TASKS);
  }

  private static Map<Task, List<String>> asked(long seed) {
    return new PropertyRunner(HiddenProperties.CLASSES)
        .only(Set.of(Part.PART3)).examine(new Adapter(), seed).stream()
            .filter(finding -> Unsampled.TASKS.contains(finding.task()))
            .collect(
                Collectors.toMap(
                    Finding::task,
                    finding ->
                        finding.observations().stream().map(each -> each.call().text()).toList()));
  }

  private static Task task(Class<?> properties) {
    return Task.of(properties.getAnnotation(Tag.class).value()).orElseThrow();
  }
}
