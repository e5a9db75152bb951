package tangent.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tangent.assignment.Task;
import tangent.grade.Kit;
import tangent.worker.Adapter;

/** The table of models that {@code validate} prints: of a few, for every model has its own test. */
class ValidationTest {

  private static final Adapter REFERENCE = new Adapter();

  private final Validation validation = new Validation(REFERENCE);
  private final List<String> table = new ArrayList<>();

  @Test
  void isValidWhereAMistakeLosesEachTask() {
    List<Model> honest = validation.honest().subList(0, 2);
    List<Model> mistaken = oneForEachTask();
    assertThat(run(honest, mistaken)).as(String.join("\n", table)).isTrue();
    assertThat(table)
        .hasSize(1 + honest.size() + 2 + mistaken.size() + 2)
        .startsWith("Correct solutions                         points  lost")
        .contains("", "Misconceptions                            points  lost")
        .endsWith("%d models, 0 not as they should be".formatted(honest.size() + mistaken.size()));
    assertThat(table).filteredOn(line -> line.endsWith(" ok")).hasSize(2 + mistaken.size());
    assertThat(table.get(1)).matches("reference +110  - +ok");
  }

  @Test
  void isNotValidWhereAMistakeIsTakenForHonestAndTasksAreUnguarded() {
    Model mistake = oneForEachTask().get(0);
    Model taken = Model.right("taken", mistake.solution());
    assertThat(run(List.of(validation.honest().get(0), taken), List.of(mistake))).isFalse();
    assertThat(table)
        .contains("3 models, 1 not as they should be")
        .filteredOn(line -> line.contains("WRONG"))
        .singleElement()
        .asString()
        .matches("taken .* WRONG, should lose nothing");
    assertThat(table)
        .filteredOn(line -> line.startsWith("No misconception loses "))
        .hasSize(Task.values().length - 1)
        .noneMatch(line -> line.endsWith(" " + mistake.loses().get(0).id()));
  }

  private boolean run(List<Model> honest, List<Model> mistaken) {
    return validation.run(honest, mistaken, Kit.DEFAULT_SEED, table::add);
  }

  private List<Model> oneForEachTask() {
    List<Model> all = validation.mistaken();
    return Arrays.stream(Task.values())
        .map(task -> all.stream().filter(each -> each.loses().equals(List.of(task))).findFirst())
        .map(Optional::orElseThrow)
        .toList();
  }
}
