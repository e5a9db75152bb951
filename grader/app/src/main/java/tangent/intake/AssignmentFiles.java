package tangent.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tangent.Resource;
import tangent.assignment.Task;

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

  /** What the starter holds at this path: the text of a stub, or of a given type. */
  public static String handedOut(String path) {
    return Resource.text(AssignmentFiles.class, "/tangent/starter/" + path);
  }

  /**
   * The path as the assignment writes it, where the two differ in upper and lower case only; any
   * other as it is. Some systems keep a name in another case than the one that was meant.
   */
  static String asAssigned(String path) {
    return Stream.of(CONTRACT, GIVEN, UNGRADED)
        .flatMap(files -> files.stream())
        .filter(path::equalsIgnoreCase)
        .findFirst()
        .orElse(path);
  }

  /** The file of the contract that has this name, in whatever folder and case. */
  static Optional<String> named(String fileName) {
    return CONTRACT.stream()
        .filter(file -> file.substring(file.lastIndexOf('/') + 1).equalsIgnoreCase(fileName))
        .findFirst();
  }
}
