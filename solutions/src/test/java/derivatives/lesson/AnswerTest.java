package derivatives.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AnswerTest {

  @Test
  void whatIsNotWrittenNamesItsTask() {
    assertThatThrownBy(
            () -> Answer.of(() -> fail(new UnsupportedOperationException("TODO part1.f: return"))))
        .hasMessage("it waits for part1.f");
  }

  @Test
  void anExceptionIsToldAsTheStudents() {
    assertThatThrownBy(() -> Answer.of(() -> fail(new ArithmeticException("/ by zero"))))
        .hasMessage("your code threw java.lang.ArithmeticException: / by zero");
  }

  @Test
  void aRightMachinePassesEveryCheck() {
    assertThat(Answer.of(AnswerTest::checked)).isTrue();
  }

  private static boolean checked() {
    Checks.allPass();
    return true;
  }

  private static Object fail(RuntimeException e) {
    throw e;
  }
}
