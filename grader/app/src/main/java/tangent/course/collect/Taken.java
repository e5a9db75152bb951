package tangent.course.collect;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import tangent.course.HandedIn;
import tangent.course.Unreadable;
import tangent.course.roster.RosterLine;

/** A submission as it can be graded, or why it can't: the same for all that it belongs to. */
record Taken(
    Optional<Path> place,
    Optional<Instant> submitted,
    boolean settable,
    Optional<String> commit,
    Optional<String> newest,
    Optional<Unreadable> unreadable) {

  static final Taken NOTHING = plain(Optional.empty(), Optional.empty());

  static Taken plain(Path place, Optional<Instant> submitted) {
    return plain(Optional.of(place), submitted);
  }

  private static Taken plain(Optional<Path> place, Optional<Instant> submitted) {
    return new Taken(place, submitted, false, Optional.empty(), Optional.empty(), Optional.empty());
  }

  static Taken unreadable(String why) {
    return unreadable(new Unreadable(why));
  }

  /** Nothing of it was seen. */
  static Taken unreached(String why) {
    return unreadable(new Unreadable(why, true));
  }

  private static Taken unreadable(Unreadable unreadable) {
    return new Taken(
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.of(unreadable));
  }

  /** A moment that the roster gives goes before any other. */
  HandedIn by(RosterLine line, String path, Map<String, String> lms) {
    return new HandedIn(
            line.student(), place, path, submitted, settable, commit, newest, lms, unreadable)
        .under(line.student(), line.submitted());
  }
}
