package tangent.grade;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tangent.assignment.Task;
import tangent.assignment.property.HiddenProperties;
import tangent.compile.CompileService;
import tangent.contract.Solution;
import tangent.diagnosis.Diagnosed;
import tangent.diagnosis.Diagnosis;
import tangent.git.SubmittedCommit;
import tangent.intake.Intake;
import tangent.intake.Notice;
import tangent.intake.SourceRoot;
import tangent.intake.Submission;
import tangent.intake.UnusableSubmission;
import tangent.process.Shutdown;
import tangent.remote.CallLimits;
import tangent.report.Checkout;
import tangent.report.FileNote;
import tangent.report.GradeReport;
import tangent.report.Grading;
import tangent.report.KitInfo;
import tangent.report.SubmissionInfo;
import tangent.report.Verdict;
import tangent.run.Finding;
import tangent.run.PropertyRunner;
import tangent.run.RoughTime;
import tangent.worker.Adapter;

/**
 * Grades submissions, one after the other: intake, compile, run, diagnose, report.
 *
 * <p>What it holds is the same for every submission: the compiler's process, the samples, the
 * models. Nothing of one submission is left when the next one comes.
 */
public final class Grader implements AutoCloseable {

  private static final String TOO_LARGE =
      "The compiled classes have more than 8 MB together, so no error was carried forward: a task may"
          + " be lost here by a mistake underneath it alone. Hand in only the assignment's sources.";

  private final StudentProcesses isolation;
  private final long kitSeed;
  private final CompileService compiler;
  private final CallLimits patience;
  private final PropertyRunner runner = new PropertyRunner(HiddenProperties.CLASSES);
  private final Diagnosis diagnosis;
  private final Solution reference = new Adapter();
  private final Explanations explanations = new Explanations(reference);

  /**
   * @param isolation where student code runs; stays the caller's to close
   * @param kitSeed where the samples come from
   */
  public Grader(StudentProcesses isolation, long kitSeed) throws IOException {
    this(
        isolation,
        kitSeed,
        CompileService.startedAhead(isolation.compilers(), isolation.workspace()),
        CallLimits.USUAL);
  }

  /** With a compiler and deadlines of its own: tests of code that never ends have less patience. */
  Grader(StudentProcesses isolation, long kitSeed, CompileService compiler, CallLimits patience) {
    this.isolation = isolation;
    this.kitSeed = kitSeed;
    this.compiler = compiler;
    this.patience = patience;
    this.diagnosis = new Diagnosis(new Adapter(), runner, kitSeed);
  }

  /**
   * The grade of one submission, whatever it is worth.
   *
   * @param path a folder or a zip
   * @throws UnusableSubmission if there is nothing there that can be read as a submission
   * @throws IOException if the grader can't work on this machine
   */
  public GradeReport grade(Path path, PropertyRunner.Progress progress)
      throws IOException, UnusableSubmission {
    return grade(path, Optional.empty(), progress);
  }

  /**
   * The same, of which it is known whose it is.
   *
   * @param name as the reports show it
   */
  public GradeReport grade(Path path, Optional<String> name, PropertyRunner.Progress progress)
      throws IOException, UnusableSubmission {
    Submission submission = Intake.of(path);
    return grade(submission, name, checkout(path), progress);
  }

  /**
   * The same of one that is read already.
   *
   * @param checkout where it is a checkout of a repository
   */
  public GradeReport grade(
      Submission submission,
      Optional<String> name,
      Optional<Checkout> checkout,
      PropertyRunner.Progress progress)
      throws IOException {
    long start = System.nanoTime();
    SubmissionInfo info =
        new SubmissionInfo(submission.path(), submission.sha256(), name, checkout);
    Grading grading =
        submission.isEmpty()
            ? ofNothing(submission, info)
            : of(judge(submission, runner, diagnosis, progress), info);
    // A worker that was ended because the grader is to stop looks like one that has crashed.
    Shutdown.check();
    return grading.report(RoughTime.millisSince(start));
  }

  private static Optional<Checkout> checkout(Path path) {
    return SubmittedCommit.of(SourceRoot.place(path))
        .map(commit -> new Checkout(commit.repository(), commit.id(), commit.changed()));
  }

  /** Compiles, runs and diagnoses. Nothing of the submission is left when it is done. */
  private Judgement judge(
      Submission submission,
      PropertyRunner properties,
      Diagnosis diagnosing,
      PropertyRunner.Progress progress)
      throws IOException {
    try (SubmissionSession session = sit(submission)) {
      List<Finding> findings = properties.examine(session.taskRun(), progress);
      Diagnosed known = diagnosing.of(findings, session.taskRun()::respondent);
      return new Judgement(session.compilation(), session.nothingCompiles(), findings, known);
    }
  }

  /**
   * One task once more, as {@link #grade} judges it: with the tasks before it in its part, from
   * which an error may be carried forward, and without all others.
   *
   * @throws IOException if the grader can't work on this machine
   */
  public Replayed replay(Submission submission, Task task, PropertyRunner.Progress progress)
      throws IOException {
    if (submission.isEmpty()) {
      Finding missing = MissingFiles.ofNothing(task);
      return new Replayed(missing, Optional.empty(), List.of(), submission.notices());
    }
    PropertyRunner needed = runner.upTo(diagnosis.neededFor(task));
    Diagnosis narrow = new Diagnosis(new Adapter(), needed, kitSeed);
    Judgement judged = judge(submission, needed, narrow, progress);
    return new Replayed(
        judged.of(task),
        Optional.ofNullable(judged.known().named().get(task)),
        judged.compilation().errors(),
        judged.compilation().notices());
  }

  /** The submission, compiled and ready to be asked. */
  public SubmissionSession sit(Submission submission) throws IOException {
    return SubmissionSession.open(
        isolation, compiler, submission, runner.samples(kitSeed), patience);
  }

  private Grading ofNothing(Submission submission, SubmissionInfo info) {
    return grading(info)
        .notices(notes(submission.notices()))
        .verdict(Verdict.EMPTY)
        .findings(MissingFiles.ofNothing());
  }

  private Grading of(Judgement judged, SubmissionInfo info) {
    Grading grading =
        grading(info)
            .compile(notes(judged.compilation().errors()))
            .notices(notes(judged.compilation().notices()))
            .findings(judged.findings());
    if (judged.nothingCompiles()) {
      grading.verdict(Verdict.DOES_NOT_COMPILE);
    }
    if (judged.isLeftUncarried()) {
      grading.note(TOO_LARGE);
    }
    explanations.add(judged, grading);
    return grading;
  }

  private Grading grading(SubmissionInfo info) {
    Grading grading =
        new Grading(
            new KitInfo(Kit.NAME, Kit.VERSION, Kit.DIGEST, kitSeed), info, isolation.reported());
    isolation.warning().ifPresent(grading::note);
    return grading;
  }

  private static List<FileNote> notes(List<Notice> notices) {
    return notices.stream()
        .map(notice -> new FileNote(notice.file(), notice.line(), notice.message()))
        .toList();
  }

  @Override
  public void close() {
    compiler.close();
  }
}
