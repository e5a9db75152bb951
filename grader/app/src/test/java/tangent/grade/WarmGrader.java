package tangent.grade;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import tangent.assignment.Part;
import tangent.assignment.Task;
import tangent.assignment.property.HiddenProperties;
import tangent.compile.CompileService;
import tangent.intake.Intake;
import tangent.remote.CallLimits;
import tangent.report.GradeReport;
import tangent.run.Finding;
import tangent.run.PropertyRunner;
import tangent.sandbox.SandboxChoice;

/** One grader for all tests of a class, as a class of students has one. */
public final class WarmGrader implements BeforeAllCallback, AfterAllCallback {

  private static final PropertyRunner PROPERTIES = new PropertyRunner(HiddenProperties.CLASSES);

  private final SandboxChoice sandbox;
  private Workspace workspace;
  private Grader grader;
  private Grader impatient;

  /** With the sandbox where this machine has one. */
  public WarmGrader() {
    this(SandboxChoice.AUTO);
  }

  public WarmGrader(SandboxChoice sandbox) {
    this.sandbox = sandbox;
  }

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    workspace = Workspace.create();
    StudentProcesses isolation = new StudentProcesses(sandbox, workspace.folder());
    CompileService compiler =
        CompileService.startedAhead(isolation.compilers(), isolation.workspace());
    grader = new Grader(isolation, Kit.DEFAULT_SEED, compiler, CallLimits.USUAL);
    impatient = new Grader(isolation, Kit.DEFAULT_SEED, compiler, ImpatientGrader.IMPATIENT);
  }

  public GradeReport grade(Path submission) throws Exception {
    return grader.grade(submission, task -> {});
  }

  /** The same with short deadlines: for code that never ends. */
  GradeReport gradeImpatiently(Path submission) throws Exception {
    return impatient.grade(submission, task -> {});
  }

  /** The tasks of some parts that a submission loses, judged as in a grade, without a report. */
  Set<Task> lost(Path submission, Set<Part> parts) throws Exception {
    try (SubmissionSession session = grader.sit(Intake.of(submission))) {
      return PROPERTIES.only(parts).examine(session.taskRun(), task -> {}).stream()
          .filter(finding -> !finding.passed())
          .map(Finding::task)
          .collect(Collectors.toSet());
    }
  }

  @Override
  public void afterAll(ExtensionContext context) throws Exception {
    grader.close();
    workspace.close();
  }
}
