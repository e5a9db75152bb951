package tangent.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import tangent.UserError;
import tangent.grade.Room;
import tangent.process.Shutdown;
import tangent.report.SafeText;

/** What went wrong, in a sentence on standard error and an exit status. */
final class Complaints {

  private static final String LOST = "\uFFFD";

  private Complaints() {}

  /**
   * What to say where the locale that Java was started in has lost letters of a path: it can't be
   * named any more, and must not be taken for another one.
   */
  static Optional<String> aboutLocale(String... arguments) {
    boolean lost = Stream.of(arguments).anyMatch(argument -> argument.contains(LOST));
    if (lost || !Files.exists(Path.of("").toAbsolutePath())) {
      return Optional.of(
          "A path holds letters that this machine's setting can't name (LC_ALL or LANG). Start it as:"
              + " env -u LC_ALL LANG=C.UTF-8 java -jar …");
    }
    return Optional.empty();
  }

  /** One sentence and where to read on: the whole help would hide it. */
  static int usage(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(SafeText.line(sentence(wrong)));
    err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    return Main.USAGE;
  }

  private static String sentence(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException surplus
        && wrong.getCommandLine().getCommandName().equals("grade")
        && surplus.getUnmatched().stream().noneMatch(word -> word.startsWith("-"))) {
      return "One submission at a time: this is one too many: "
          + String.join(", ", surplus.getUnmatched())
          + ".";
    }
    return wrong.getMessage();
  }

  static int explain(Exception thrown, CommandLine command, CommandLine.ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (Shutdown.hasBegun()) {
      // It says itself what became of the work.
      return Main.GRADER_FAILED;
    }
    if (thrown instanceof UserError error) {
      // It names files and students as they call themselves.
      err.println(SafeText.whole(error.sentence()));
      return error.exitStatus();
    }
    if (thrown instanceof AccessDeniedException denied) {
      err.println(
          "This user may not read or write %s. Nothing was graded and nobody loses points."
              .formatted(SafeText.line(String.valueOf(denied.getFile()))));
    } else if (Room.isLacking(thrown)) {
      err.println(
          "No room is left on the disk, so nothing was graded and nobody loses points: "
              + SafeText.line(String.valueOf(thrown.getMessage())));
    } else {
      failed(thrown, err);
    }
    return Main.GRADER_FAILED;
  }

  private static void failed(Exception thrown, PrintWriter err) {
    err.println(
        "The grader failed; nothing was graded and nobody loses points: "
            + SafeText.line(thrown.toString()));
    if (!(thrown instanceof IOException known && known.getCause() == null)) {
      StringWriter trace = new StringWriter();
      thrown.printStackTrace(new PrintWriter(trace, true));
      err.print(SafeText.whole(trace.toString()));
    }
  }
}
