package tangent.course;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was handed in for a student, before anything is graded.
 *
 * <p>Members of a group share one {@code submission}: it is graded once.
 *
 * @param submission the folder or zip to grade; empty where nothing was handed in, or nothing that
 *     can be read
 * @param path where it lies, as it is shown: relative to the class, never a path of the machine
 * @param submitted when; empty where nobody knows
 * @param settable whether that moment is a commit's, which a student can set
 * @param commit of a repository: the graded one
 * @param newest of a repository: the newest one, whichever counts
 * @param lms the ids that a learning management system gave: {@code moodle}, {@code canvas}, {@code
 *     gradescope}
 * @param unreadable present where it can't be read
 */
public record HandedIn(
    Student student,
    Optional<Path> submission,
    String path,
    Optional<Instant> submitted,
    boolean settable,
    Optional<String> commit,
    Optional<String> newest,
    Map<String, String> lms,
    Optional<Unreadable> unreadable) {

  public HandedIn {
    SortedMap<String, String> sorted = new TreeMap<>(lms);
    lms = Collections.unmodifiableMap(sorted);
  }

  /** Of whom nothing was handed in. */
  public static HandedIn nothing(Student student) {
    return new HandedIn(
        student,
        Optional.empty(),
        "",
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Optional.empty());
  }

  /** The same of which nothing can be had now. */
  public HandedIn unreached(String why) {
    return new HandedIn(
        student,
        Optional.empty(),
        path,
        submitted,
        settable,
        commit,
        newest,
        lms,
        Optional.of(new Unreadable(why, true)));
  }

  /** When commits were first seen, by their ids. */
  public static Map<String, Instant> seen(Collection<HandedIn> all) {
    Map<String, Instant> seen = new HashMap<>();
    for (HandedIn each : all) {
      if (each.commit.isPresent() && each.submitted.isPresent()) {
        seen.put(each.commit.get(), each.submitted.get());
      }
    }
    return seen;
  }

  /** The same where it lies on this machine, which no file tells. */
  public HandedIn at(Optional<Path> place) {
    return new HandedIn(student, place, path, submitted, settable, commit, newest, lms, unreadable);
  }

  /** The same without that place. */
  public HandedIn withoutPlace() {
    return at(Optional.empty());
  }

  /**
   * The same under what is known of the student by now.
   *
   * @param told when it was handed in, where a roster says so: that goes before all else
   */
  public HandedIn under(Student known, Optional<Instant> told) {
    return new HandedIn(
        known,
        submission,
        path,
        told.or(() -> submitted),
        told.isEmpty() && settable,
        commit,
        newest,
        lms,
        unreadable);
  }
}
