package derivatives.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import derivatives.part1.NumericalDerivative;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class StudentCodeTest {

  @Test
  void turnsAnUnwrittenMethodIntoASkippedTest() {
    assertThatThrownBy(
            () ->
                run(
                    () -> {
                      throw new UnsupportedOperationException("TODO part1.f: return it");
                    }))
        .isInstanceOfSatisfying(NotStarted.class, e -> assertThat(e.task()).isEqualTo("part1.f"));
  }

  @Test
  void doesNotSkipWhatIsUnsupportedForAnotherReason() {
    assertThatThrownBy(
            () ->
                run(
                    () -> {
                      throw new UnsupportedOperationException("immutable list");
                    }))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("Your code threw UnsupportedOperationException: immutable list");
  }

  @Test
  void tellsWhereTheStudentsCodeThrew() {
    assertThatThrownBy(() -> run(() -> NumericalDerivative.slopes(null, new double[] {1}, 0.1)))
        .hasMessageContaining("NullPointerException")
        .hasMessageContaining("It was in derivative (line ")
        .hasMessageContaining("called from slopes (line ");
  }

  @Test
  void letsAFailedCheckPassAsItIs() {
    AssertionError failure = new AssertionError("f(1) gives 2");
    assertThatThrownBy(
            () ->
                run(
                    () -> {
                      throw failure;
                    }))
        .isSameAs(failure);
  }

  @Test
  void survivesAStackThatIsFull() {
    assertThatThrownBy(() -> run(() -> callItself(0)))
        .hasMessageStartingWith("Methods called each other too deep");
  }

  @Test
  void stopsALoopThatNeverEndsAndDoesNotAskThatTaskAgain() {
    AtomicBoolean over = new AtomicBoolean();
    try {
      assertThatThrownBy(() -> StudentCode.run("lost", OneSecond.class, () -> spin(over)))
          .isInstanceOf(NeverCameBack.class)
          .hasMessageStartingWith("Your code did not come back after 1 seconds of work.");
      assertThatThrownBy(() -> StudentCode.run("lost", OneSecond.class, () -> {}))
          .isInstanceOf(TestAbortedException.class);
    } finally {
      over.set(true);
    }
  }

  @WithinSeconds(1)
  private static final class OneSecond {}

  private static void run(StudentCode.Code code) throws InterruptedException {
    StudentCode.run("some task", StudentCodeTest.class, code);
  }

  private static int callItself(int depth) {
    return callItself(depth + 1) + 1;
  }

  private static void spin(AtomicBoolean over) {
    while (!over.get()) {
      Thread.onSpinWait();
    }
  }
}
