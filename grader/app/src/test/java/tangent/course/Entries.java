package tangent.course;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tangent.assignment.Part;
import tangent.assignment.Status;
import tangent.assignment.Task;
import tangent.report.Bonus;
import tangent.report.Feedback;
import tangent.report.GradeReport;
import tangent.report.KitInfo;
import tangent.report.PartReport;
import tangent.report.SandboxInfo;
import tangent.report.SubmissionInfo;
import tangent.report.TaskReport;
import tangent.report.Verdict;

/** Stored entries for tests, made of which tasks a student passed and when. */
public final class Entries {

  private Entries() {}

  public static ClassEntry graded(
      Student student, Optional<Instant> submitted, Collection<Task> passed) {
    return new ClassEntry(
        handedIn(student, submitted), ClassStatus.GRADED, "", Optional.of(grade(passed)));
  }

  public static ClassEntry without(Student student, ClassStatus status) {
    return new ClassEntry(handedIn(student, Optional.empty()), status, "", Optional.empty());
  }

  public static HandedIn handedIn(Student student, Optional<Instant> submitted) {
    return new HandedIn(
        student,
        Optional.of(Path.of(student.id())),
        student.id(),
        submitted,
        false,
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Optional.empty());
  }

  public static GradeReport grade(Collection<Task> passed) {
    List<PartReport> parts =
        Arrays.stream(Part.values())
            .map(
                part ->
                    new PartReport(
                        part.id(),
                        part.title(),
                        part.bonus(),
                        sum(part.tasks().stream().filter(passed::contains).toList()),
                        part.points(),
                        part.tasks().stream().map(task -> task(task, passed)).toList()))
            .toList();
    return new GradeReport(
        new KitInfo("Tangent", "0.1.0", "0".repeat(64), 42),
        new SubmissionInfo("a", "1".repeat(64)),
        SandboxInfo.values()[0],
        sum(passed),
        100,
        new Bonus(sum(passed.stream().filter(task -> task.part().bonus()).toList()), 10),
        Verdict.GRADED,
        List.of(),
        List.of(),
        parts,
        List.of(),
        Feedback.FULL,
        1);
  }

  private static TaskReport task(Task task, Collection<Task> passed) {
    boolean pass = passed.contains(task);
    return new TaskReport(
        task.id(),
        task.title(),
        pass ? task.points() : 0,
        task.points(),
        pass ? Status.PASSED : Status.FAILED,
        pass ? "" : "wrong",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1,
        Optional.empty(),
        List.of());
  }

  private static double sum(Collection<Task> tasks) {
    return tasks.stream().mapToInt(Task::points).sum();
  }
}
