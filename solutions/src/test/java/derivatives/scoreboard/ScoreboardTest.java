package derivatives.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoreboardTest {

  private static final Comparator<Task> NOTHING_CHANGED = (one, other) -> 0;

  private final Map<Task, Standing> standings = new EnumMap<>(Task.class);
  private final List<Standing.Failure> ownTests = new ArrayList<>();

  @Test
  void sendsABeginnerToTheFirstTask() {
    for (Task task : Task.values()) {
      standing(task).skipUnwritten(task.method());
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
    assertThat(text())
        .contains("3 of 30 points")
        .contains("part1.derivative       12   WRONG         1 of 2 tests pass")
        .contains("Only 2 of 23 tasks were run this time.");
  }

  @Test
  void whatIsUnderWaySaysWhatIsMissing() {
    standing(Task.FORWARD).pass();
    standing(Task.FORWARD).skipUnwritten("tanh");
    standing(Task.FORWARD).skipUnwritten("pow");
    standing(Task.FORWARD).skipUnwritten("tanh");
    assertThat(text())
        .contains("part3.forward           6   under way     missing: pow, tanh")
        .contains("NEXT: part3.forward, for 6 points: write pow, tanh");
  }

  @Test
  void whatOnlyNeedsAnotherTaskWaitsForItAndIsNotNext() {
    standing(Task.FORWARD).skipUnwritten("of");
    standing(Task.LOCAL_GRADIENTS).pass();
    standing(Task.LOCAL_GRADIENTS).skipWaiting("part3.forward");
    assertThat(text())
        .contains("part3.localGradients   10   waits for part3.forward")
        .contains("NEXT: part3.forward, for 6 points: write it");
  }

  @Test
  void aMissingMethodOfThePartIsTheArgumentsOwn() {
    assertThat(Task.ARGUMENTS1.owns("part1.turning")).isTrue();
    assertThat(Task.ARGUMENTS1.owns("part2.step")).isFalse();
    assertThat(Task.SLOPES.owns("part1.derivative")).isFalse();
    assertThat(Task.SLOPES.owns("part1.slopes")).isTrue();
  }

  @Test
  void whatIsWrongComesBeforeWhatIsNotStarted() {
    standing(Task.F).skipUnwritten("f");
    standing(Task.STEP).fail("StepTest.x", "wrong");
    assertThat(text()).contains("NEXT: part2.step, for 5 points: put it right");
  }

  @Test
  void ofTwoWrongOnesTheOneThatWasWorkedOnLastIsNext() {
    standing(Task.F).fail("FTest.x", "wrong");
    standing(Task.STEP).fail("StepTest.x", "wrong");
    Comparator<Task> stepLast = Comparator.comparing(task -> task != Task.STEP);
    assertThat(new Scoreboard(standings, ownTests, true, stepLast).text())
        .contains("NEXT: part2.step");
    assertThat(text()).contains("NEXT: part1.f");
  }

  @Test
  void onePointIsOnePoint() {
    standing(Task.DEEP_CHAIN).fail("DeepChainTest.x", "wrong");
    assertThat(text()).contains("for 1 point: put it right", "Only 1 task was run this time.");
  }

  @Test
  void showsTheFailureThatGivesAHint() {
    standing(Task.STEP).fail("StepTest.first", "step gives 3\nbut right is 4");
    standing(Task.STEP).fail("StepTest.second", "step gives 5\nbut right is 6\nHint: uphill");
    assertThat(text()).contains("StepTest.second", "Hint: uphill").doesNotContain("StepTest.first");
  }

  @Test
  void theBonusStandsBesideThePoints() {
    allPass();
    assertThat(text())
        .contains("100 of 100 points, and 10 bonus points")
        .matches(text -> text.lines().allMatch(line -> line.length() < 80), "fits a terminal")
        .contains("Every test here passes.")
        .doesNotContain("NEXT");
  }

  @Test
  void nobodyIsSentToHandInAfterAPartOfTheTests() {
    allPass();
    assertThat(new Scoreboard(standings, ownTests, false, NOTHING_CHANGED).text())
        .contains("What was run passes. Run \"mvn test\" to see all tasks.")
        .doesNotContain("Hand in");
    standings.remove(Task.F);
    assertThat(text()).doesNotContain("Hand in");
  }

  @Test
  void aFailingTestOfTheStudentsOwnIsToldAsTheirs() {
    allPass();
    ownTests.add(new Standing.Failure("MyTest.mine", "expected 2", ""));
    assertThat(text())
        .contains("NEXT: a test of your own fails", "MyTest.mine", "expected 2")
        .doesNotContain("Hand in");
  }

  @Test
  void whatToDoNextThePointsAndAllPartsStandInTheLast24Lines() {
    for (Task task : Task.values()) {
      standing(task).fail("x", "line\n".repeat(50) + "Hint: y");
    }
    List<String> lines = text().lines().toList();
    List<String> screen = lines.subList(lines.size() - 24, lines.size());
    assertThat(String.join("\n", screen))
        .contains("Part 1:", "Part 2:", "Part 3:", "Part 4:", "Total", "NEXT: part1.f", "...");
  }

  @Test
  void namesTheFileWithTheTestsToCopyWhereThereAreSome() {
    standing(Task.STEP).fail("StepTest.x", "wrong");
    assertThat(text()).doesNotContain("target/try");
    standing(Task.STEP).fail(new Standing.Failure("StepTest.y", "wrong", "step(w -> w, 1, 1);"));

    assertThat(text()).contains("  test    target/try/Part2StepTest.java, to copy beside");
    assertThat(OwnTests.text(Task.STEP, standing(Task.STEP)))
        .contains("class Part2StepTest {", "void y() {\n    step(w -> w, 1, 1);\n  }")
        .doesNotContain("void x()");
  }

  @Test
  void isPlainAsciiInEveryLanguage() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    try {
      for (Task task : Task.values()) {
        standing(task).fail("x", "x");
      }
      assertThat(text().codePoints()).allMatch(c -> c < 128);
    } finally {
      Locale.setDefault(before);
    }
  }

  private void allPass() {
    for (Task task : Task.values()) {
      standing(task).pass();
    }
  }

  private Standing standing(Task task) {
    return standings.computeIfAbsent(task, t -> new Standing());
  }

  private String text() {
    return new Scoreboard(standings, ownTests, true, NOTHING_CHANGED).text();
  }
}
