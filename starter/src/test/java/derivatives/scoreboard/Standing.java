package derivatives.scoreboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the tests of one task came out. */
final class Standing {

  /** A test that failed: its name, and what it said. */
  record Failure(String test, String message) {}

  private final List<Failure> failures = new ArrayList<>();
  private int passed;
  private int open;
  private String waitsFor = "";

  void pass() {
    passed++;
  }

  void fail(String test, String message) {
    failures.add(new Failure(test, message));
  }

  /**
   * @param waitsFor the task whose method was missing, which may be this very one, or the empty
   *     string
   */
  void skip(String waitsFor) {
    open++;
    if (this.waitsFor.isEmpty()) {
      this.waitsFor = waitsFor;
    }
  }

  boolean isComplete() {
    return passed > 0 && failures.isEmpty() && open == 0;
  }

  boolean isWrong() {
    return !failures.isEmpty();
  }

  /** The failure that says most: one with a hint, if there is one. */
  Optional<Failure> mostTelling() {
    return failures.stream()
        .filter(failure -> failure.message().contains("Hint:"))
        .findFirst()
        .or(() -> failures.stream().findFirst());
  }

  /** The standing of the task with this id, in a few words. */
  String inWords(String id) {
    if (isComplete()) {
      return "passed";
    }
    String count = passed + " of " + tests() + " tests pass";
    if (isWrong()) {
      return "WRONG         " + count;
    }
    if (passed > 0) {
      return "under way     " + count;
    }
    boolean waits = !waitsFor.isEmpty() && !waitsFor.equals(id) && !id.endsWith(".arguments");
    return waits ? "waits for " + waitsFor : "not started";
  }

  private int tests() {
    return passed + open + failures.size();
  }
}
