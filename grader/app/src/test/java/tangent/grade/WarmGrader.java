package tangent.grade;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import tangent.report.GradeReport;
import tangent.sandbox.SandboxChoice;

/** One grader for all tests of a class, as a class of students has one. */
public final class WarmGrader implements BeforeAllCallback, AfterAllCallback {

  private final SandboxChoice sandbox;
  private Workspace workspace;
  private Grader grader;

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
    grader = new Grader(new StudentProcesses(sandbox, workspace.folder()), Kit.DEFAULT_SEED);
  }

  public GradeReport grade(Path submission) throws Exception {
    return grader.grade(submission, task -> {});
  }

  @Override
  public void afterAll(ExtensionContext context) throws Exception {
    grader.close();
    workspace.close();
  }
}
