package tangent.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tangent.UserError;
import tangent.course.store.OwnFiles;
import tangent.grade.Compilers;
import tangent.grade.Grader;
import tangent.grade.Kit;
import tangent.grade.ReportFolder;
import tangent.grade.StudentProcesses;
import tangent.grade.Workspace;
import tangent.intake.SourceRoot;
import tangent.process.Shutdown;
import tangent.report.Annotations;
import tangent.report.Feedback;
import tangent.report.GradeReport;
import tangent.report.TerminalSummary;
import tangent.sandbox.SandboxChoice;

/** {@code grade}: grades one submission. */
@Command(
    name = "grade",
    description = "Grades one submission: a folder, or a zip of one.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:graded, whatever the score; an empty submission is graded too",
      "1:the score is below --fail-below",
      "2:wrong usage, or a submission that can't be read",
      "3:the grader itself failed, which costs nobody points",
      "130, 143:stopped by Ctrl-C or a signal; nothing was written"
    })
final class GradeCommand extends Subcommand {

  static final String SANDBOX =
      "Where the student's code runs: auto (in bubblewrap where that works, otherwise without), bubblewrap (there or not at all) or none (only for code that you trust). Default: ${DEFAULT-VALUE}.";

  @Parameters(
      paramLabel = "SUBMISSION",
      description =
          "The folder or the zip. Its sources are found wherever they lie in it: the report says where, if it is no usual place.")
  private Path submission = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      converter = OutFolder.class,
      description =
          "The folder to write the reports to: grade.json, report.html, report.md, junit.xml and results.json.")
  private @Nullable Path out;

  @Option(
      names = "--feedback",
      paramLabel = "LEVEL",
      defaultValue = "full",
      description =
          "How much the reports show a student: full, hints (what kind of mistake, but no failing call) or verdict (passed or not). Default: ${DEFAULT-VALUE}.")
  private Feedback feedback = Feedback.FULL;

  @Option(names = "--sandbox", paramLabel = "KIND", defaultValue = "auto", description = SANDBOX)
  private SandboxChoice sandbox = SandboxChoice.AUTO;

  @Option(
      names = "--fail-below",
      paramLabel = "POINTS",
      description =
          "Exit with status 1 if the score is below this many points, a number from 0 up.")
  private @Nullable Double failBelow;

  @Option(
      names = "--kit-seed",
      paramLabel = "N",
      defaultValue = "" + Kit.DEFAULT_SEED,
      description =
          "The seed of the hidden samples: one for a whole class, or they are not asked the same. Default: ${DEFAULT-VALUE}.")
  private long kitSeed = Kit.DEFAULT_SEED;

  @Option(
      names = "--name",
      paramLabel = "TEXT",
      description =
          "Whose submission it is, as the reports show it. Repository and commit of a git checkout are found without.")
  private @Nullable String name;

  @Option(
      names = "--classroom50",
      description =
          "Also write result.json and release-body.md into the working directory, for the runner of Classroom 50.")
  private boolean classroom50;

  @Override
  public Integer call() throws IOException, UserError {
    Shutdown.say("Stopped: nothing was graded and nothing was written.");
    insistOnPoints();
    Optional<ClassroomFiles> classroom = classroomFiles();
    Compilers.insist();
    Optional<ReportFolder> folder = out == null ? Optional.empty() : Optional.of(reports(out));
    GradeReport report = graded(folder);
    // Before anything is written: a full disk must not take the score away, too.
    show(report);
    if (folder.isPresent()) {
      folder.get().write(report);
    }
    if (classroom.isPresent()) {
      classroom.get().write(report);
    }
    return failBelow != null && report.score() < failBelow ? Main.BELOW : Main.OK;
  }

  private void insistOnPoints() {
    if (failBelow != null && !(failBelow >= 0 && failBelow < Double.POSITIVE_INFINITY)) {
      throw wrongUsage("--fail-below takes a number of points from 0 up: " + failBelow);
    }
  }

  private ReportFolder reports(Path out) throws IOException, UserError {
    OwnFiles.insistElsewhere(out);
    return ReportFolder.at(out, submission);
  }

  /** Where there is no grade, no earlier one is left to be taken for it. */
  private GradeReport graded(Optional<ReportFolder> folder) throws IOException, UserError {
    try {
      return grade().at(feedback);
    } catch (IOException | UserError | RuntimeException e) {
      if (folder.isPresent() && !Shutdown.hasBegun()) {
        folder.get().discard();
      }
      throw e;
    }
  }

  private Optional<ClassroomFiles> classroomFiles() {
    if (!classroom50) {
      return Optional.empty();
    }
    if (failBelow != null) {
      throw wrongUsage(
          "--fail-below and --classroom50 exclude each other: Classroom 50 takes a status other than 0 for a failure of the grader.");
    }
    try {
      return Optional.of(ClassroomFiles.in(Path.of(""), System.getenv()));
    } catch (IllegalArgumentException e) {
      throw wrongUsage(e.getMessage());
    }
  }

  private GradeReport grade() throws IOException, UserError {
    try (Workspace workspace = Workspace.create();
        Grader grader = new Grader(new StudentProcesses(sandbox, workspace.folder()), kitSeed);
        ProgressLine progress = ProgressLine.on(err())) {
      return grader.grade(submission, named(), progress);
    }
  }

  private Optional<String> named() {
    return Optional.ofNullable(name).map(String::strip).filter(text -> !text.isEmpty());
  }

  private void show(GradeReport report) {
    if ("true".equals(System.getenv("GITHUB_ACTIONS"))) {
      out().print(Annotations.write(report, SourceRoot.inRepository(submission)));
    }
    out().print(TerminalSummary.write(report, Terminal.isColoured(), Terminal.columns()));
    out().flush();
  }
}
