package tangent.grade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tangent.compile.Compilation;
import tangent.compile.CompileService;
import tangent.examination.Examination;
import tangent.examination.Finding;
import tangent.intake.Submission;
import tangent.process.Budget;
import tangent.remote.Limits;
import tangent.sample.Samples;

/** One submission, compiled and in a process of its own, while it is examined. */
public final class Sitting implements AutoCloseable {

  private final Path folder;
  private final Compilation compilation;
  private final Coverage coverage;
  private final StudentProcess process;
  private final Examination examination;

  Sitting(
      Isolation isolation,
      CompileService compiler,
      Submission submission,
      Samples samples,
      Limits patience)
      throws IOException {
    this.folder = Files.createTempDirectory(isolation.workspace(), "sitting");
    Budget budget = Budget.ofSubmission();
    this.compilation = compiler.compile(submission, budget);
    this.coverage = new Coverage(compilation);
    this.process = new StudentProcess(isolation, compiler, compilation, folder, patience, budget);
    this.examination = new Examination(process.solution(), samples, this::read);
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

  public Examination examination() {
    return examination;
  }

  /** Ends the processes, and leaves nothing of the submission behind. */
  @Override
  public void close() throws IOException {
    process.close();
    Workspace.remove(folder);
  }
}
