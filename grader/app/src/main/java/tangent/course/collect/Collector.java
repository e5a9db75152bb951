package tangent.course.collect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tangent.UserError;
import tangent.course.HandedIn;
import tangent.course.Student;
import tangent.course.UnusableClass;
import tangent.course.policy.Policy;
import tangent.course.roster.Roster;
import tangent.course.roster.RosterLine;
import tangent.intake.Download;
import tangent.intake.UnusableSubmission;

/**
 * Finds one submission for each student of a class.
 *
 * @param policy its dates say which commit of a repository counts, and its zone what a site's
 *     clocks show
 * @param work an existing folder of ours, kept until all is graded
 * @param seen when this is: no commit was handed in later, whatever its date
 * @param seenBefore when earlier runs had seen commits, by their ids
 */
public record Collector(Policy policy, Path work, Instant seen, Map<String, Instant> seenBefore) {

  private CountedCommits commits() {
    return new CountedCommits(policy, work, seen, seenBefore);
  }

  /** A class that is a roster whose lines say where each submission lies. */
  public Collected roster(Path file) throws IOException, UserError {
    Roster roster = Roster.withSubmissions(file);
    return lines(roster, roster.lines());
  }

  /** Some of the lines of such a roster. */
  public Collected lines(Roster roster, List<RosterLine> lines) throws IOException, UserError {
    List<String> unmatched = new ArrayList<>();
    Path base = Optional.ofNullable(roster.file().toAbsolutePath().getParent()).orElse(Path.of(""));
    NamedSubmissions named = new NamedSubmissions(commits(), base, unmatched);
    named.insistOnAnyPath(roster);
    List<HandedIn> all = named.of(roster, lines);
    return sorted(all, unmatched);
  }

  /**
   * A class that is a folder or a download.
   *
   * @param roster who is in it; {@link Roster#NONE} where only the submissions tell
   */
  public Collected folder(Path place, Roster roster) throws IOException, UserError {
    WrongClass.refuseFile(place);
    List<String> unmatched = new ArrayList<>();
    try (Download whole = open(place)) {
      whole.notices().forEach(unmatched::add);
      Download download = inside(whole, Files.isDirectory(place));
      if (Files.isDirectory(place) && download.names().isEmpty()) {
        throw new UnusableClass(
            place
                + " is an empty folder, so it says of nobody that they have handed in nothing. Is the"
                + " disk or the share there that holds the submissions? Nothing was changed.");
      }
      SubmissionSource source = source(download, place, unmatched);
      if (source instanceof PlainFolder) {
        WrongClass.refuseResults(place, download);
        WrongClass.refuseSubmission(place, download);
        WrongClass.downloadsIn(download).forEach(unmatched::add);
      }
      List<FoundSubmission> found = source.in(download, unmatched);
      if (found.isEmpty() && namesNone(roster)) {
        throw WrongClass.ofNobody(place + " holds no submission", unmatched);
      }
      List<HandedIn> all = new ArrayList<>();
      Map<FoundSubmission, Taken> taken = new HashMap<>();
      if (roster.lines().isEmpty()) {
        for (Map.Entry<Student, List<FoundSubmission>> each :
            OwnNames.of(found, unmatched).entrySet()) {
          RosterLine line = new RosterLine(0, each.getKey(), "", Optional.empty());
          all.add(handedIn(line, each.getValue(), taken, each.getValue().get(0).lms(), unmatched));
        }
      } else {
        all.addAll(byRoster(roster, source, found, taken, unmatched, place));
      }
      return sorted(all, unmatched);
    }
  }

  private Download open(Path place) throws IOException, UnusableClass {
    try {
      return Download.open(place, work);
    } catch (UnusableSubmission e) {
      throw new UnusableClass(place + " can't be taken for a class. " + e.sentence());
    }
  }

