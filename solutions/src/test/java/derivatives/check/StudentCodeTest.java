package derivatives.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import derivatives.part1.NumericalDerivative;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
        .hasMessageContaining("UnsupportedOperationException: immutable list");
  }

  @Test
  void tellsWhereTheStudentsCodeThrew() {
    assertThatThrownBy(() -> run(() -> NumericalDerivative.slopes(null, new double[] {1}, 0.1)))
        .hasMessageContaining("NullPointerException")
        .hasMessageContaining("It was in derivative (line ")
        .hasMessageContaining("called from slopes (line ");
  }

  @Test
  void saysWhatAFailedCheckSays() {
    assertThatThrownBy(
            () ->
                run(
                    () -> {
                      throw new AssertionError("f(1) gives 2");
                    }))
        .isInstanceOf(AssertionError.class)
        .hasMessage("f(1) gives 2");
  }

  @Test
  void blamesNobodyForWhatATestThrew() {
    assertThatThrownBy(
            () ->
                run(
                    () -> {
                      throw new NullPointerException("it is null");
                    }))
        .hasMessage(
            "The test could not go on with what your code gave it: NullPointerException: it is"
                + " null");
  }

  @Test
  void givesTheEndOfInputToWhoeverWaitsForIt() {
    assertThatThrownBy(
            () ->
                run(
                    () -> {
                      if (System.in.read() < 0) {
                        throw new AssertionError("nothing came");
                      }
                    }))
        .hasMessageContaining("It waited for input from the keyboard.");
  }

  @Test
  void leavesAWordInCaseTheProgramEndsOnTheWay(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("scoreboard.txt");
    String before = System.setProperty("scoreboard.file", file.toString());
    try {
      run(() -> assertThat(file).content().contains("without a word", "Some.test"));
    } finally {
      if (before == null) {
        System.clearProperty("scoreboard.file");
      } else {
        System.setProperty("scoreboard.file", before);
      }
    }
  }

  @Test
  void survivesAStackThatIsFull() {
    assertThatThrownBy(() -> run(() -> callItself(0)))
        .hasMessageStartingWith(
            "Your code threw StackOverflowError: methods called each other too deep");
  }

  /** The first test meets the exception itself, later ones what Java keeps of it. */
  @Test
  void tellsWhyAStaticFieldCouldNotBeSetUp() {
    Throwable cause = new ArithmeticException("/ by zero");
    Throwable kept =
        new ExceptionInInitializerError(
            "Exception java.lang.ArithmeticException: / by zero [in thread \"your code\"]");
    for (Throwable each : List.of(cause, kept)) {
      each.setStackTrace(
          new StackTraceElement[] {
            new StackTraceElement(
                NumericalDerivative.class.getName(), "<clinit>", "NumericalDerivative.java", 24)
          });
      assertThat(Story.of(new NoClassDefFoundError("Could not initialize class").initCause(each)))
          .isEqualTo(
              "A static field of yours could not be set up.\n"
                  + "Your code threw ArithmeticException: / by zero\n"
                  + "It was in the static fields (line 24 of NumericalDerivative.java).");
    }
  }

  /** Such as one that was deleted while the others stayed compiled. */
  @Test
  void tellsOfAClassThatIsGone() {
    Throwable gone = new NoClassDefFoundError("derivatives/part1/Helper");
    gone.initCause(new ClassNotFoundException("derivatives.part1.Helper"));
    gone.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement(
              NumericalDerivative.class.getName(), "f", "NumericalDerivative.java", 24)
        });
    assertThat(Story.of(gone))
        .isEqualTo(
            "Your code threw NoClassDefFoundError: derivatives/part1/Helper\n"
                + "It was in f (line 24 of NumericalDerivative.java).");
  }

  @Test
  void stopsALoopThatNeverEndsAndDoesNotAskThatTaskAgain() {
    AtomicBoolean over = new AtomicBoolean();
    try {
      assertThatThrownBy(() -> StudentCode.run(OneSecond.class, "a", () -> spin(over)))
          .isInstanceOf(NeverCameBack.class)
          .hasMessageStartingWith("Your code did not come back after 1 seconds.");
      assertThatThrownBy(() -> StudentCode.run(OneSecond.class, "b", () -> {}))
          .isInstanceOf(TestAbortedException.class);
    } finally {
      over.set(true);
    }
  }

  private static final class Some {}

  @WithinSeconds(1)
  private static final class OneSecond {}

  private static void run(StudentCode.Code code) throws InterruptedException {
    StudentCode.run(Some.class, "test", code);
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
