package tangent.report;

import java.util.ArrayList;
import java.util.List;

/** What there is to say about a task where nothing but plain text can be shown. */
final class PlainText {

  private PlainText() {}

  /** Some texts, each of a line or a few, made harmless and cut. */
  static List<String> of(TaskReport task, Feedback feedback) {
    String message = task.message().isEmpty() ? ReportText.earned(task) : task.message();
    List<String> texts = new ArrayList<>();
    texts.add(SafeText.lines(message));
    task.counterexample()
        .ifPresent(
            shown -> {
              texts.add(SafeText.program(shown.call()));
              texts.add(SafeText.lines("expected: " + shown.expected()));
              texts.add(SafeText.lines("came back: " + shown.actual()));
            });
    task.misconception()
        .ifPresent(
            named -> texts.add(SafeText.lines(ReportText.known(named) + " " + named.hint())));
    NextStep.of(task, feedback).ifPresent(next -> texts.add(SafeText.lines("Next: " + next)));
    return texts;
  }
}
