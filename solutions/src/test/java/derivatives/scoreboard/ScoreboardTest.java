package derivatives.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoreboardTest {

  private final Map<Task, Standing> standings = new EnumMap<>(Task.class);

  @Test
  void sendsABeginnerToTheFirstTask() {
    for (Task task : Task.values()) {
      standing(task).skip(task.id());
    }
    assertThat(text())
        .contains("part1.f                 3   not started")
        .contains("0 of 100 points")
        .contains("NEXT: part1.f, for 3 points: write it")
        .contains("src/main/java/derivatives/part1/NumericalDerivative.java")
        .doesNotContain("WRONG");
  }

  @Test
  void countsATaskWholeOrNotAtAll() {
    standing(Task.F).pass();
    standing(Task.DERIVATIVE).pass();
    standing(Task.DERIVATIVE).fail("DerivativeTest.x", "wrong");
    standing(Task.SLOPES).pass();
    standing(Task.SLOPES).skip("part1.slopes");
    assertThat(text())
        .contains("3 of 30 points")
        .contains("part1.derivative       12   WRONG         1 of 2 tests pass")
        .contains("part1.slopes            4   under way     1 of 2 tests pass")
        .contains("Only 3 of 23 tasks were run this time.");
  }

  @Test
  void showsTheFailureThatGivesAHint() {
    standing(Task.STEP).fail("StepTest.first", "step gives 3\nbut right is 4");
    standing(Task.STEP).fail("StepTest.second", "step gives 5\nbut right is 6\nHint: uphill");
    assertThat(text()).contains("StepTest.second", "Hint: uphill").doesNotContain("StepTest.first");
  }

  @Test
  void saysWhatATaskWaitsFor() {
    standing(Task.SHARED_VALUES).skip("part3.localGradients");
    assertThat(text()).contains("part3.sharedValues      9   waits for part3.localGradients");
  }

  @Test
  void addsTheBonusOnTop() {
    for (Task task : Task.values()) {
      standing(task).pass();
    }
    assertThat(text())
        .contains("Total, with 10 bonus points                               110 of 100 points")
        .contains("Every test here passes.")
        .doesNotContain("NEXT");
  }

  @Test
  void isPlainAscii() {
    for (Task task : Task.values()) {
      standing(task).fail("x", "x");
    }
    assertThat(text().codePoints()).allMatch(c -> c < 128);
  }

  private Standing standing(Task task) {
    return standings.computeIfAbsent(task, t -> new Standing());
  }

  private String text() {
    return new Scoreboard(standings).text();
  }
}
