package tangent.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tangent.task.Status;
import tangent.task.Task;

/** The sentences that every report says in the same way, in plain English. */
final class Words {

  private Words() {}

  /** A status as a student reads it. */
  static String of(Status status) {
    return switch (status) {
      case PASSED -> "passed";
      case FAILED -> "not passed";
      case NOT_ATTEMPTED -> "not started";
      case CRASHED -> "crashed";
      case TIMED_OUT -> "no answer in time";
      case DID_NOT_COMPILE -> "did not compile";
      case MISSING -> "method missing";
    };
  }

  /** A message in place of one that may name the numbers of a sample. */
  static String withoutNumbers(TaskReport task) {
    return switch (task.status()) {
      case FAILED -> "At least one answer was not the expected one.";
      case CRASHED -> "At least one call ended with an exception instead of an answer.";
      case TIMED_OUT -> "At least one call did not come back.";
      case PASSED, NOT_ATTEMPTED, DID_NOT_COMPILE, MISSING -> task.message();
    };
  }

  /** The score as one line: {@code 93 of 100 points, 4 of 10 bonus points among them}. */
  static String score(GradeReport report) {
    return "%s of %s points, %s of %s bonus points among them"
        .formatted(
            points(report.score()),
            points(report.max()),
            points(report.bonusEarned()),
            points(report.bonus()));
  }

  /** Points as people write them: {@code 93}, {@code 92.5}. */
  static String points(double points) {
    return points == Math.rint(points)
        ? String.valueOf((long) points)
        : String.format(Locale.ROOT, "%.1f", points);
  }

  /** How many of a list a report shows; the rest it counts. */
  private static final int MOST_LINES = 20;

  static <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(all.size(), MOST_LINES));
  }

  static Optional<String> more(List<?> all) {
    return Optional.of("and " + (all.size() - MOST_LINES) + " more")
        .filter(more -> all.size() > MOST_LINES);
  }

  /** A part as a heading names it: {@code Part 4: Many weights (bonus)}. */
  static String title(PartReport part) {
    String number = part.id().replaceFirst("^part", "Part ");
    return number + ": " + part.title() + (part.bonus() ? " (bonus)" : "");
  }

  /** That a misconception fits, as a sentence. */
  static String known(Diagnosis named) {
    return "This fits a known mistake, “" + named.title() + "”.";
  }

  /** {@code 0 of 12 points}. */
  static String earned(TaskReport task) {
    return points(task.score())
        + " of "
        + points(task.max())
        + (task.max() == 1 ? " point" : " points");
  }

  /** Where the grade comes from, so that it can be had again. */
  static String origin(GradeReport report) {
    return "Graded by %s %s, seed %d, sandbox: %s. Sources: sha256 %s."
        .formatted(
            report.kit().name(),
            report.kit().version(),
            report.kit().seed(),
            report.sandbox().id(),
            report.submission().sha256());
  }

  /** What could be done with the submission, as a sentence. */
  static String of(Verdict verdict) {
    return switch (verdict) {
      case GRADED -> "Everything that compiles was graded.";
      case DOES_NOT_COMPILE ->
          "Nothing could be graded, because it does not compile. Mend the first error below and"
              + " submit again.";
      case EMPTY ->
          "There was nothing to grade: no Java file of the assignment was found. Submit the folder"
              + " that holds pom.xml, or a zip of it.";
    };
  }

  static final String NO_SANDBOX =
      "This submission ran without a sandbox: its code could read files and use the network of the"
          + " machine that graded it. Use this only for code that you trust.";

  /** What the level has left out, for a reader who wonders; nothing at {@link Feedback#FULL}. */
  static Optional<String> of(Feedback feedback) {
    return switch (feedback) {
      case FULL -> Optional.empty();
      case HINTS ->
          Optional.of("Your instructor chose hints: the failing calls are not shown for now.");
      case VERDICT -> Optional.of("Your instructor chose verdicts: reasons are not shown for now.");
    };
  }

  /** What a student can do next about an open task; nothing where no reason may be shown. */
  static Optional<String> next(TaskReport task, Feedback feedback) {
    if (task.passed() || feedback == Feedback.VERDICT) {
      return Optional.empty();
    }
    return Optional.of(
        switch (task.status()) {
          case PASSED, FAILED -> afterFailure(task);
          case NOT_ATTEMPTED ->
              "Open " + file(task) + ": the comment above the stub says what it must do.";
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
              "Open "
                  + file(task)
                  + " beside the starter's file of that name and compare the line that declares the"
                  + " method.";
        });
  }

  private static String afterFailure(TaskReport task) {
    if (task.counterexample().isPresent()) {
      return "Put the call into a test of your own and change the method until the test passes.";
    }
    return "Call the method with small numbers for which you can work out the answer by hand, and"
        + " compare.";
  }

  static String file(TaskReport task) {
    return task.location()
        .map(Location::file)
        .or(() -> Task.of(task.id()).map(Task::file))
        .orElse("your sources");
  }
}
