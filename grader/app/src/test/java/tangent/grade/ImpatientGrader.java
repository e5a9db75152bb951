package tangent.grade;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import tangent.UserError;
import tangent.assignment.Task;
import tangent.compile.CompileService;
import tangent.compile.QuickCompiler;
import tangent.intake.Submission;
import tangent.remote.CallLimits;
import tangent.report.GradeReport;
import tangent.sandbox.SandboxChoice;

/**
 * The real grader, with short deadlines for code that never ends.
 *
 * <p>Only for that: what ends any other call must not depend on how fast the machine is, so code
 * that meets another limit is graded with the patience of every grade.
 */
public final class ImpatientGrader implements AutoCloseable {

  /**
   * A second of processor time is two hundred times the dearest ordinary call, and more than a
   * fresh process takes to load everything, as in {@code CallLimits.again}; the calls for one
   * decision take less than a second altogether; and an honest process never sleeps, however busy
   * the machine is.
   */
  static final CallLimits IMPATIENT =
      new CallLimits(
          new CallLimits.Budget(
              Duration.ofSeconds(1), Duration.ofSeconds(2), CallLimits.USUAL.ordinary().total()),
          CallLimits.USUAL.longProgram(),
          CallLimits.USUAL.longFrom(),
          CallLimits.USUAL.start(),
          new CallLimits.Budget(
              Duration.ofSeconds(4), Duration.ofSeconds(4), CallLimits.USUAL.ordinary().total()));

  private final Workspace workspace = Workspace.create();
  private final Grader grader;
  private final Grader patient;

  public ImpatientGrader(SandboxChoice choice) throws IOException, UserError {
    StudentProcesses isolation = new StudentProcesses(choice, workspace.folder());
    CompileService compiler = QuickCompiler.in(isolation.compilers(), isolation.workspace());
    this.grader = new Grader(isolation, Kit.DEFAULT_SEED, compiler, IMPATIENT);
    this.patient = new Grader(isolation, Kit.DEFAULT_SEED, compiler, CallLimits.USUAL);
  }

  /** Grades a submission and writes the files of {@code --out}. */
  public GradeReport grade(Path submission, Path out) throws IOException, UserError {
    return grade(grader, submission, out);
  }

  /** The same with the limits of every grade. */
  public GradeReport gradePatiently(Path submission, Path out) throws IOException, UserError {
    return grade(patient, submission, out);
  }

  private static GradeReport grade(Grader grader, Path submission, Path out)
      throws IOException, UserError {
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
