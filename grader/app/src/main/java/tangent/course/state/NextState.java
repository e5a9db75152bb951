package tangent.course.state;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tangent.UserError;
import tangent.course.ClassStatus;
import tangent.course.FolderName;
import tangent.course.page.ClassMember;
import tangent.grade.WholeFiles;

/**
 * What {@code collect} has left for whoever publishes, and what the next run is to know.
 *
 * @param collected the folder of {@code collect}
 */
public record NextState(Path collected) {

  private static final String STATE = "state";

  /** Whose result is an earlier run's: they have their feedback. */
  public boolean isKept(ClassMember member) {
    return Files.isDirectory(
        collected.resolve("kept/students").resolve(FolderName.of(member.id())));
  }

  /** Who has handed in, and was graded by nobody in this run, as where a machine was lost. */
  public boolean isLost(ClassMember member) throws IOException, UserError {
    IndexLine line = ClassIndex.in(collected).lines().get(member.id());
    return member.status() == ClassStatus.NOT_SUBMITTED
        && member.handedIn().newest().isEmpty()
        && line != null
        && !line.head().isEmpty();
  }

  /** What could not be fetched, or graded, may be another time. */
  private static boolean isSettled(ClassMember member) {
    boolean unfetched =
        member.status() == ClassStatus.UNREADABLE && member.handedIn().newest().isEmpty();
    return member.status() != ClassStatus.GRADER_FAILED && !unfetched;
  }

  /**
   * Writes the folder {@code state}: all results, without pages and pictures.
   *
   * @param folder that of the class
   * @param open who is to be graded again, for they did not get what there is for them
   */
  public void write(Path folder, List<ClassMember> members, Set<String> open)
      throws IOException, UserError {
    Path state = folder.resolve(STATE);
    SortedMap<String, IndexLine> lines = new TreeMap<>(ClassIndex.in(collected).lines());
    Set<String> known = new HashSet<>();
    for (ClassMember member : members) {
      if (!open.contains(member.id()) && isSettled(member)) {
        known.add(member.id());
      }
    }
    lines.keySet().retainAll(known);
    Files.createDirectories(state.resolve("students"));
    try (DirectoryStream<Path> all =
        Files.newDirectoryStream(folder.resolve("students"), Files::isDirectory)) {
      for (Path each : all) {
        EarlierState.copy(
            each,
            state.resolve("students").resolve(each.getFileName()),
            List.of("entry.json", "grade.json"));
      }
    }
    EarlierState.copy(folder, state, List.of(EarlierState.CLASS));
    WholeFiles.write(
        state,
        Map.of(ClassIndex.FILE, new ClassIndex(lines).json().getBytes(StandardCharsets.UTF_8)));
  }
}
