package tangent.surefire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import tangent.UserError;
import tangent.grade.Grader;
import tangent.grade.Kit;
import tangent.grade.StudentProcesses;
import tangent.grade.SubmissionSession;
import tangent.grade.Workspace;
import tangent.intake.Intake;
import tangent.run.TaskRun;
import tangent.sandbox.SandboxChoice;

/**
 * Puts the submission named by the system property {@code tangent.submission} under examination
 * while tests run.
 */
public final class SurefireSession implements LauncherSessionListener {

  private static final String SUBMISSION = "tangent.submission";

  /** jqwik makes the objects that want it, by itself. */
  private static @Nullable TaskRun run;

  private @Nullable Workspace workspace;
  private @Nullable Grader grader;
  private @Nullable SubmissionSession session;

  /**
   * The examination of the submission.
   *
   * @throws IllegalStateException if no submission was named
   */
  static TaskRun taskRun() {
    if (run == null) {
      throw new IllegalStateException(
          "There is nothing to judge: name a submission with -D" + SUBMISSION + "=PATH");
    }
    return run;
  }

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    String submission = System.getProperty(SUBMISSION, "");
    if (!submission.isEmpty()) {
      try {
        open(Path.of(submission));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (UserError e) {
        throw new IllegalArgumentException(e.sentence(), e);
      }
    }
  }

  private void open(Path submission) throws IOException, UserError {
    Locale.setDefault(Locale.ROOT); // as on the command line
    workspace = Workspace.create();
    grader =
        new Grader(new StudentProcesses(SandboxChoice.AUTO, workspace.folder()), Kit.DEFAULT_SEED);
    session = grader.sit(Intake.of(submission));
    run = session.taskRun();
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    run = null;
    try {
      if (session != null) {
        session.close();
      }
      if (grader != null) {
        grader.close();
      }
      if (workspace != null) {
        workspace.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
