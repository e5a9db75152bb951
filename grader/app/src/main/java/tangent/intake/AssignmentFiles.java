package tangent.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import tangent.task.Task;

/** The files that the assignment itself names, relative to the source root. */
public final class AssignmentFiles {

  /** The files that students fill in. */
  public static final List<String> CONTRACT =
      Arrays.stream(Task.values()).map(Task::file).distinct().toList();

  /** Given types that the contract's signatures name: the kit's own text is always used. */
  public static final Set<String> GIVEN =
      Set.of("derivatives/part1/Turning.java", "derivatives/part2/Outcome.java");

  /** Programs for the student to look at results: never graded, so not even compiled. */
  static final Set<String> UNGRADED =
      Set.of("derivatives/Practice.java", "derivatives/Lesson.java");

  private AssignmentFiles() {}
}
