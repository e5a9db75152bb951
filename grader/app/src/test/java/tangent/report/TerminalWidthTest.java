package tangent.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The summary fits the terminal, and loses nothing of a message for it. */
class TerminalWidthTest {

  private static final String STORY =
      "Your answer, 1.0, is further away than the step 0.001 explains.";

  @ParameterizedTest
  @ValueSource(ints = {48, 60, 80, 132})
  void noLineIsLongerThanTheTerminalIsWide(int columns) {
    String summary = TerminalSummary.write(Examples.mixed(), false, columns);

    assertThat(summary.lines()).allMatch(line -> line.length() <= columns);
    assertThat(summary.replaceAll("\\s+", " ")).contains(STORY);
  }

  @Test
  void inALogAMessageStaysOnItsLine() {
    assertThat(TerminalSummary.write(Examples.mixed(), false, TerminalSummary.ANY_WIDTH).lines())
        .anyMatch(line -> line.endsWith(STORY));
  }
}
