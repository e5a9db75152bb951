package tangent.pytorch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tangent.assignment.Task;
import tangent.assignment.student.Misconception;
import tangent.assignment.student.Misconceptions;
import tangent.contract.Solution;
import tangent.worker.Adapter;

/** Measured slopes, slopes by rules and the loss's gradient are PyTorch's. */
class QuestionTest {

  private static final Solution REFERENCE = new Adapter();
  private static final Set<Task> ASKED =
      EnumSet.of(
          Task.F, Task.DERIVATIVE, Task.LOSS2, Task.LOSS_DERIVATIVE, Task.LOSS3, Task.GRADIENT3);

  /** Asks the function in the wrong place, and answers well all the same. */
  private static final Set<String> RIGHT_BY_CHANCE = Set.of("own-step");

  private static final List<Question> QUESTIONS = Question.all().toList();

  @Test
  void theReferenceAnswersAsPyTorchDoes() {
    assertThat(QUESTIONS).noneMatch(question -> question.isWrong(REFERENCE));
  }

  static Stream<Named<Misconception>> mistakes() {
    return Misconceptions.of(REFERENCE).stream()
        .filter(mistake -> ASKED.contains(mistake.task()))
        .filter(mistake -> !RIGHT_BY_CHANCE.contains(mistake.id()))
        .map(mistake -> Named.of(mistake.id(), mistake));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void everyMistakeShows(Misconception mistake) {
    assertThat(QUESTIONS)
        .filteredOn(question -> question.task() == mistake.task())
        .anyMatch(question -> question.isWrong(mistake.solution()));
  }
}
