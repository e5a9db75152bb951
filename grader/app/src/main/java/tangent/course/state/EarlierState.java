package tangent.course.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tangent.UserError;
import tangent.course.ClassEntry;
import tangent.course.FolderName;
import tangent.course.HandedIn;
import tangent.course.Student;
import tangent.course.roster.RosterLine;
import tangent.course.store.ClassFolder;

/**
 * What an earlier run has left for this one.
 *
 * @param folder empty where there was none
 * @param handedIn what all handed in, by the students' ids
 * @param graded the ids of those who have a grade
 */
public record EarlierState(
    Optional<Path> folder, ClassIndex index, Map<String, HandedIn> handedIn, Set<String> graded) {

  private static final List<String> FILES = List.of("entry.json", "grade.json");
  static final String CLASS = "class.json";

  /** Reads it; a folder that nobody has written is none. */
  public static EarlierState in(Optional<Path> folder) throws IOException, UserError {
    Map<String, HandedIn> handedIn = new HashMap<>();
    Set<String> graded = new HashSet<>();
    Optional<Path> written = folder.filter(each -> Files.isDirectory(each.resolve("students")));
    ClassIndex index = new ClassIndex(new TreeMap<>());
    if (written.isPresent()) {
      for (ClassEntry entry : ClassFolder.entries(written.get())) {
        String id = entry.handedIn().student().id();
        handedIn.put(id, entry.handedIn());
        if (entry.grade().isPresent()) {
          graded.add(id);
        }
      }
      index = ClassIndex.in(written.get());
    }
    return new EarlierState(written, index, handedIn, graded);
  }

  /** Whether there is a result, be it known what it is about or not. */
  boolean isThere(Student student) {
    return handedIn.containsKey(student.id());
  }

  /** Whether there is a grade of what lies where this could not be reached. */
  boolean isGraded(HandedIn now) {
    HandedIn then = handedIn.get(now.student().id());
    return then != null && graded.contains(now.student().id()) && then.path().equals(now.path());
  }

  boolean has(Student student, IndexLine line) {
    return isThere(student) && line(student).equals(Optional.of(line));
  }

  Optional<IndexLine> line(Student student) {
    return Optional.ofNullable(index.lines().get(student.id()));
  }

  /** Copies the results of some into {@code kept}, and the class as it was into {@code former}. */
  void copy(List<RosterLine> lines, Path out) throws IOException {
    Path kept = Files.createDirectories(out.resolve("kept/students"));
    Path former = Files.createDirectories(out.resolve("former"));
    if (folder.isPresent()) {
      for (RosterLine line : lines) {
        String name = FolderName.of(line.student().id());
        copy(folder.get().resolve("students").resolve(name), kept.resolve(name), FILES);
      }
      copy(folder.get(), former, List.of(CLASS));
    }
  }

  /** Those of the files that are there. */
  static void copy(Path from, Path to, List<String> files) throws IOException {
    for (String file : files) {
      if (Files.isRegularFile(from.resolve(file))) {
        Files.createDirectories(to);
        Files.copy(from.resolve(file), to.resolve(file), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
