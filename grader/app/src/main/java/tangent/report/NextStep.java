package tangent.report;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import tangent.assignment.Status;

/** What a student can do next about an open task. */
final class NextStep {

  private NextStep() {}

  /**
   * The task to begin with: what is wrong comes before what is new, as on the scoreboard of the
   * visible tests.
   */
  static Optional<TaskReport> first(GradeReport report) {
    return report
        .tasks()
        .filter(task -> !task.passed())
        .min(Comparator.comparing(task -> task.status() == Status.NOT_ATTEMPTED));
  }

  /** A sentence or two; nothing for a pass and where no reason may be shown. */
  static Optional<String> of(TaskReport task, Feedback feedback) {
    if (task.passed() || feedback == Feedback.VERDICT) {
      return Optional.empty();
    }
    return Optional.of(
        switch (task.status()) {
          case PASSED, FAILED -> afterFailure(task);
          case NOT_ATTEMPTED ->
              "Open "
                  + place(task, at -> ReportText.place(at.file(), at.line()))
                  + ": the comment above the stub says what it must do.";
          case CRASHED ->
              task.counterexample().isPresent()
                  ? "Put the call into a test of your own, run it, and look at the first line of"
                      + " the stack trace that names your file."
                  : "Call the method with small numbers, with zero and with negative numbers, and"
                      + " read the stack trace when one throws.";
          case TIMED_OUT ->
              "Look for a loop or a method that calls itself: what makes it end, and how often does"
                  + " it run?";
          case DID_NOT_COMPILE ->
              "Run mvn test, mend the first error that the compiler reports, and submit again.";
          case MISSING ->
              ("Compare your %s with the starter's: the file must be there, and the line that "
                      + "declares the method must be the same.")
                  .formatted(place(task, Location::file));
        });
  }

  private static String afterFailure(TaskReport task) {
    if (task.counterexample().isPresent()) {
      return "Put the call into a test of your own and change the method until the test passes.";
    }
    return "Call the method with small numbers for which you can work out the answer by hand, and"
        + " compare.";
  }

  private static String place(TaskReport task, Function<Location, String> written) {
    return task.location().map(written).orElse("your sources");
  }
}
