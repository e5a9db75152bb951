package tangent.report;

import java.util.List;
import java.util.Optional;
import tangent.assignment.Status;

/**
 * How much a student sees, before or after the deadline.
 *
 * <p>The files in {@code --out} may be handed to students as they are, so a level holds for all of
 * them, {@code grade.json} included: an instructor who wants everything grades with {@link #FULL}.
 * Points, notes and times are shown at every level.
 */
public enum Feedback {
  /** Everything. */
  FULL("full") {
    @Override
    TaskReport of(TaskReport task) {
      return task;
    }
  },

  /**
   * How each task ended and which misconception it is, but no sample: a neutral sentence stands in
   * for a message that may name its numbers, and pictures are left out.
   */
  HINTS("hints") {
    @Override
    TaskReport of(TaskReport task) {
      return task.without(
          task.status(), ReportText.withoutNumbers(task), task.carriedFrom(), task.misconception());
    }
  },

  /**
   * Passed or not. What only the hidden samples can tell apart (a wrong answer, an exception, no
   * answer in time) is one ending, because a student's code chooses among them and could send a
   * sample out that way. What stands in the student's own sources (not started, missing, not
   * compiling) keeps its name: it is never called a wrong answer.
   */
  VERDICT("verdict") {
    @Override
    TaskReport of(TaskReport task) {
      return task.without(
          SHOWN_BY_SAMPLES.contains(task.status()) ? Status.FAILED : task.status(),
          "",
          Optional.empty(),
          Optional.empty());
    }

    @Override
    FileNote of(FileNote error) {
      return new FileNote(error.file(), error.line(), "does not compile");
    }
  };

  private static final List<Status> SHOWN_BY_SAMPLES =
      List.of(Status.FAILED, Status.CRASHED, Status.TIMED_OUT);

  private final String id;

  Feedback(String id) {
    this.id = id;
  }

  /** As it is typed after {@code --feedback}. */
  public String id() {
    return id;
  }

  abstract TaskReport of(TaskReport task);

  /** What a complaint of the compiler's says. */
  FileNote of(FileNote error) {
    return error;
  }

  /** A report that was already cut down stays so. */
  GradeReport of(GradeReport report) {
    return new GradeReport(
        report.kit(),
        report.submission(),
        report.sandbox(),
        report.score(),
        report.max(),
        report.bonus(),
        report.verdict(),
        report.compile().stream().map(this::of).distinct().toList(),
        report.notices(),
        report.parts().stream().map(this::of).toList(),
        report.notes(),
        compareTo(report.feedback()) > 0 ? this : report.feedback(),
        report.millis());
  }

  private PartReport of(PartReport part) {
    return new PartReport(
        part.id(),
        part.title(),
        part.bonus(),
        part.score(),
        part.max(),
        part.tasks().stream().map(this::of).toList());
  }
}
