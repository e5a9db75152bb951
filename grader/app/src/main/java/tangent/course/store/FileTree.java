package tangent.course.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tangent.grade.UnwritableReport;
import tangent.grade.WholeFiles;

/**
 * The files of a folder and of those in it.
 *
 * @param files by their paths, with slashes; what says that a result is whole comes last
 */
public record FileTree(Map<String, byte[]> files) {

  /** No files. */
  public static final FileTree NONE = new FileTree(Map.of());

  /** Files of text, by paths that may be a student's. */
  public static FileTree ofTexts(Map<String, String> texts) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return ofContents(files);
  }

  /** Files by paths that may be a student's. */
  static FileTree ofContents(Map<String, byte[]> contents) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    contents.forEach((path, content) -> files.put(DiskName.of(path), content));
    return new FileTree(files);
  }

  /**
   * Those that lie there; none where there is no such folder. A link is no file: of another
   * machine's results, it may have been put there to have us read something of ours.
   */
  public static FileTree of(Path folder) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.filter(FileTree::isPlain).sorted().toList()) {
          files.put(name(folder, file), Files.readAllBytes(file));
        }
      }
    }
    byte[] grade = files.remove(StudentFolder.GRADE);
    if (grade != null) {
      files.put(StudentFolder.GRADE, grade);
    }
    return new FileTree(files);
  }

  private static boolean isPlain(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /** Puts them in place of all that lies there. */
  void replace(Path folder) throws UnwritableReport {
    try {
      removeAllBut(folder, files.keySet());
    } catch (IOException e) {
      throw UnwritableReport.failed(folder, e);
    }
    if (!files.isEmpty()) {
      WholeFiles.write(folder, files);
    }
  }

  /** The same, and what is there already is not written again. */
  public void update(Path folder) throws UnwritableReport {
    try {
      removeAllBut(folder, files.keySet());
      Map<String, byte[]> changed = new LinkedHashMap<>();
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path place = folder.resolve(file.getKey());
        if (!Files.exists(place) || !Arrays.equals(Files.readAllBytes(place), file.getValue())) {
          changed.put(file.getKey(), file.getValue());
        }
      }
      if (!changed.isEmpty()) {
        WholeFiles.write(folder, changed);
      }
    } catch (IOException e) {
      throw UnwritableReport.failed(folder, e);
    }
  }

  private static void removeAllBut(Path folder, Set<String> kept) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      // What lies in a folder before the folder itself.
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        if (!kept.contains(name(folder, each))) {
          remove(each);
        }
      }
    }
  }

  private static void remove(Path each) throws IOException {
    try {
      Files.delete(each);
    } catch (DirectoryNotEmptyException | NoSuchFileException needed) {
      // Something that stays lies in it.
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FileTree tree && comparable().equals(tree.comparable());
  }

  @Override
  public int hashCode() {
    return comparable().hashCode();
  }

  private Map<String, ByteBuffer> comparable() {
    return files.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, file -> ByteBuffer.wrap(file.getValue())));
  }
}
