package tangent.course.engine;

import java.io.IOException;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import tangent.UserError;
import tangent.course.ClassEntry;
import tangent.course.ClassStatus;
import tangent.course.HandedIn;
import tangent.course.Student;
import tangent.grade.Grader;
import tangent.grade.UnwritableReport;
import tangent.intake.Intake;
import tangent.intake.Submission;
import tangent.process.Shutdown;
import tangent.report.Checkout;
import tangent.report.GradeReport;
import tangent.report.SubmissionInfo;
import tangent.report.Verdict;

/** Takes one batch after the other, with a grader that stays warm until it fails. */
final class GradingJob implements Callable<Void> {

  private final ClassGrader of;
  private final Queue<Batch> batches;
  private final ClassProgress progress;
  private @Nullable Grader grader;

  GradingJob(ClassGrader of, Queue<Batch> batches, ClassProgress progress) {
    this.of = of;
    this.batches = batches;
    this.progress = progress;
  }

  @Override
  public Void call() throws UserError {
    try {
      for (Batch batch = batches.poll(); batch != null; batch = batches.poll()) {
        grade(batch);
      }
    } catch (UserError | RuntimeException e) {
      // What stops one job stops them all, after the submissions in hand.
      batches.clear();
      throw e;
    } finally {
      endGrader();
    }
    return null;
  }

  private void grade(Batch batch) throws UserError {
    try {
      Submission submission = Intake.of(batch.first().submission().orElseThrow());
      if (!submission.sha256().equals(batch.sha256())) {
        throw new IllegalStateException(
            "the submission was changed while the class was graded: run grade-class again");
      }
      GradeReport graded =
          grader().grade(submission, Optional.empty(), Optional.empty(), task -> {});
      for (HandedIn each : batch.students()) {
        write(each, submission, graded);
      }
    } catch (UnwritableReport unwritable) {
      throw unwritable;
    } catch (Exception | StackOverflowError | OutOfMemoryError failure) {
      if (Shutdown.hasBegun()) {
        // What was found out while the end had begun is nothing to be believed, a failure neither.
        return;
      }
      endGrader();
      of.isolation().insistOnRoom();
      for (HandedIn each : batch.students()) {
        writeFailure(each, failure);
      }
    }
  }

  private Grader grader() throws IOException {
    if (grader == null) {
      grader = new Grader(of.isolation(), of.kitSeed());
    }
    return grader;
  }

  private void endGrader() {
    if (grader != null) {
      grader.close();
      grader = null;
    }
  }

  private void write(HandedIn handedIn, Submission submission, GradeReport graded)
      throws UserError {
    Student student = handedIn.student();
    GradeReport report =
        graded.of(
            new SubmissionInfo(
                handedIn.path(),
                submission.sha256(),
                Optional.of(student.name().isBlank() ? student.id() : student.name()),
                handedIn
                    .commit()
                    .map(id -> new Checkout(Optional.of(handedIn.path()), id, false))));
    of.folder()
        .write(
            new ClassEntry(handedIn, status(report.verdict()), "", Optional.of(report)),
            Optional.of(submission),
            of.feedback());
    tellProgress();
  }

  private static ClassStatus status(Verdict verdict) {
    return switch (verdict) {
      case GRADED -> ClassStatus.GRADED;
      case EMPTY -> ClassStatus.EMPTY;
      case DOES_NOT_COMPILE -> ClassStatus.DOES_NOT_COMPILE;
    };
  }

  private void writeFailure(HandedIn handedIn, Throwable failure) throws UserError {
    of.folder()
        .write(
            new ClassEntry(
                handedIn, ClassStatus.GRADER_FAILED, reason(failure, handedIn), Optional.empty()),
            Optional.empty(),
            of.feedback());
    tellProgress();
  }

  /** Without where the class lies on this machine. */
  private static String reason(Throwable failure, HandedIn handedIn) {
    String said = failure instanceof UserError error ? error.sentence() : String.valueOf(failure);
    return said.replace(String.valueOf(handedIn.submission().orElseThrow()), handedIn.path());
  }

  private void tellProgress() {
    synchronized (progress) {
      progress.done();
    }
  }
}
