package tangent.run;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tangent.assignment.Status;
import tangent.assignment.Task;

/** How the tasks of one solution stand so far. */
final class Findings {

  /**
   * Of two properties of one task the graver ending counts; of equals a pass that was carried, then
   * the first.
   */
  private static final List<Status> GRAVEST_FIRST =
      List.of(
          Status.FAILED,
          Status.CRASHED,
          Status.TIMED_OUT,
          Status.MISSING,
          Status.DID_NOT_COMPILE,
          Status.NOT_ATTEMPTED,
          Status.PASSED);

  private static final Comparator<Finding> BY_GRAVITY =
      Comparator.<Finding>comparingInt(finding -> GRAVEST_FIRST.indexOf(finding.status()))
          .thenComparing(finding -> finding.carriedFrom().isEmpty());

  private final Onlooker onlooker;
  private final Map<Task, Finding> findings = new EnumMap<>(Task.class);
  private final Map<Task, Standing> standings = new EnumMap<>(Task.class);

  /** Whether the latest task to be concluded stands as an unusual case has left it. */
  private boolean toldByRare;

  Findings(Onlooker onlooker) {
    this.onlooker = onlooker;
  }

  /** Says that the calls from here on are for this task. */
  void begins(Task task) {
    onlooker.begins(task, !lostUnderneath(task).isEmpty());
  }

  /** Decides something that no points depend on: calls that may hang again get little time. */
  Finding hurrying(Supplier<Finding> decision) {
    onlooker.hurries(true);
    try {
      return decision.get();
    } finally {
      onlooker.hurries(false);
    }
  }

  /** Says that no points depend on anything any more. */
  void hurryFromNowOn() {
    onlooker.hurries(true);
  }

  /** Whether a call of the last hurried decision was given up that might have come back. */
  boolean wasHasty() {
    return onlooker.wasHasty();
  }

  boolean mayJudgeAgain(Task task) {
    return onlooker.mayJudgeAgain(task);
  }

  /**
   * Whether the task is lost in time already, and a property that ends so, too, is not told.
   *
   * @param rare whether an ordinary call is rather told than one of this property
   */
  boolean isTimedOut(Task task, boolean rare) {
    return known(task).filter(each -> each.status() == Status.TIMED_OUT).isPresent()
        && (rare || !toldByRare);
  }

  /**
   * Notes how one of the task's properties ended, and returns what that means.
   *
   * @param rare whether an ordinary call is rather told
   */
  Finding conclude(Finding finding, boolean rare) {
    Finding read = onlooker.read(finding);
    Finding before = findings.putIfAbsent(read.task(), read);
    if (before == null) {
      toldByRare = rare;
      return read;
    }
    int graver = BY_GRAVITY.compare(before, read);
    boolean later = graver > 0 || graver == 0 && toldByRare && !rare;
    toldByRare = later ? rare : toldByRare;
    findings.put(read.task(), (later ? read : before).after(before, read));
    return read;
  }

  /** In the order of the assignment. */
  Collection<Finding> all() {
    return findings.values();
  }

  Optional<Finding> known(Task task) {
    return Optional.ofNullable(findings.get(task));
  }

  boolean allPassed() {
    return findings.values().stream().allMatch(Finding::passed);
  }

  /**
   * The tasks that this one builds on and that are lost, nearest first; and those whose methods
   * changed an array that they were given, which is a mistake too, wherever it is counted.
   */
  List<Task> lostUnderneath(Task task) {
    return task.builtOn().stream()
        .filter(each -> known(each).filter(Findings::isWrongUnderneath).isPresent())
        .toList();
  }

  private static boolean isWrongUnderneath(Finding finding) {
    return !finding.passed() || finding.observations().stream().anyMatch(Observation::hasChanged);
  }

  Standing standing(Task task) {
    return standings.computeIfAbsent(task, none -> new Standing());
  }
}
