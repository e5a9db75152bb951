package tangent.course.collect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tangent.course.HandedIn;
import tangent.course.UnusableClass;
import tangent.course.roster.Roster;
import tangent.course.roster.RosterLine;
import tangent.git.RemoteRepository;
import tangent.git.RemoteUrl;
import tangent.process.SideBySide;

/** Submissions that a roster names: paths, from the folder in which it lies, and git URLs. */
final class NamedSubmissions {

  /** Much of the time each waits for its server, which would not like many more. */
  private static final int AT_ONCE = 6;

  private static final String NO_ADDRESS =
      "There is nothing at this path, and it is no address of a repository: one begins with https://,"
          + " http://, ssh://, git:// or file://, or is written git@host:path.";

  private final CountedCommits commits;
  private final Path base;
  private final List<String> unmatched;
  private final Map<Path, RosterLine> first = new HashMap<>();

  NamedSubmissions(CountedCommits commits, Path base, List<String> unmatched) {
    this.commits = commits;
    this.base = base;
    this.unmatched = unmatched;
  }

  List<HandedIn> of(Roster roster, List<RosterLine> lines) throws IOException, UnusableClass {
    Map<Served, Taken> fetched =
        SideBySide.each(
            lines.stream()
                .filter(line -> RemoteUrl.isAddress(line.submission()))
                .map(this::served)
                .toList(),
            AT_ONCE,
            "fetch",
            each -> commits.remote(new RemoteRepository(each.address()), each.last()));
    List<HandedIn> all = new ArrayList<>();
    Absent absent = new Absent(roster);
    for (RosterLine line : lines) {
      boolean served = RemoteUrl.isAddress(line.submission());
      String shown = shown(line.submission());
      Taken taken =
          served ? Objects.requireNonNull(fetched.get(served(line))) : atPath(roster, line);
      all.add(taken.by(line, shown, Map.of()));
      say(absent, line, shown, taken);
    }
    unmatched.addAll(absent.told());
    return all;
  }

  /**
   * A roster none of whose paths leads anywhere says nothing about its students: what holds their
   * work is not there. Of a single one that can't be told.
   */
  void insistOnAnyPath(Roster roster) throws UnusableClass {
    List<RosterLine> all =
        roster.lines().stream().filter(line -> !line.submission().isEmpty()).toList();
    if (all.size() > 1
        && all.stream()
            .map(RosterLine::submission)
            .noneMatch(each -> RemoteUrl.isAddress(each) || isThere(each))) {
      RosterLine one = all.get(0);
      if (isMistyped(one.submission())) {
        throw UnusableClass.at(roster.file(), one.line(), NO_ADDRESS);
      }
      throw UnusableClass.at(
          roster.file(),
          0,
          ("There is nothing at any path in its column submission, such as %s, so this says of nobody"
                  + " that they have handed in nothing. Paths lead from the folder of the roster. Is"
                  + " the disk or the share there that holds the submissions? Nothing was changed.")
              .formatted(shown(one.submission())));
    }
  }

  private boolean isThere(String submission) {
    try {
      return Files.exists(at(submission));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private Path at(String submission) {
    return base.resolve(submission.replace('\\', '/'));
  }

  /** Members of a group have one repository; with other dates, it may be another commit. */
  private record Served(String address, Optional<Instant> last) {}

  private Served served(RosterLine line) {
    return new Served(line.submission(), commits.last(line.student()));
  }

  private Taken atPath(Roster roster, RosterLine line) throws IOException, UnusableClass {
    if (line.submission().isEmpty()) {
      return Taken.NOTHING;
    }
    Path place;
    try {
      place = at(line.submission());
    } catch (InvalidPathException e) {
      return Taken.unreadable("This can be no path: " + shown(line.submission()));
    }
    if (!Files.exists(place)) {
      return isMistyped(line.submission()) ? Taken.unreadable(NO_ADDRESS) : Taken.NOTHING;
    }
    insistOnGroup(roster, line, place.toRealPath());
    return isBare(place)
        ? commits.remote(
            new RemoteRepository(place.toUri().toString()), commits.last(line.student()))
        : commits.inFolder(place, line.student());
  }

  /** Two names may lead to one place. */
  private void insistOnGroup(Roster roster, RosterLine line, Path real) throws UnusableClass {
    RosterLine other = first.putIfAbsent(real, line);
    String group = line.student().group();
    if (other != null && (group.isEmpty() || !group.equals(other.student().group()))) {
      throw UnusableClass.at(
          roster.file(),
          line.line(),
          ("This is the submission of \"%s\" in line %s, too. If they worked together, give "
                  + "both the same group.")
              .formatted(other.student().id(), other.line()));
    }
  }

  private static boolean isBare(Path place) {
    return Files.isRegularFile(place.resolve("HEAD"))
        && Files.isDirectory(place.resolve("objects"))
        && Files.isDirectory(place.resolve("refs"));
  }

  /** A slip in an address makes a path of it, and may leave a password in it. */
  private boolean isMistyped(String submission) {
    return submission.matches("[^/\\\\]{2,}:.*") && !isThere(submission);
  }

  private String shown(String submission) {
    if (RemoteUrl.isAddress(submission)) {
      return new RemoteRepository(submission).shown();
    }
    return isMistyped(submission) ? "no address" : shownPath(submission);
  }

  /** As it stands in the roster, if that leads to below it; else its last name. */
  private String shownPath(String submission) {
    if (submission.matches("(.*[/\\\\])?[.]{1,2}[/\\\\]*")) {
      // Its last name is that of no folder.
      return String.valueOf(at(submission).toAbsolutePath().normalize().getFileName());
    }
    String plain = submission.replace('\\', '/').replaceFirst("^(\\./+)+", "");
    boolean leadsAway =
        plain.startsWith("/")
            || plain.matches("[A-Za-z]:.*")
            || plain.matches("(.*/)?\\.\\.(/.*)?");
    String shown = plain.replaceFirst("/+$", "");
    return leadsAway ? shown.substring(shown.lastIndexOf('/') + 1) : shown;
  }

  private void say(Absent absent, RosterLine line, String shown, Taken taken) {
    if (taken.place().isEmpty() && taken.unreadable().isEmpty()) {
      absent.add(
          line,
          "\""
              + line.student().id()
              + "\" "
              + (line.submission().isEmpty()
                  ? "has no submission."
                  : taken.newest().isPresent()
                      ? "had handed in nothing in time, at " + shown + "."
                      : RemoteUrl.isAddress(line.submission()) || isThere(line.submission())
                          ? "has handed in nothing yet: " + shown + " is empty."
                          : "has no submission: there is nothing at " + shown + "."));
    }
  }
}
