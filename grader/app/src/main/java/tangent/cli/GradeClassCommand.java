package tangent.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import tangent.UserError;
import tangent.course.HandedIn;
import tangent.course.UnusableClass;
import tangent.course.collect.Collected;
import tangent.course.collect.Collector;
import tangent.course.engine.ClassGrader;
import tangent.course.engine.Jobs;
import tangent.course.engine.Shard;
import tangent.course.output.ClassOutput;
import tangent.course.policy.Policy;
import tangent.course.state.CollectedFolder;
import tangent.course.store.ClassFolder;
import tangent.grade.Compilers;
import tangent.grade.Kit;
import tangent.grade.StudentProcesses;
import tangent.grade.UnwritableReport;
import tangent.grade.Workspace;
import tangent.process.Shutdown;
import tangent.report.Feedback;
import tangent.sandbox.SandboxChoice;

/** {@code grade-class}: collects, grades and reports a class. */
@Command(
    name = "grade-class",
    description =
        "Grades a class. The same command again goes on where it was stopped, and grades what is new.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:everybody has a result",
      "2:wrong usage, or something given that can't be used",
      "3:the grader has failed on a submission, which costs nobody points, or can't work",
      "130, 143:stopped by Ctrl-C or a signal; what was graded is kept"
    })
final class GradeClassCommand extends Subcommand {

  @Parameters(
      paramLabel = "CLASS",
      description =
          "A folder with one submission per entry; a bulk download of Moodle, Canvas or Gradescope, zip or unpacked; what collect has written; or a roster (CSV) with a column submission that holds paths or git URLs.")
  private Path place = Path.of("");

  @Mixin private ClassOptions options = new ClassOptions();

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description =
          "How many submissions to grade at a time. Default: as many as there are processors and memory for.")
  private @Nullable Integer jobs;

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      converter = ShardText.class,
      description =
          "Grade one of N parts of the class, such as 2/7, on a machine of its own; report joins them.")
  private Shard shard = Shard.ALL;

  @Option(
      names = "--only",
      paramLabel = "ID",
      description = "Grade only this student; may be given several times.")
  private List<String> only = new ArrayList<>();

  @Option(names = "--again", description = "Grade also whose result is there.")
  private boolean again;

  @Option(
      names = "--feedback",
      paramLabel = "LEVEL",
      defaultValue = "full",
      description =
          "How much the reports for students show: full, hints or verdict. grade.json holds everything. Default: ${DEFAULT-VALUE}.")
  private Feedback feedback = Feedback.FULL;

  @Option(
      names = "--sandbox",
      paramLabel = "KIND",
      defaultValue = "auto",
      description = GradeCommand.SANDBOX)
  private SandboxChoice sandbox = SandboxChoice.AUTO;

  @Option(
      names = "--kit-seed",
      paramLabel = "N",
      defaultValue = "" + Kit.DEFAULT_SEED,
      description = "The seed of the hidden samples. Default: ${DEFAULT-VALUE}.")
  private long kitSeed = Kit.DEFAULT_SEED;

  @Override
  public Integer call() throws IOException, UserError {
    Shutdown.say("Stopped. What was graded is kept: the same command goes on.");
    insistOnJobs();
    if (!Files.exists(place)) {
      throw new UnusableClass("There is no such file or folder: " + place);
    }
    Compilers.insist();
    ClassOutput output = options.output();
    try (Workspace workspace = Workspace.create();
        ClassFolder folder = ClassFolder.open(options.out(), place)) {
      try {
        return gradeInto(folder, workspace.folder(), output);
      } catch (UnwritableReport unwritable) {
        throw unwritable.amongOthers();
      }
    }
  }

  private int gradeInto(ClassFolder folder, Path workspace, ClassOutput output)
      throws IOException, UserError {
    Collected collected = collect(output, workspace, folder);
    Set<String> ids = ids(collected);
    output.scoring().overrides().insistOn(ids);
    List<HandedIn> wanted = wanted(collected.handedIn());
    StudentProcesses isolation = new StudentProcesses(sandbox, workspace);
    isolation.warning().ifPresent(err()::println);
    List<String> notes = new ArrayList<>(collected.unmatched());
    try (ClassBar progress = ClassBar.on(err())) {
      notes.addAll(
          new ClassGrader(
                  folder, isolation, kitSeed, Jobs.of(jobs), feedback, again || !only.isEmpty())
              .grade(wanted, progress));
    }
    Shutdown.check();
    folder.complete();
    // Whoever has left the class since an earlier run; another shard's students have not.
    ClassOptions.tellGone(
        folder.retire(student -> shard.holds(student) && !ids.contains(student.id())), err());
    return options.tell(
        output.withoutRoster().write(folder, notes, Optional.of(folder.path()), ids),
        folder,
        out(),
        err());
  }

  private void insistOnJobs() {
    if (jobs != null && jobs < 1) {
      throw wrongUsage("--jobs takes a number of submissions from 1 up: " + jobs);
    }
  }

  private Collected collect(ClassOutput output, Path workspace, ClassFolder folder)
      throws IOException, UserError {
    if (CollectedFolder.isOne(place)) {
      return new CollectedFolder(place).read();
    }
    Path work = Files.createDirectory(workspace.resolve("collected"));
    Policy policy = output.scoring().policy();
    List<HandedIn> earlier = folder.handedIn();
    Collector collector = new Collector(policy, work, Instant.now(), HandedIn.seen(earlier));
    boolean roster =
        Files.isRegularFile(place) && place.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    Collected collected =
        roster ? collector.roster(place) : collector.folder(place, output.roster());
    return collected.after(earlier, policy);
  }

  private List<HandedIn> wanted(List<HandedIn> all) {
    Set<String> ids = all.stream().map(each -> each.student().id()).collect(Collectors.toSet());
    for (String id : only) {
      if (!ids.contains(id)) {
        throw wrongUsage("--only names nobody who is in the class: " + id);
      }
    }
    return all.stream()
        .filter(each -> shard.holds(each.student()))
        .filter(each -> only.isEmpty() || only.contains(each.student().id()))
        .toList();
  }

  private static Set<String> ids(Collected collected) {
    return collected.handedIn().stream()
        .map(each -> each.student().id())
        .collect(Collectors.toSet());
  }

  /** Reads {@code I/N}. */
  static final class ShardText implements ITypeConverter<Shard> {
    @Override
    public Shard convert(String text) {
      try {
        return Shard.parse(text);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
