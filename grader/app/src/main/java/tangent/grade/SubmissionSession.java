package tangent.grade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import tangent.assignment.Task;
import tangent.assignment.sample.Samples;
import tangent.compile.Compilation;
import tangent.compile.CompileService;
import tangent.intake.Submission;
import tangent.process.Budget;
import tangent.remote.CallLimits;
import tangent.run.Finding;
import tangent.run.Onlooker;
import tangent.run.TaskRun;

/** One submission, compiled and in a process of its own, while it is examined. */
public final class SubmissionSession implements AutoCloseable {

  private final Path folder;
  private final Compilation compilation;
  private final MissingFiles coverage;
  private final StudentProcess process;
  private final Budget budget;
  private final TaskRun run;

  private SubmissionSession(
      Path folder,
      Compilation compilation,
      StudentProcess process,
      Samples samples,
      Budget budget) {
    this.folder = folder;
    this.compilation = compilation;
    this.coverage = new MissingFiles(compilation);
    this.process = process;
    this.budget = budget;
    this.run = new TaskRun(process.solution(), samples, new BudgetKeeper());
  }

  /** Compiles a submission and makes ready what its calls will go to. */
  static SubmissionSession open(
      StudentProcesses isolation,
      CompileService compiler,
      Submission submission,
      Samples samples,
      CallLimits patience)
      throws IOException {
    Budget budget = Budget.ofSubmission();
    Compilation compilation = compiler.compile(submission, budget);
    Path folder = Files.createTempDirectory(isolation.workspace(), "sitting");
    StudentProcess process =
        StudentProcess.on(isolation, compiler, compilation, folder, patience, budget);
    return new SubmissionSession(folder, compilation, process, samples, budget);
  }

  /** Keeps for each task what it needs until it begins: the dearer, the more. */
  private final class BudgetKeeper implements Onlooker {
    private final Set<Task> toCome = EnumSet.allOf(Task.class);

    /** Where it may be judged again, half of its own is kept for that, too. */
    @Override
    public void begins(Task task, boolean forNow) {
      toCome.remove(task);
      budget.keep(keptForOthers() + (forNow ? shares(task) / 2 : 0));
    }

    @Override
    public boolean mayJudgeAgain(Task task) {
      budget.keep(keptForOthers());
      return !budget.isSpent();
    }

    @Override
    public void hurries(boolean wanted) {
      process.solution().hurry(wanted);
    }

    @Override
    public boolean wasHasty() {
      return process.solution().wasHasty();
    }

    private int keptForOthers() {
      return toCome.stream().mapToInt(this::shares).sum();
    }

    private int shares(Task task) {
      return task.points() + 2;
    }

    /** A finding ends a decision, and the calls for the next one begin. */
    @Override
    public Finding read(Finding finding) {
      process.solution().renew();
      return coverage.of(finding);
    }
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
