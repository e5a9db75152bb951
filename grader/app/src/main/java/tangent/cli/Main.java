package tangent.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tangent.UserError;
import tangent.assignment.student.Misconceptions;
import tangent.grade.Kit;
import tangent.process.OwnArchive;
import tangent.process.Shutdown;
import tangent.worker.Adapter;

/** The grader's command line. */
@Command(
    name = "java -jar grader.jar",
    description =
        "Grades coursework about derivatives, gradient descent and automatic differentiation.",
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
  static final int USAGE = UserError.USAGE;
  static final int GRADER_FAILED = UserError.MACHINE;

  private static final List<Class<?>> COMMANDS =
      List.of(
          GradeCommand.class,
          GradeClassCommand.class,
          ReportCommand.class,
          PublishCommand.class,
          CollectCommand.class,
          ReleaseCommand.class,
          ReplayCommand.class,
          ValidateCommand.class);

  @Spec private @Nullable CommandSpec spec;

  Main() {}

  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    Shutdown.say("Stopped before the work was done.");
    int status = run(out, err, arguments);
    Shutdown.say("");
    // A grader that has failed may find no class of its own any more.
    if (status != GRADER_FAILED) {
      leaveArchive(status);
    }
    System.exit(status);
  }

  /** A right submission needs no models, and those who are graded after it do. */
  private static void leaveArchive(int status) {
    if (OwnArchive.isBeingMade()) {
      Misconceptions.of(new Adapter());
      Misconceptions.spread(new Adapter());
      OwnArchive.tell(status);
    }
  }

  /** Runs one command and returns its exit status. */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    // The same digits and axes for the same submission, whatever language the machine speaks.
    Locale.setDefault(Locale.ROOT);
    Optional<String> complaint = Complaints.aboutLocale(arguments);
    if (complaint.isPresent()) {
      err.println(complaint.get());
      return USAGE;
    }
    try {
      return commandLine(arguments)
          .setOut(out)
          .setErr(err)
          .setCaseInsensitiveEnumValuesAllowed(true)
          .setParameterExceptionHandler(Complaints::usage)
          .setExecutionExceptionHandler(Complaints::explain)
          .execute(arguments);
    } catch (Error broken) {
      // By names that are known by now: where the jar was replaced, nothing more is found in it.
      err.println("The grader failed, which costs nobody points, and can't go on: " + broken);
      if (broken instanceof LinkageError) {
        err.println("Was its jar replaced while it ran? Then give the same command again.");
      }
      return GRADER_FAILED;
    }
  }

  /** What the commands that nobody named offer is read for nothing. */
  private static CommandLine commandLine(String... arguments) {
    CommandLine line = new CommandLine(new Main());
    List<Class<?>> named =
        COMMANDS.stream()
            .filter(each -> arguments.length > 0 && nameOf(each).equals(arguments[0]))
            .toList();
    (named.isEmpty() ? COMMANDS : named).forEach(each -> line.addSubcommand(nameOf(each), each));
    return line;
  }

  private static String nameOf(Class<?> command) {
    return command.getAnnotation(Command.class).name();
  }

  /** Called when no command was named. */
  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(
          spec.commandLine(),
          "Name a command: grade to grade a submission, grade-class for a class, report to write a class anew, publish to bring students their reports, collect to fetch what has changed, replay to see each call of a task, release to"
              + " make the student edition, validate to check the kit.");
    }
  }

  static final class KitVersion implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {Kit.NAME + " " + Kit.VERSION, "kit " + Kit.DIGEST};
    }
  }
}
