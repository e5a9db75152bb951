package tangent.compile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tangent.assignment.Task;
import tangent.compiler.CompileReply;
import tangent.intake.AssignmentFiles;
import tangent.intake.Notice;
import tangent.intake.Source;
import tangent.intake.Submission;

/**
 * A submission, compiled as far as it goes.
 *
 * @param classes the classes by binary name, complete: all types that the assignment names are
 *     there
 * @param errors what the compiler refused
 * @param notices what else the student has to be told: why files were set aside, moved or left out
 * @param setAside the student's files that are not in {@code classes}
 * @param states what became of each of the assignment's files
 * @param methods what the student wrote, for telling where a method stands
 */
public record Compilation(
    SortedMap<String, byte[]> classes,
    List<Notice> errors,
    List<Notice> notices,
    SortedSet<String> setAside,
    Map<String, FileState> states,
    MethodIndex methods) {

  /**
   * Each set of substitutes is a copy of all classes on the disk, and there are many: an honest
   * submission has some kilobytes, or with a library's sources some megabytes.
   */
  private static final long LARGEST_TO_CHANGE = 8 << 20;

  static Compilation of(
      Submission submission, CompileReply reply, Notices notices, MethodIndex methods) {
    SortedMap<String, byte[]> classes = new TreeMap<>();
    reply.classes().forEach(made -> classes.put(made.name(), made.bytes()));
    Set<String> present =
        submission.sources().stream().map(Source::path).collect(Collectors.toSet());
    Map<String, FileState> states = new TreeMap<>();
    for (String file : AssignmentFiles.CONTRACT) {
      states.put(
          file,
          notices.setAside().contains(file)
              ? FileState.STOOD_IN
              : present.contains(file) ? FileState.COMPILED : FileState.ABSENT);
    }
    return new Compilation(
        classes, notices.errors(), notices.list(), notices.setAside(), states, methods);
  }

  /** Whether nothing is put in the place of lost methods, so that no error is carried forward. */
  public boolean isTooLargeToChange() {
    return classes.values().stream().mapToLong(each -> each.length).sum() > LARGEST_TO_CHANGE;
  }

  /** The same with these classes in the place of their namesakes, or besides. */
  Compilation with(Map<String, byte[]> others) {
    SortedMap<String, byte[]> changed = new TreeMap<>(classes);
    changed.putAll(others);
    return new Compilation(changed, errors, notices, setAside, states, methods);
  }

  /** What became of the file that holds this task. */
  public FileState state(Task task) {
    return state(task.file());
  }

  /**
   * What became of a file that the assignment names, such as {@code derivatives/part3/Value.java}.
   */
  public FileState state(String file) {
    FileState state = states.get(file);
    if (state == null) {
      throw new IllegalArgumentException("not a file of the assignment: " + file);
    }
    return state;
  }

  /**
   * Writes the classes as a jar, ready for a class path.
   *
   * <p>A jar rather than a folder: its names are UTF-8 whatever the system's are, and no two of
   * them are the same to a system that ignores case.
   *
   * @return the jar
   */
  public Path writeTo(Path jar) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.setLevel(0);
      for (Map.Entry<String, byte[]> made : classes.entrySet()) {
        zip.putNextEntry(new ZipEntry(made.getKey().replace('.', '/') + ".class"));
        zip.write(made.getValue());
        zip.closeEntry();
      }
    }
    return jar;
  }
}