  private List<HandedIn> byRoster(
      Roster roster,
      SubmissionSource source,
      List<FoundSubmission> found,
      Map<FoundSubmission, Taken> taken,
      List<String> unmatched,
      Path place)
      throws IOException, UserError {
    List<HandedIn> all = new ArrayList<>();
    List<RosterLine> elsewhere = new ArrayList<>();
    Absent absent = new Absent(roster);
    RosterMatching matching = new RosterMatching(roster, found, unmatched);
    if (namesNone(roster) && matching.submissions().values().stream().allMatch(List::isEmpty)) {
      throw WrongClass.ofNobody(
          "Nothing in " + place + " is of a student of " + roster.file().getFileName(), unmatched);
    }
    for (Map.Entry<RosterLine, List<FoundSubmission>> each : matching.submissions().entrySet()) {
      RosterLine line = each.getKey();
      if (each.getValue().isEmpty() && !line.submission().isEmpty()) {
        elsewhere.add(line);
      } else {
        if (each.getValue().isEmpty()) {
          absent.add(line, "nothing was found for \"%s\".".formatted(line.student().id()));
        }
        Map<String, String> lms =
            each.getValue().stream()
                .findFirst()
                .filter(first -> !first.lms().isEmpty() && matching.isOwn(line, first))
                .map(FoundSubmission::lms)
                .orElseGet(() -> source.lms(line.student()));
        all.add(handedIn(line, each.getValue(), taken, lms, unmatched));
      }
    }
    unmatched.addAll(absent.told());
    Path base = Files.isDirectory(place) ? place : work;
    all.addAll(new NamedSubmissions(commits(), base, unmatched).of(roster, elsewhere));
    return all;
  }

  private static boolean namesNone(Roster roster) {
    return roster.lines().stream().allMatch(line -> line.submission().isEmpty());
  }

  private HandedIn handedIn(
      RosterLine line,
      List<FoundSubmission> found,
      Map<FoundSubmission, Taken> taken,
      Map<String, String> lms,
      List<String> unmatched)
      throws IOException {
    if (found.isEmpty()) {
      return Taken.NOTHING.by(line, "", lms);
    }
    List<String> entries = found.stream().map(FoundSubmission::entry).sorted().toList();
    if (found.size() > 1) {
      Taken several =
          Taken.unreadable(
              "These are several submissions, and nothing says which one counts: "
                  + String.join(", ", entries)
                  + ". Keep one, or name it in the roster's column submission.");
      unmatched.add("\"" + line.student().id() + "\" has several submissions: " + entries + ".");
      return several.by(line, String.join(", ", entries), lms);
    }
    FoundSubmission one = found.get(0);
    Taken known = taken.get(one);
    if (known == null) {
      known = take(one, commits(), line.student());
      taken.put(one, known);
    }
    return known.by(line, one.entry(), lms);
  }

  private Taken take(FoundSubmission found, CountedCommits commits, Student student)
      throws IOException {
    try {
      Path place = found.contents().take();
      return found.submitted().isPresent()
          ? Taken.plain(place, found.submitted())
          : commits.inFolder(place, student);
    } catch (UnusableSubmission e) {
      return Taken.unreadable(e.sentence());
    }
  }

  /**
   * A packer may have put all into one folder; in a folder that somebody named, it is a student.
   */
  private static Download inside(Download download, boolean folder) throws IOException {
    List<String> names = download.names();
    if (names.size() != 1 || !download.isFolder(names.get(0)) || MoodleDownload.isOne(names)) {
      return download;
    }
    Download inner = download.in(names.get(0));
    List<String> below = inner.names();
    boolean project = below.stream().anyMatch(WrongClass::isOfProject);
    return isKnown(inner) || !folder && !project && !below.isEmpty() ? inner : download;
  }

  /** Whether it is what a system gives as a download of all submissions. */
  static boolean isKnown(Download download) throws IOException {
    List<String> names = download.names();
    return names.contains(GradescopeDownload.METADATA)
        || MoodleDownload.isOne(names)
        || CanvasDownload.isOne(download);
  }

  private SubmissionSource source(Download download, Path place, List<String> unmatched)
      throws IOException, UserError {
    List<String> names = download.names();
    if (names.contains(GradescopeDownload.METADATA)) {
      return new GradescopeDownload();
    }
    if (MoodleDownload.isOne(names)) {
      Path above = place.toAbsolutePath().getParent();
      List<Path> folders = new ArrayList<>();
      if (Files.isDirectory(place)) {
        folders.add(place);
      }
      if (above != null) {
        folders.add(above);
      }
      return new MoodleDownload(
          MoodleParticipants.in(
              folders, MoodleDownload.participants(names), policy.namedZone(), unmatched));
    }
    return CanvasDownload.isOne(download) ? new CanvasDownload() : new PlainFolder();
  }

  private static Collected sorted(List<HandedIn> all, List<String> unmatched) {
    all.sort(Comparator.comparing(each -> each.student().id()));
    return new Collected(all, unmatched.stream().distinct().toList());
  }
}
