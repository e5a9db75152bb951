package derivatives.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CallTest {

  @Test
  void acceptsWhatIsNearEnough() {
    assertThatCode(() -> alone(() -> Call.of("f", 1.0).gives(6.004, 6.0, 0.005)))
        .doesNotThrowAnyException();
  }

  @Test
  void tellsTheCallTheAnswerAndTheTruth() {
    assertThatThrownBy(
            () -> alone(() -> Call.of("f", 0.0001, new double[] {1, 2.5}).gives(7.0, 6.0, 0.005)))
        .hasMessage("f(0.0001, {1, 2.5}) gives 7\nbut right is 6 (no further off than 0.005)");
  }

  @Test
  void showsAsManyDigitsAsTellTheNumbersApart() {
    assertThatThrownBy(() -> alone(() -> Call.of("f").gives(2.0000000000001, 2.0, 0)))
        .hasMessage("f() gives 2.0000000000001\nbut right is 2.0");
  }

  @Test
  void refusesANameThatNobodyKnows() {
    assertThatThrownBy(() -> Call.of("f", 1.0).known(3.0, "half-a-slope"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("half-a-slope");
  }

  @Test
  void failsForNaNAndSaysWhereItComesFrom() {
    assertThatThrownBy(() -> alone(() -> Call.of("f", 1.0).gives(Double.NaN, 6.0, 0.005)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("f(1) gives NaN")
        .hasMessageContaining("not a number");
  }

  @Test
  void failsForNullAndForTheWrongLength() {
    assertThatThrownBy(() -> alone(() -> Call.of("f").ask(() -> null)))
        .hasMessage("f() returned null");
    assertThatThrownBy(() -> alone(() -> gives(new double[] {1}, 1, 1)))
        .hasMessage("f() returned 1 number: {1}\nbut it should return 2 numbers");
    assertThatThrownBy(() -> alone(() -> gives(new double[0], 1)))
        .hasMessage("f() returned no numbers: {}\nbut it should return 1 number");
  }

  @Test
  void showsOfALongListWhatStandsAroundTheFirstDifference() {
    double[] long1 = new double[40];
    double[] long2 = new double[41];
    assertThatThrownBy(() -> alone(() -> gives(long1, long2)))
        .hasMessage(
            "f() returned 40 numbers: {(37 more), 0, 0, 0}\nbut it should return 41 numbers");
    long1[20] = 1;
    assertThatThrownBy(() -> alone(() -> gives(long1, new double[40])))
        .hasMessage("f()[20] gives 1\nbut right is 0");
  }

  @Test
  void tellsWhatACallThrew() {
    assertThatThrownBy(
            () ->
                alone(
                    () ->
                        Call.of("f")
                            .ask(
                                () -> {
                                  throw new IllegalStateException("no");
                                })))
        .hasMessageStartingWith("f()\n")
        .hasMessageContaining("IllegalStateException: no");
  }

  @Test
  void writesTheSameNumbersInEveryLanguage() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(Call.saying("With a = %s", 1.5)).hasToString("With a = 1.5");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static void gives(double[] actual, double... expected) {
    Call.of("f").gives(actual, expected, new double[1]);
  }

  /** Where nobody gathers answers, the first wrong one ends the test. */
  private static void alone(Runnable test) throws InterruptedException {
    Throwable[] thrown = new Throwable[1];
    Thread thread =
        new Thread(
            () -> {
              try {
                test.run();
              } catch (Throwable e) {
                thrown[0] = e;
              }
            });
    thread.start();
    thread.join();
    if (thrown[0] instanceof AssertionError error) {
      throw error;
    }
  }
}
