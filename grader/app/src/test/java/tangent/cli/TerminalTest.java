package tangent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tangent.report.TerminalSummary;

class TerminalTest {

  @Test
  void columnsAreObeyedAndALogHasAsManyAsItNeeds() {
    assertThat(Terminal.columns("132", true)).isEqualTo(132);
    assertThat(Terminal.columns("60", false)).isEqualTo(60);
    assertThat(Terminal.columns(null, true)).isEqualTo(80);
    assertThat(Terminal.columns(null, false)).isEqualTo(TerminalSummary.ANY_WIDTH);
    assertThat(Terminal.columns("wide", true)).isEqualTo(80);
    assertThat(Terminal.columns("0", true)).isEqualTo(80);
  }
}
