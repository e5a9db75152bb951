package tangent.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tangent.assignment.Status;
import tangent.assignment.Task;

/** Several properties of one task, tried in two programs. */
class StandingTest {

  private final Standing standing = new Standing();

  private Finding after(boolean asItIs, boolean onRight) {
    return standing.lastWord(finding(asItIs), finding(onRight), Task.STEP);
  }

  @Test
  void whatPassesAsItIsInheritsNothing() {
    assertThat(after(true, false).carriedFrom()).isEmpty();
    assertThat(after(true, true).passed()).isTrue();
  }

  @Test
  void whatPassesOnRightMethodsIsCarried() {
    assertThat(after(false, true).carriedFrom()).contains(Task.STEP);
    assertThat(after(true, true).passed()).isTrue();
  }

  /** No program passes both, so the task is lost, whichever property comes first. */
  @Test
  void onePropertyInEachProgramIsNotEnough() {
    assertThat(after(true, false).passed()).isTrue();
    assertThat(after(false, true).passed()).isFalse();
  }

  @Test
  void norTheOtherWayRound() {
    assertThat(after(false, true).passed()).isTrue();
    assertThat(after(true, false).passed()).isFalse();
  }

  private static Finding finding(boolean passes) {
    return new Finding(
        Task.DESCEND2,
        passes ? Status.PASSED : Status.FAILED,
        "",
        Optional.empty(),
        Optional.empty(),
        List.of(),
        1);
  }
}
