package tangent.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tangent.grade.Kit;
import tangent.grade.UnwritableReport;
import tangent.intake.UnusableSubmission;
import tangent.process.Ending;
import tangent.release.NotReleasable;
import tangent.replay.UnusableGrade;
import tangent.sandbox.SandboxUnavailableException;

/** The grader's command line. */
@Command(
    name = "java -jar grader.jar",
    description =
        "Grades coursework about derivatives, gradient descent and automatic differentiation.",
    subcommands = {
      GradeCommand.class,
      ReleaseCommand.class,
      ReplayCommand.class,
      ValidateCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Main.KitVersion.class,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done; for grade: graded, whatever the score",
      "1:the score is below --fail-below, or the kit is not valid",
      "2:wrong usage, a submission or grade.json that can't be used, or an edition that must not be written",
      "3:the grader itself failed"
    })
public final class Main implements Runnable {

  static final int OK = 0;
  static final int BELOW = 1;
  static final int USAGE = 2;
  static final int GRADER_FAILED = 3;

  @Spec private @org.jspecify.annotations.Nullable CommandSpec spec;

  Main() {}

  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, arguments));
  }

  /** Runs one command and returns its exit status. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new Main())
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(Main::explain)
        .execute(arguments);
  }

  /** Called when no command was named. */
  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(
          spec.commandLine(),
          "Name a command: grade to grade a submission, replay to see each call of a task, release to"
              + " make the student edition, validate to check the kit.");
    }
  }

  private static int explain(
      Exception thrown, CommandLine command, CommandLine.ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (Ending.hasBegun()) {
      err.println("Stopped before the work was done; nothing half-done is left behind.");
      return GRADER_FAILED;
    }
    if (thrown instanceof UnusableSubmission
        || thrown instanceof UnusableGrade
        || thrown instanceof NotReleasable) {
      err.println(thrown.getMessage());
      return USAGE;
    }
    if (thrown instanceof SandboxUnavailableException || thrown instanceof UnwritableReport) {
      err.println(thrown.getMessage());
      return GRADER_FAILED;
    }
    err.println("The grader failed; nothing was graded and nobody loses points: " + thrown);
    thrown.printStackTrace(err);
    return GRADER_FAILED;
  }

  static final class KitVersion implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {Kit.NAME + " " + Kit.VERSION, "kit " + Kit.DIGEST};
    }
  }
}
