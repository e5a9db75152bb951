package tangent.course.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import tangent.UserError;
import tangent.course.Student;
import tangent.grade.WholeFiles;

/**
 * A folder that takes the place of one that is not there yet, file by file.
 *
 * @param from where the files are
 * @param to where they go
 */
record JoinedFolder(Path from, Path to) {

  static JoinedFolder of(Path from, Path to) {
    return new JoinedFolder(from, to);
  }

  /**
   * Copies all, what says that a result is whole last.
   *
   * @throws UnusableResults if files that differ are there already
   */
  void join(Student student) throws IOException, UserError {
    Map<String, byte[]> files = files(from);
    if (Files.isDirectory(to)) {
      insistOnTheSame(student, files);
    }
    WholeFiles.write(to, files);
  }

  private void insistOnTheSame(Student student, Map<String, byte[]> files)
      throws IOException, UserError {
    for (Map.Entry<String, byte[]> there : files(to).entrySet()) {
      byte[] other = files.get(there.getKey());
      if (other == null || !Arrays.equals(other, there.getValue())) {
        throw new UnusableResults(
            "\"%s\" has a result in two of the folders, and they differ: %s and %s. Leave one out."
                .formatted(student.id(), from, to));
      }
    }
  }

  private static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    byte[] grade = files.remove(StudentFolder.GRADE);
    if (grade != null) {
      files.put(StudentFolder.GRADE, grade);
    }
    return files;
  }
}
