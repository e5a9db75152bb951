package tangent.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tangent.assignment.Part;
import tangent.assignment.Task;
import tangent.grade.Kit;
import tangent.report.GradeJsonReader;
import tangent.report.GradeReport;
import tangent.report.SafeText;
import tangent.report.TaskReport;

/**
 * A {@code grade.json} that this kit can replay.
 *
 * <p>Nothing in the file is trusted: whoever it came from may have written it by hand.
 *
 * @param file where it lies
 * @param report what it says
 */
public record RecordedGrade(Path file, GradeReport report) {

  /** A hundred times what the longest messages make of one. */
  private static final long MOST_BYTES = 16L << 20;

  /**
   * Reads it.
   *
   * @param path the file, or the folder that {@code grade --out} wrote it to
   * @throws UnusableGrade if it is not one, or one of another kit
   */
  public static RecordedGrade read(Path path) throws UnusableGrade {
    Path file = Files.isDirectory(path) ? path.resolve("grade.json") : path;
    try {
      GradeReport report = GradeJsonReader.read(text(file));
      requireThisKit(report);
      return new RecordedGrade(file, report);
    } catch (IllegalArgumentException e) {
      throw new UnusableGrade(named(file) + " can't be replayed: " + clean(e.getMessage()) + ".");
    }
  }

  /**
   * The task with this id.
   *
   * @throws UnusableGrade if there is none
   */
  public static Task task(String id) throws UnusableGrade {
    return Task.of(id)
        .orElseThrow(() -> new UnusableGrade("There is no task " + clean(id) + ".\n" + ids()));
  }

  /**
   * How the task ended when it was graded.
   *
   * @throws UnusableGrade if the file does not say
   */
  public TaskReport then(Task task) throws UnusableGrade {
    return report
        .tasks()
        .filter(each -> each.id().equals(task.id()))
        .findFirst()
        .orElseThrow(() -> new UnusableGrade(named(file) + " says nothing about " + task.id()));
  }

  private static String text(Path file) throws UnusableGrade {
    if (!Files.isRegularFile(file)) {
      throw new UnusableGrade("There is no such file: " + named(file));
    }
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new UnusableGrade(named(file) + " is too large for a grade.json.");
      }
      return Files.readString(file);
    } catch (IOException e) {
      throw new UnusableGrade(named(file) + " can't be read as UTF-8 text.");
    }
  }

  /** Another version may draw other samples, or judge them in another way. */
  private static void requireThisKit(GradeReport report) throws UnusableGrade {
    String then = report.kit().name() + " " + report.kit().version();
    String now = Kit.NAME + " " + Kit.VERSION;
    if (!then.equals(now)) {
      throw new UnusableGrade(
          ("This was graded by %s, and this is %s, which may ask other questions. Replay it "
                  + "with the version that graded it.")
              .formatted(clean(then), now));
    }
    String digest = report.kit().digest();
    if (!digest.equals(Kit.DIGEST)) {
      throw new UnusableGrade(
          ("This was graded by another kit than this one, though both are %s: the digest of "
                  + "what decides a grade was %s there and is %s here, so this kit may ask other "
                  + "questions or take other answers. Replay it with the kit that graded it, or grade "
                  + "the submission again.")
              .formatted(now, clean(digest), Kit.DIGEST));
    }
  }

  private static String ids() {
    return Stream.of(Part.values())
        .map(
            part ->
                part.tasks().stream().map(Task::id).collect(Collectors.joining(" ", "  ", "\n")))
        .collect(Collectors.joining("", "The tasks are:\n", ""))
        .stripTrailing();
  }

  private static String named(Path file) {
    return clean(file.toString());
  }

  private static String clean(String text) {
    return SafeText.line(text);
  }
}
