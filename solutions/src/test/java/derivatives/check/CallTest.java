package derivatives.check;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CallTest {

  @Test
  void acceptsWhatIsNearEnough() {
    assertThatCode(() -> Call.of("f", 1.0).gives(6.004, 6.0, 0.005)).doesNotThrowAnyException();
  }

  @Test
  void tellsTheCallTheAnswerAndTheTruth() {
    assertThatThrownBy(() -> Call.of("f", 0.0001, new double[] {1, 2.5}).gives(7.0, 6.0, 0.005))
        .hasMessage("f(0.0001, {1, 2.5}) gives 7\nbut right is 6 (no further off than 0.005)");
  }

  @Test
  void namesTheMistakeThatGivesThisAnswer() {
    assertThatThrownBy(
            () ->
                Call.of("f", 1.0)
                    .mistake(3.0, "half")
                    .mistake(12.0, "twice")
                    .gives(3.001, 6.0, 0.005))
        .hasMessageEndingWith("\nHint: half");
  }

  @Test
  void namesNoneWhenTwoMistakesGiveThisAnswer() {
    assertThatThrownBy(
            () ->
                Call.of("f", 1.0).mistake(3.0, "half").mistake(3.0, "other").gives(3.0, 6.0, 0.005))
        .hasMessageNotContaining("Hint");
  }

  @Test
  void namesAKnownMistakeByItsTitleAndItsHint() {
    assertThatThrownBy(() -> Call.of("f", 1.0).known(3.0, "half-the-slope").gives(3.0, 6.0, 0.005))
        .message()
        .contains(
            "\nThis looks like a known mistake, \"" + KnownMistakes.text("half-the-slope.title"))
        .endsWith("\nHint: " + KnownMistakes.text("half-the-slope.hint"));
  }

  @Test
  void namesAKnownMistakeThatCanGiveTwoAnswersOnce() {
    assertThatThrownBy(
            () ->
                Call.of("f", 1.0)
                    .known(3.0, "half-the-slope")
                    .known(3.0, "half-the-slope")
                    .gives(3.0, 6.0, 0.005))
        .hasMessageContaining("Hint: ");
  }

  @Test
  void namesNoKnownMistakeWhoseAnswerIsAlmostRight() {
    assertThatThrownBy(
            () -> Call.of("f", 1.0).known(6.01, "half-the-slope").gives(6.01, 6.0, 0.005))
        .hasMessageNotContaining("known mistake");
  }

  @Test
  void refusesANameThatNobodyKnowsWhateverTheAnswer() {
    assertThatThrownBy(() -> Call.of("f", 1.0).known(3.0, "half-a-slope").gives(6.0, 6.0, 0.005))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("half-a-slope");
  }

  @Test
  void namesNoMistakeThatIsAlmostRight() {
    assertThatThrownBy(() -> Call.of("f", 1.0).mistake(6.01, "near").gives(6.01, 6.0, 0.005))
        .hasMessageNotContaining("Hint");
  }

  @Test
  void acceptsWhatTheMethodUnderneathGives() {
    assertThatCode(() -> Call.of("f", 1.0).orAsYourOwn(() -> 3).gives(3, 6, 0.005))
        .doesNotThrowAnyException();
  }

  @Test
  void failsWhenTheMethodUnderneathThrows() {
    assertThatThrownBy(
            () ->
                Call.of("f", 1.0)
                    .orAsYourOwn(
                        () -> {
                          throw new UnsupportedOperationException("TODO");
                        })
                    .gives(3, 6, 0.005))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void failsForNaN() {
    assertThatThrownBy(() -> Call.of("f", 1.0).gives(Double.NaN, 6.0, 0.005))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("f(1) gives NaN");
  }

  @Test
  void failsForNullAndForTheWrongLength() {
    assertThatThrownBy(() -> Call.of("f").givesLength(null, 2)).hasMessage("f() returned null");
    assertThatThrownBy(() -> Call.of("f").givesLength(new double[] {1}, 2))
        .hasMessageContaining("f() returned 1 numbers: {1}");
  }
}
