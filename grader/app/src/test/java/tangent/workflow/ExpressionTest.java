package tangent.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ExpressionTest {

  private static final Map<String, String> NAMES =
      Map.of(
          "inputs.kit",
          "",
          "github.repository",
          "school/kit",
          "cancelled()",
          "false",
          "vars.KIT",
          "x");

  @Test
  void theFirstThatIsNotEmptyStandsForBoth() {
    assertThat(Expression.fill("a ${{ inputs.kit || github.repository }} b", NAMES))
        .isEqualTo("a school/kit b");
  }

  @Test
  void aConditionMayStandWithAndWithoutBraces() {
    assertThat(Expression.holds("${{ !cancelled() && vars.KIT != '' }}", NAMES)).isTrue();
    assertThat(Expression.holds("vars.KIT == ''", NAMES)).isFalse();
  }

  @Test
  void aNameThatNobodyKnowsIsAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Expression.fill("${{ secrets.ANY }}", NAMES))
        .withMessageContaining("secrets.ANY");
  }

  @Test
  void whatIsNotUnderstoodIsAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Expression.fill("${{ vars.KIT + 1 }}", NAMES));
  }
}
