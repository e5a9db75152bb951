package tangent.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tangent.UserError;
import tangent.assignment.Task;
import tangent.grade.Compilers;
import tangent.grade.Grader;
import tangent.grade.Replayed;
import tangent.grade.StudentProcesses;
import tangent.grade.Workspace;
import tangent.intake.Submission;
import tangent.replay.RecordedGrade;
import tangent.replay.RecordedSources;
import tangent.replay.Transcript;
import tangent.report.TaskReport;
import tangent.sandbox.SandboxChoice;
import tangent.worker.Adapter;

/** {@code replay}: runs one graded task again and shows each call. */
@Command(
    name = "replay",
    description = {
      "Runs one task of a grade again, with the recorded seed and sources, and shows its calls:"
          + " where the function was asked, what came back, what is right, and where they part.",
      "It shows the hidden samples and the right answers, whatever --feedback the grade was"
          + " written with: it is for whoever holds the kit."
    },
    footer = {
      "%nExample: java -jar grader.jar replay out/grade.json part1.derivative",
      "%nExit status: 0 replayed, 2 wrong usage or a grade that can't be replayed, 3 the grader"
          + " itself failed."
    })
final class ReplayCommand extends Subcommand {

  @Parameters(
      index = "0",
      paramLabel = "GRADE_JSON",
      description = "The grade.json that was written by grade --out, or its folder.")
  private Path grade = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "TASK",
      description = "The id of the task, as in the example below.")
  private String task = "";

  @Option(
      names = "--submission",
      paramLabel = "PATH",
      description =
          "Where the graded sources are now, if not at the recorded path. They must be the same.")
  private @Nullable Path submission;

  @Option(
      names = "--sandbox",
      paramLabel = "KIND",
      defaultValue = "auto",
      description = GradeCommand.SANDBOX)
  private SandboxChoice sandbox = SandboxChoice.AUTO;

  @Option(names = "--all", description = "Show every call in full, and long lists to their end.")
  private boolean all;

  @Override
  public Integer call() throws IOException, UserError {
    Compilers.insist();
    Task asked = RecordedGrade.task(task);
    RecordedGrade recorded = RecordedGrade.read(grade);
    TaskReport then = recorded.then(asked);
    Submission sources =
        submission == null
            ? RecordedSources.of(recorded)
            : RecordedSources.at(submission, recorded);
    Replayed replayed = replay(sources, asked, recorded.report().kit().seed());
    out().print(Transcript.write(replayed, then, new Adapter(), all, Terminal.isColoured()));
    out().flush();
    return Main.OK;
  }

  private Replayed replay(Submission sources, Task asked, long kitSeed)
      throws IOException, UserError {
    try (Workspace workspace = Workspace.create()) {
      StudentProcesses isolation = new StudentProcesses(sandbox, workspace.folder());
      isolation.warning().ifPresent(err()::println);
      err().println("Running " + asked.id() + " again, after what it may build on");
      err().flush();
      try (Grader grader = new Grader(isolation, kitSeed)) {
        return grader.replay(sources, asked, begun -> {});
      }
    }
  }
}
