package tangent.assignment.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;
import tangent.assignment.Task;

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

  private static Task task(Class<?> properties) {
    return Task.of(properties.getAnnotation(Tag.class).value()).orElseThrow();
  }
}
