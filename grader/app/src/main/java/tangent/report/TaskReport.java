package tangent.report;

import java.util.List;
import java.util.Optional;
import tangent.assignment.Status;
import tangent.run.Counterexample;

/**
 * How one task ended, and why.
 *
 * @param message what was expected and what came back, in words a student can act on; for a pass
 *     empty, or how it came about where an error was carried forward
 * @param carriedFrom the task underneath that is lost; only on a pass that was carried from there
 * @param misconception only where one fits every observation
 * @param location the student's method
 * @param behaviour digest of a lost task's answers to the samples that all submissions share
 * @param millis how long its properties took
 * @param ownTest a class of tests that asks the counterexample, to be copied into the edition
 * @param figures go with the reports that people read, not into {@code grade.json}; so does that
 *     class
 */
public record TaskReport(
    String id,
    String title,
    double score,
    double max,
    Status status,
    String message,
    Optional<String> carriedFrom,
    Optional<Counterexample> counterexample,
    Optional<NamedMistake> misconception,
    Optional<Location> location,
    Optional<String> behaviour,
    long millis,
    Optional<OwnTest> ownTest,
    List<Figure> figures) {

  public TaskReport {
    figures = List.copyOf(figures);
  }

  /** The same without what its samples show, and with these in place of what may tell of them. */
  TaskReport without(
      Status known, String told, Optional<String> from, Optional<NamedMistake> named) {
    return new TaskReport(
        id,
        title,
        score,
        max,
        known,
        told,
        from,
        Optional.empty(),
        named,
        location,
        Optional.empty(),
        millis,
        Optional.empty(),
        List.of());
  }

  public boolean passed() {
    return status == Status.PASSED;
  }

  /** Passed, but only because it builds on another of the student's methods that is wrong. */
  public boolean carried() {
    return carriedFrom.isPresent();
  }
}
