package tangent.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tangent.grade.Kit;
import tangent.worker.Adapter;

/** The kit grades itself, as {@code validate} does. */
class ValidationTest {

  /**
   * Mistakes that no answer shows, so that no honest diagnosis can name them: an array that was
   * handed out before, a number taken out of the graph, a step of the student's own choice; or that
   * too few calls show.
   */
  private static final List<String> SILENT =
      List.of(
          "own-small-step",
          "slopes-share-an-array",
          "walk-same-array-again",
          "power-starts-with-x",
          "power-zero-at-zero",
          "value-loss-in-numbers",
          "value-loss-half-in-numbers",
          "gradient-too-far",
          "weights-start-handed-out",
          "weights-same-gradient-again");

  @Test
  void honestSolutionsEarnEverythingAndEachMistakeLosesItsTaskAndIsNamed() {
    List<String> table = new ArrayList<>();
    boolean valid = new Validation(new Adapter()).run(Kit.DEFAULT_SEED, table::add);
    assertThat(table).noneMatch(line -> line.contains("WRONG"));
    assertThat(valid).as(String.join("\n", table)).isTrue();
    assertThat(
            table.stream()
                .filter(line -> line.endsWith(", not named"))
                .map(line -> line.substring(0, line.indexOf(' '))))
        .isSubsetOf(SILENT);
  }
}
