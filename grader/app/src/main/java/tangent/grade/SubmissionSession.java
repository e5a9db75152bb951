package tangent.grade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tangent.assignment.sample.Samples;
import tangent.compile.Compilation;
import tangent.compile.CompileService;
import tangent.intake.Submission;
import tangent.process.Budget;
import tangent.remote.CallLimits;
import tangent.run.Finding;
import tangent.run.TaskRun;

/** One submission, compiled and in a process of its own, while it is examined. */
public final class SubmissionSession implements AutoCloseable {

  private final Path folder;
  private final Compilation compilation;
  private final MissingFiles coverage;
  private final StudentProcess process;
  private final TaskRun run;

  SubmissionSession(
      StudentProcesses isolation,
      CompileService compiler,
      Submission submission,
      Samples samples,
      CallLimits patience)
      throws IOException {
    this.folder = Files.createTempDirectory(isolation.workspace(), "sitting");
    Budget budget = Budget.ofSubmission();
    this.compilation = compiler.compile(submission, budget);
    this.coverage = new MissingFiles(compilation);
    this.process = new StudentProcess(isolation, compiler, compilation, folder, patience, budget);
    this.run = new TaskRun(process.solution(), samples, this::read);
  }

  /** A finding ends a decision, and the calls for the next one begin. */
  private Finding read(Finding finding) {
    process.solution().renew();
    return coverage.of(finding);
  }

  Compilation compilation() {
    return compilation;
  }

  boolean nothingCompiles() {
    return coverage.nothingCompiles();
  }

  public TaskRun taskRun() {
    return run;
  }

  /** Ends the processes, and leaves nothing of the submission behind. */
  @Override
  public void close() throws IOException {
    process.close();
    Workspace.remove(folder);
  }
}
