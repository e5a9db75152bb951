package tangent.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tangent.UserError;
import tangent.course.publish.CarrierChoice;
import tangent.course.publish.Delivery;
import tangent.course.publish.FinishedClass;
import tangent.course.publish.Outcome;
import tangent.course.publish.PublishWish;
import tangent.course.publish.Publisher;
import tangent.course.roster.Roster;
import tangent.course.state.NextState;
import tangent.grade.Workspace;
import tangent.process.Shutdown;
import tangent.report.Feedback;
import tangent.report.SafeText;

/** {@code publish}: brings each student their report. */
@Command(
    name = "publish",
    description =
        "Brings each student of a graded class their report. What they have stays as it is.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:everybody has what there is for them",
      "2:wrong usage, or something given that can't be used",
      "3:somebody could not be reached, and is named; all others have theirs"
    })
final class PublishCommand extends Subcommand {

  @Parameters(
      paramLabel = "DIR",
      description =
          "The --out of grade-class or report. Only class.json and what it names is read.")
  private Path folder = Path.of("");

  @Option(
      names = "--roster",
      paramLabel = "FILE",
      required = true,
      description = "Who gets a report, and where their repositories are (CSV).")
  private Path roster = Path.of("");

  @Option(
      names = "--carrier",
      paramLabel = "KIND",
      defaultValue = "git",
      description =
          "git: the branch feedback of each repository, replaced each time. moodle: DIR/feedback.zip for"
              + " one upload. folder: DIR/feedback and DIR/mail.csv. Default: ${DEFAULT-VALUE}.")
  private CarrierChoice carrier = CarrierChoice.GIT;

  @Option(
      names = "--feedback",
      paramLabel = "LEVEL",
      description =
          "How much is shown: full, hints or verdict. Default: what the policy's visible says; full without one.")
  private @Nullable Feedback feedback;

  @Option(names = "--dry-run", description = "Say what would go where, and send nothing.")
  private boolean rehearsal;

  @Option(names = "--again", description = "Send also what students have already.")
  private boolean again;

  @Option(
      names = "--collected",
      paramLabel = "DIR",
      description =
          "The --out of collect: who was not graded anew has theirs, and state/ beside class.json keeps what the next"
              + " collect takes as --earlier.")
  private @Nullable Path collected;

  @Override
  public Integer call() throws IOException, UserError {
    Shutdown.say("Stopped. The same command sends what is left.");
    FinishedClass finished = FinishedClass.in(folder);
    Roster read = Roster.read(roster);
    Path base = Optional.ofNullable(roster.toAbsolutePath().getParent()).orElse(Path.of(""));
    PublishWish wish = new PublishWish(carrier, Optional.ofNullable(feedback), rehearsal, again);
    try (Workspace workspace = Workspace.create("nothing was sent")) {
      Publisher publisher =
          Publisher.of(finished, wish, base, workspace.folder(), Instant.now(), System.getenv());
      Optional<NextState> next = Optional.ofNullable(collected).map(NextState::new);
      List<Delivery> all = publisher.publish(read, next);
      if (next.isPresent() && !rehearsal) {
        next.get().write(folder, finished.report().members(), open(all));
      }
      return tell(all);
    }
  }

  private static Set<String> open(List<Delivery> all) {
    return all.stream()
        .filter(each -> each.outcome() == Outcome.FAILED)
        .flatMap(each -> each.students().stream())
        .collect(Collectors.toSet());
  }

  private int tell(List<Delivery> all) {
    for (Delivery each : all) {
      switch (each.outcome()) {
        case SENT, TO_SEND ->
            out()
                .println(
                    SafeText.line(
                        each.who() + ": " + each.outcome().words() + ", " + each.where()));
        case HELD_BACK -> out().println(SafeText.line(each.who() + ": held back. " + each.why()));
        case UNCHANGED, FAILED -> {
          // Counted, and named at the end.
        }
      }
    }
    out().println(counts(all));
    out().flush();
    List<Delivery> failed = all.stream().filter(each -> each.outcome() == Outcome.FAILED).toList();
    failed.forEach(each -> err().println(SafeText.line(each.who() + ": not sent. " + each.why())));
    return failed.isEmpty() ? Main.OK : Main.GRADER_FAILED;
  }

  private static String counts(List<Delivery> all) {
    Map<Outcome, Long> counts =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    Delivery::outcome, () -> new EnumMap<>(Outcome.class), Collectors.counting()));
    return counts.entrySet().stream()
            .map(each -> each.getValue() + " " + each.getKey().words())
            .collect(Collectors.joining(", "))
        + ".";
  }
}
