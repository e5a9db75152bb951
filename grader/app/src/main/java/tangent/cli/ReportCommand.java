package tangent.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
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
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:written",
      "2:wrong usage, or something given that can't be used",
      "3:the grader has failed on a submission, or can't write"
    })
final class ReportCommand extends Subcommand {

  @Parameters(
      arity = "1..*",
      paramLabel = "DIR",
      description = "The --out of grade-class, or those of several shards.")
  private List<Path> folders = new ArrayList<>();

  @Mixin private ClassOptions options = new ClassOptions();

  @Override
  public Integer call() throws IOException, UserError {
    Shutdown.say("Stopped. No result is lost: the same command does it all.");
    ClassOutput output = options.output();
    List<String> notes = FormerRun.notesOf(folders);
    for (Path each : folders) {
      ClassFolder.insistOn(each);
    }
    try (ClassFolder out = ClassFolder.open(options.out())) {
      ClassOptions.tellGone(out.join(folders), err());
      return options.tell(output.write(out, notes, before(), List.of()), out, out(), err());
    }
  }

  /** Of several shards none has told of the whole class. */
  private Optional<Path> before() {
    return folders.size() == 1 ? Optional.of(folders.get(0)) : Optional.empty();
  }
}
