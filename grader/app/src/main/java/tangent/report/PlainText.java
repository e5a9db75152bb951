package tangent.report;

import java.util.List;
import java.util.stream.Stream;

/** What there is to say about a task where nothing but plain text can be shown. */
final class PlainText {

  private PlainText() {}

  /** Some texts, each of a line or a few, as they came from whoever wrote them. */
  static List<String> of(TaskReport task, Feedback feedback) {
    String message = task.message().isEmpty() ? ReportText.earned(task) : task.message();
    return Stream.of(
            Stream.of(message),
            task.counterexample().stream()
                .flatMap(
                    shown ->
                        Stream.of(
                            shown.call(),
                            "expected: " + shown.expected(),
                            "came back: " + shown.actual())),
            task.misconception().stream()
                .map(named -> ReportText.known(named) + " " + named.hint()),
            NextStep.of(task, feedback).stream().map(next -> "Next: " + next))
        .flatMap(texts -> texts)
        .toList();
  }
}
