package tangent.grade;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import tangent.compile.QuickCompiler;
import tangent.intake.Submission;
import tangent.intake.UnusableSubmission;
import tangent.remote.Limits;
import tangent.report.GradeReport;
import tangent.sandbox.SandboxChoice;
import tangent.sandbox.SandboxUnavailableException;
import tangent.task.Task;

/** The real grader, with short deadlines for code that never ends. */
public final class ImpatientGrader implements AutoCloseable {

  /**
   * A second of processor time is two hundred times the dearest ordinary call; a process that gets
   * less than a hundredth of a processor for two seconds is asleep, unless a hundred others want
   * one. The calls for one decision take less than a second altogether.
   */
  private static final Limits IMPATIENT =
      new Limits(
          new Limits.Budget(
              Duration.ofSeconds(1), Duration.ofSeconds(2), Limits.USUAL.ordinary().total()),
          Limits.USUAL.longProgram(),
          Limits.USUAL.longFrom(),
          Limits.USUAL.start(),
          new Limits.Budget(
              Duration.ofSeconds(4), Duration.ofSeconds(8), Limits.USUAL.ordinary().total()));

  private final Workspace workspace = Workspace.create();
  private final Grader grader;

  public ImpatientGrader(SandboxChoice choice) throws IOException, SandboxUnavailableException {
    Isolation isolation = new Isolation(choice, workspace.folder());
    this.grader =
        new Grader(
            isolation,
            Kit.DEFAULT_SEED,
            QuickCompiler.in(isolation.compilers(), isolation.workspace()),
            IMPATIENT);
  }

  /** Grades a submission and writes the files of {@code --out}. */
  public GradeReport grade(Path submission, Path out) throws IOException, UnusableSubmission {
    ReportFolder folder = ReportFolder.at(out);
    GradeReport report = grader.grade(submission, task -> {});
    folder.write(report);
    return report;
  }

  Replayed replay(Submission submission, Task task) throws IOException {
    return grader.replay(submission, task, begun -> {});
  }

  @Override
  public void close() throws IOException {
    grader.close();
    workspace.close();
  }
}
