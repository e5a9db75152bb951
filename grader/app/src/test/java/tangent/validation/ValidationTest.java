package tangent.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tangent.grade.Kit;
import tangent.worker.Adapter;

/** The kit grades itself, as {@code validate} does. */
class ValidationTest {

  @Test
  void honestSolutionsEarnEverythingAndEachMistakeLosesItsTaskAndIsNamed() {
    List<String> table = new ArrayList<>();
    boolean valid = new Validation(new Adapter()).run(Kit.DEFAULT_SEED, table::add);
    assertThat(table).noneMatch(line -> line.contains("WRONG"));
    assertThat(valid).as(String.join("\n", table)).isTrue();
  }
}
