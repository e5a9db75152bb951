package tangent.pytorch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tangent.assignment.Task;
import tangent.assignment.sample.Graph;
import tangent.assignment.student.Misconception;
import tangent.assignment.student.Misconceptions;
import tangent.contract.Part3;
import tangent.worker.Adapter;

/** The comparison with PyTorch can fail: it sees every known mistake in an engine. */
class MistakesTest {

  private static final Set<Task> SEEN =
      EnumSet.of(Task.FORWARD, Task.LOCAL_GRADIENTS, Task.SHARED_VALUES);

  private static final Part3 REFERENCE = new Adapter().part3();

  /** Asked once: there are some fifty mistakes to be compared with it. */
  private static final Map<Graph, Answers> TORCH = new HashMap<>();

  @BeforeAll
  static void ask() {
    Sampled.ALL.forEach(graph -> TORCH.put(graph, Torch.of(graph)));
  }

  static Stream<Named<Misconception>> mistakes() {
    return Misconceptions.of(new Adapter()).stream()
        .filter(mistake -> SEEN.contains(mistake.task()))
        .map(mistake -> Named.of(mistake.id(), mistake));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void everyMistakeShows(Misconception mistake) {
    assertThat(Sampled.ALL)
        .anyMatch(graph -> differs(graph, Answers.of(mistake.solution().part3(), graph)));
  }

  @Test
  void theReferenceShowsNone() {
    assertThat(Sampled.ALL).noneMatch(graph -> differs(graph, Answers.of(REFERENCE, graph)));
  }

  /** So it matters that the tensors have 64 bits. */
  @Test
  void numbersOfThirtyTwoBitsShow() {
    assertThat(Sampled.LARGE)
        .anyMatch(graph -> differs(graph, inThirtyTwoBits(Answers.of(REFERENCE, graph))));
  }

  private static Answers inThirtyTwoBits(Answers answers) {
    return new Answers(rounded(answers.values()), rounded(answers.gradients()));
  }

  private static double[] rounded(double[] numbers) {
    return Arrays.stream(numbers).map(number -> (float) number).toArray();
  }

  private static boolean differs(Graph graph, Answers answers) {
    return TORCH.get(graph).firstDifference(answers, graph).isPresent();
  }
}
