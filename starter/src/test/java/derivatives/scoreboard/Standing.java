package derivatives.scoreboard;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** How the tests of one task came out. The watch gets it from the process that ran them. */
final class Standing implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * A test that failed: its name, and what it said.
   *
   * @param ownTest the body of a test of the student's own that asks the same; or the empty string
   */
  record Failure(String test, String message, String ownTest) implements Serializable {}

  private final ArrayList<Failure> failures = new ArrayList<>();
  private final TreeSet<String> missing = new TreeSet<>();
  private boolean broken;
  private int passed;
  private int open;
  private String waitsFor = "";

  /** Of a task whose file does not compile, so that nothing could be tried. */
  static Standing broken() {
    Standing standing = new Standing();
    standing.broken = true;
    return standing;
  }

  /** Of a task whose tests ended with the program that ran them. */
  static Standing ended() {
    Standing standing = new Standing();
    standing.fail(
        "no test: none came to its end",
        "Your code ended the program that runs it: System.exit, or no memory is left.");
    return standing;
  }

  void pass() {
    passed++;
  }

  void fail(String test, String message) {
    fail(new Failure(test, message, ""));
  }

  void fail(Failure failure) {
    failures.add(failure);
  }

  List<Failure> failures() {
    return List.copyOf(failures);
  }

  /** A test that could not say anything yet. */
  void skip() {
    open++;
  }

  /**
   * A test that met a method of this task's own that is not written.
   *
   * @param method its name, or the empty string where it is not known
   */
  void skipUnwritten(String method) {
    open++;
    if (!method.isEmpty()) {
      missing.add(method);
    }
  }

  /**
   * A test that can say nothing before another task is written or right.
   *
   * @param task its id
   */
  void skipWaiting(String task) {
    open++;
    if (waitsFor.isEmpty()) {
      waitsFor = task;
    }
  }

  boolean isComplete() {
    return passed > 0 && failures.isEmpty() && open == 0;
  }

  boolean isWrong() {
    return !failures.isEmpty();
  }

  /** Whether some of it is right, and what is missing is this task's own. */
  boolean isUnderWay() {
    return !isWrong() && passed > 0 && open > 0 && waitsFor.isEmpty();
  }

  /** Whether all that is missing is another task. */
  boolean isWaiting() {
    return !isWrong() && !waitsFor.isEmpty() && missing.isEmpty();
  }

  /** What is not written, in a few words; empty where that is not known. */
  String missing() {
    return String.join(", ", missing);
  }

  /** The failure that says most: one with a hint, if there is one. */
  Optional<Failure> mostTelling() {
    return failures.stream()
        .filter(failure -> failure.message().contains("Hint:"))
        .findFirst()
        .or(() -> failures.stream().findFirst());
  }

  /** The standing in a few words. */
  String inWords() {
    if (broken) {
      return "does not compile";
    }
    if (isComplete()) {
      return "passed";
    }
    if (isWrong()) {
      return "WRONG         " + passed + " of " + tests() + " tests pass";
    }
    if (isWaiting()) {
      return "waits for " + waitsFor;
    }
    if (passed == 0) {
      return "not started";
    }
    return "under way     "
        + (missing.isEmpty() ? passed + " of " + tests() + " tests pass" : "missing: " + missing());
  }

  private int tests() {
    return passed + open + failures.size();
  }
}
