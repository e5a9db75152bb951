package derivatives.scoreboard;

import java.util.List;

/** What a student gets to copy, made of tests that failed. */
public final class Pasted {

  /** A failed test's name, and the body of the student's own. */
  public record Failure(String test, String body) {}

  private Pasted() {}

  /**
   * The file for one task, with another class name.
   *
   * @return empty where nothing failed that can be asked so
   */
  public static String text(String task, List<Failure> failures, String className) {
    Standing standing = new Standing();
    failures.forEach(each -> standing.fail(new Standing.Failure(each.test(), "", each.body())));
    return OwnTests.text(Task.of(task).orElseThrow(), standing)
        .replaceFirst("(?m)^class \\w+", "class " + className);
  }
}
