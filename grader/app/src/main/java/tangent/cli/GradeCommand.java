package tangent.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tangent.grade.Grader;
import tangent.grade.Isolation;
import tangent.grade.Kit;
import tangent.grade.ReportFolder;
import tangent.grade.Workspace;
import tangent.intake.SourceRoot;
import tangent.intake.UnusableSubmission;
import tangent.report.Annotations;
import tangent.report.Feedback;
import tangent.report.GradeReport;
import tangent.report.TerminalSummary;
import tangent.sandbox.SandboxChoice;
import tangent.sandbox.SandboxUnavailableException;

/** {@code grade}: grades one submission. */
@Command(
    name = "grade",
    description = "Grades one submission: a folder, or a zip of one.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.KitVersion.class)
final class GradeCommand implements Callable<Integer> {

  static final String SANDBOX =
      "Where the student's code runs: auto (in bubblewrap where that works, otherwise without), bubblewrap (there or not at all) or none (only for code that you trust). Default: ${DEFAULT-VALUE}.";

  @Parameters(
      paramLabel = "SUBMISSION",
      description =
          "The folder or the zip. Its sources are looked for in starter/src/main/java, then in src/main/java, then in the folder itself.")
  private Path submission = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "DIR",
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
      description = "Exit with status 1 if the score is below this many points.")
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

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException, UnusableSubmission, SandboxUnavailableException {
    CommandSpec command = java.util.Objects.requireNonNull(spec);
    PrintWriter err = command.commandLine().getErr();
    Optional<ClassroomFiles> classroom = classroomFiles(command);
    Optional<ReportFolder> folder =
        out == null ? Optional.empty() : Optional.of(ReportFolder.at(out));
    GradeReport report = grade(err).at(feedback);
    if (folder.isPresent()) {
      folder.get().write(report);
    }
    if (classroom.isPresent()) {
      classroom.get().write(report);
    }
    show(report, command.commandLine().getOut());
    return failBelow != null && report.score() < failBelow ? Main.BELOW : Main.OK;
  }

  private Optional<ClassroomFiles> classroomFiles(CommandSpec command) {
    if (!classroom50) {
      return Optional.empty();
    }
    if (failBelow != null) {
      throw new ParameterException(
          command.commandLine(),
          "--fail-below and --classroom50 exclude each other: Classroom 50 takes a status other than 0 for a failure of the grader.");
    }
    try {
      return Optional.of(ClassroomFiles.in(Path.of(""), System.getenv()));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), e.getMessage());
    }
  }

  private GradeReport grade(PrintWriter err)
      throws IOException, UnusableSubmission, SandboxUnavailableException {
    try (Workspace workspace = Workspace.create();
        Grader grader = new Grader(new Isolation(sandbox, workspace.folder()), kitSeed);
        ProgressLine progress = ProgressLine.on(err)) {
      return grader.grade(submission, named(), progress);
    }
  }

  private Optional<String> named() {
    return Optional.ofNullable(name).map(String::strip).filter(text -> !text.isEmpty());
  }

  private void show(GradeReport report, PrintWriter stdout) {
    if ("true".equals(System.getenv("GITHUB_ACTIONS"))) {
      stdout.print(Annotations.write(report, SourceRoot.inRepository(submission)));
    }
    stdout.print(TerminalSummary.write(report, Terminal.isColoured()));
    stdout.flush();
  }
}
