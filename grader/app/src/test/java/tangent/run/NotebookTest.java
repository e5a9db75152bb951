package tangent.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tangent.contract.Question;

/** A solution that answers with ever so many numbers fills no memory of the grader's. */
class NotebookTest {

  private static final int MANY = Observation.MOST_NUMBERS / 4;

  private final Notebook notebook = new Notebook();

  @BeforeEach
  void begins() {
    notebook.clear();
  }

  @Test
  void keepsAllThatIsUsual() {
    for (int i = 0; i < 500; i++) {
      answers("" + i, 100);
    }

    notebook.beginTry();

    assertThat(notebook.observations()).hasSize(500);
  }

  @Test
  void forgetsFirstWhatNothingWasWrongWith() {
    answers("right", MANY);
    notebook.beginTry();
    answers("wrong", MANY);
    notebook.object(new WrongAnswer("no", null));
    for (int i = 0; i < 100; i++) {
      notebook.beginTry();
      answers("right", MANY);
    }

    notebook.beginTry();

    assertThat(kept()).contains("wrong").hasSizeLessThan(6);
  }

  @Test
  void keepsTheLatestOfManyWrongOnes() {
    for (int i = 0; i < 100; i++) {
      notebook.beginTry();
      answers("wrong " + i, MANY);
      notebook.object(new WrongAnswer("no", null));
    }

    notebook.beginTry();

    assertThat(kept()).endsWith("wrong 99").hasSizeLessThan(6);
  }

  @Test
  void keepsOneThatIsTooMuchAlone() {
    answers("enormous", 2 * Observation.MOST_NUMBERS);
    notebook.object(new WrongAnswer("no", null));

    notebook.beginTry();
    answers("right", 1);

    assertThat(kept()).containsExactly("enormous", "right");
  }

  @Test
  void forgetsEarlierCasesOfOneTry() {
    for (int i = 0; i < 100; i++) {
      notebook.beginCase();
      answers("case " + i, MANY);
    }
    notebook.forgiveTry();

    assertThat(kept()).endsWith("case 99").hasSizeLessThan(6);
  }

  /** Who keeps a function's values may have asked in a call that is forgotten. */
  @Test
  void saysWhereItDoesNotKnowAnyMoreWhereAFunctionWasAsked() {
    answers("first", MANY);
    assertThat(notebook.evaluationsSoFar()).isPresent();
    for (int i = 0; i < 10; i++) {
      notebook.beginTry();
      answers("other " + i, MANY);
    }
    assertThat(notebook.evaluationsSoFar()).isPresent();

    notebook.beginTry();
    answers("first", 1);

    assertThat(notebook.evaluationsSoFar()).isEmpty();
  }

  /** A call about a function that is told by its name. */
  private void answers(String name, int numbers) {
    notebook.answered(
        new Call(Question.F, name, List.of(name), (solution, recorder) -> 0, false),
        new double[numbers],
        new EvaluationRecorder(new Functions()));
  }

  private List<String> kept() {
    return notebook.observations().stream().map(each -> each.call().method()).toList();
  }
}
