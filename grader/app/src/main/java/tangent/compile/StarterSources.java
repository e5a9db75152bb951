package tangent.compile;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tangent.intake.AssignmentFiles;

/** The starter's own sources, which the grader carries with it. */
public final class StarterSources {

  private StarterSources() {}

  /** The given types, by path. */
  public static Map<String, String> given() {
    return texts(AssignmentFiles.GIVEN.stream());
  }

  /** The unwritten stubs of the files that students fill in, by path. */
  public static Map<String, String> stubs() {
    return texts(AssignmentFiles.CONTRACT.stream());
  }

  private static Map<String, String> texts(Stream<String> paths) {
    return paths.collect(
        Collectors.toUnmodifiableMap(Function.identity(), AssignmentFiles::handedOut));
  }
}
