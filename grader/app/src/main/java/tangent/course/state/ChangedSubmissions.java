package tangent.course.state;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tangent.UserError;
import tangent.course.HandedIn;
import tangent.course.Student;
import tangent.course.Unreadable;
import tangent.course.UnusableClass;
import tangent.course.collect.Collected;
import tangent.course.collect.Collector;
import tangent.course.policy.Overrides;
import tangent.course.policy.Policy;
import tangent.course.policy.ShownLevel;
import tangent.course.roster.Roster;
import tangent.course.roster.RosterLine;
import tangent.git.OutgoingRepository;
import tangent.git.RemoteUrl;
import tangent.grade.WholeFiles;
import tangent.report.Feedback;

/**
 * Collects what has changed in students' repositories since an earlier run, and what has not as it
 * was.
 *
 * @param work an existing folder of ours
 * @param now when this is
 */
public record ChangedSubmissions(
    Roster roster,
    Policy policy,
    Overrides overrides,
    Optional<Feedback> asked,
    Path work,
    Instant now) {

  /** So many are graded by one machine in a few minutes; starting one takes half a minute. */
  private static final int PER_SHARD = 40;

  private static final int MOST_SHARDS = 8;

  /**
   * Collects into a folder that is not there yet.
   *
   * @param again whether also what has not changed
   * @return how many are to be graded, and what the instructor should know, in sentences
   */
  public CollectedChanges into(Path out, EarlierState earlier, boolean again)
      throws IOException, UserError {
    insistOnRepositories();
    StudentKeys keys =
        new StudentKeys(policy, overrides, new ShownLevel(asked, policy.disclosure(), now));
    List<String> addresses =
        roster.lines().stream()
            .map(RosterLine::submission)
            .filter(address -> !address.isEmpty())
            .toList();
    Map<String, Optional<String>> heads =
        RepositoryHeads.of(addresses, OutgoingRepository.create(work.resolve("looking")));
    SortedMap<String, IndexLine> index = new TreeMap<>();
    List<RosterLine> kept = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    Set<String> changedPlaces = new LinkedHashSet<>();
    Map<RosterLine, IndexLine> lines = new LinkedHashMap<>();
    for (RosterLine line : roster.lines()) {
      Optional<String> head =
          line.submission().isEmpty()
              ? Optional.of("")
              : heads.getOrDefault(line.submission(), Optional.empty());
      if (head.isPresent()) {
        lines.put(line, new IndexLine(head.get(), keys.of(line)));
      }
      boolean unchanged =
          head.isPresent() && !again && earlier.has(line.student(), lines.get(line))
              || head.isEmpty() && earlier.isThere(line.student());
      if (!unchanged) {
        changedPlaces.add(place(line));
      } else if (head.isEmpty()) {
        notes.add(
            "\""
                + line.student().id()
                + "\": the repository could not be looked at; the earlier result stays.");
      }
    }
    Map<String, RosterLine> changed = new LinkedHashMap<>();
    for (RosterLine line : roster.lines()) {
      // Who share a repository get one report, so they are graded together.
      if (changedPlaces.contains(place(line))) {
        changed.put(line.student().id(), line);
      } else {
        kept.add(line);
      }
      IndexLine known = lines.get(line);
      if (known != null) {
        index.put(line.student().id(), known);
      } else if (!changedPlaces.contains(place(line))) {
        earlier.line(line.student()).ifPresent(old -> index.put(line.student().id(), old));
      }
    }
    Collector collector =
        new Collector(policy, work, now, HandedIn.seen(earlier.handedIn().values()));
    Collected collected =
        collector
            .lines(roster, List.copyOf(changed.values()))
            .after(earlier.handedIn().values(), policy);
    notes.addAll(collected.unmatched());
    List<HandedIn> toGrade = new ArrayList<>();
    for (HandedIn each : collected.handedIn()) {
      Optional<Unreadable> unreached = each.unreadable().filter(Unreadable::unreached);
      if (unreached.isPresent() && earlier.isGraded(each)) {
        // Its host answered a moment ago, and does not any more.
        Student student = each.student();
        kept.add(Objects.requireNonNull(changed.remove(student.id())));
        index.remove(student.id());
        earlier.line(student).ifPresent(old -> index.put(student.id(), old));
        notes.add(unreached.get().earlierStays(student));
      } else {
        toGrade.add(each);
      }
    }
    new CollectedFolder(out.resolve("submissions")).write(toGrade, notes);
    earlier.copy(kept, out);
    WholeFiles.write(
        out,
        Map.of(
            ClassIndex.FILE,
            new ClassIndex(index).json().getBytes(StandardCharsets.UTF_8),
            "shards.json",
            shards(changed.size()).getBytes(StandardCharsets.UTF_8)));
    return new CollectedChanges(changed.size(), kept.size(), notes);
  }

  private static String place(RosterLine line) {
    return line.submission().isEmpty() ? "\0" + line.student().id() : line.submission();
  }

  private void insistOnRepositories() throws UnusableClass {
    for (RosterLine line : roster.lines()) {
      if (!line.submission().isEmpty() && !RemoteUrl.isAddress(line.submission())) {
        throw UnusableClass.at(
            roster.file(),
            line.line(),
            "This is no address of a repository, and collect takes nothing else. grade-class takes"
                + " paths, too.");
      }
    }
  }

  /** As {@code grade-class --shard} takes them, in JSON for a CI's matrix. */
  static String shards(int students) {
    int count = Math.min(MOST_SHARDS, (students + PER_SHARD - 1) / PER_SHARD);
    List<String> shards = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      shards.add("\"" + i + "/" + count + "\"");
    }
    return "[" + String.join(",", shards) + "]";
  }

  /** Whether the folder can be made; before any work. */
  public static void insistOnNew(Path out) throws UnusableClass {
    if (Files.exists(out)) {
      throw new UnusableClass("--out is there already: " + out + ". Name a new folder.");
    }
  }
}
