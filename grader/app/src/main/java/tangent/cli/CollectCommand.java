package tangent.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tangent.UserError;
import tangent.course.policy.Scoring;
import tangent.course.roster.Roster;
import tangent.course.state.ChangedSubmissions;
import tangent.course.state.CollectedChanges;
import tangent.course.state.EarlierState;
import tangent.grade.Workspace;
import tangent.process.Shutdown;
import tangent.report.Feedback;
import tangent.report.SafeText;

/** {@code collect}: fetches what has changed, to be graded on another machine. */
@Command(
    name = "collect",
    description =
        "Fetches what has changed in students' repositories, to be graded by grade-class elsewhere. Runs nothing of theirs.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:collected; what could not be fetched is named",
      "2:wrong usage, or something given that can't be used",
      "3:can't work"
    })
final class CollectCommand extends Subcommand {

  @Parameters(
      paramLabel = "ROSTER",
      description = "The roster (CSV) with a column submission that holds git URLs.")
  private Path roster = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      converter = OutFolder.class,
      required = true,
      description =
          "A new folder: submissions/ for grade-class, kept/ for report, index.json for publish, and"
              + " shards.json for a CI's matrix.")
  private Path out = Path.of("");

  @Option(
      names = "--earlier",
      paramLabel = "DIR",
      description = "What publish has left in state/: without it, everything is new.")
  private @Nullable Path earlier;

  @Mixin private ScoringOptions scoring = new ScoringOptions();

  @Option(
      names = "--feedback",
      paramLabel = "LEVEL",
      description = "How much publish will show, where it is told so.")
  private @Nullable Feedback feedback;

  @Option(names = "--again", description = "Collect also what has not changed.")
  private boolean again;

  @Override
  public Integer call() throws IOException, UserError {
    ChangedSubmissions.insistOnNew(out);
    Shutdown.say("Stopped. Nothing was graded; name another --out, or delete what it holds.");
    Roster read = Roster.withSubmissions(roster);
    Scoring rules = scoring.scoring();
    try (Workspace workspace = Workspace.create("nothing was collected")) {
      CollectedChanges changes =
          new ChangedSubmissions(
                  read,
                  rules.policy(),
                  rules.overrides(),
                  Optional.ofNullable(feedback),
                  workspace.folder(),
                  Instant.now())
              .into(out, EarlierState.in(Optional.ofNullable(earlier)), again);
      changes.notes().forEach(note -> err().println(SafeText.line(note)));
      out().println("%d to grade, %d unchanged.".formatted(changes.changed(), changes.kept()));
      out().flush();
      return Main.OK;
    }
  }
}
