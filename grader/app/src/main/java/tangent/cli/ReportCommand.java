package tangent.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tangent.UserError;
import tangent.course.output.ClassOutput;
import tangent.course.output.FormerRun;
import tangent.course.store.ClassFolder;
import tangent.process.Shutdown;

/** {@code report}: writes a graded class anew, without grading. */
@Command(
    name = "report",
    description =
        "Writes a graded class anew, without grading: joins shards, applies roster, policy and overrides, fills gradebooks in.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.KitVersion.class,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:written",
      "2:wrong usage, or something given that can't be used",
      "3:the grader has failed on a submission, or can't write"
    })
final class ReportCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "DIR",
      description = "The --out of grade-class, or those of several shards.")
  private List<Path> folders = new ArrayList<>();

  @Mixin private ClassOptions options = new ClassOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException, UserError {
    CommandSpec command = Objects.requireNonNull(spec);
    Shutdown.say("Stopped. No result is lost: the same command does it all.");
    ClassOutput output = options.output();
    List<String> notes = FormerRun.notesOf(folders);
    for (Path each : folders) {
      ClassFolder.insistOn(each);
    }
    try (ClassFolder out = ClassFolder.open(options.out())) {
      ClassOptions.tellGone(out.join(folders), command.commandLine().getErr());
      return options.tell(
          output.write(out, notes, before(), List.of()),
          out,
          command.commandLine().getOut(),
          command.commandLine().getErr());
    }
  }

  /** Of several shards none has told of the whole class. */
  private Optional<Path> before() {
    return folders.size() == 1 ? Optional.of(folders.get(0)) : Optional.empty();
  }
}
