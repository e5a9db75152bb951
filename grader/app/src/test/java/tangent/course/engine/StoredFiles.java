package tangent.course.engine;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a class, to be compared: all bytes but times. */
public final class StoredFiles {

  /** In JSON, in JUnit's XML and in a report: rounded coarsely, and a busy machine takes longer. */
  private static final String TIMES =
      "\"(millis|execution_time)\": [0-9.]+|time=\"[0-9.]+\"|<dt>Graded in</dt><dd>[0-9.]+ m?s</dd>";

  private StoredFiles() {}

  /** Each file's content under its path. */
  public static Map<String, String> of(Path root) throws Exception {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            root.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                .replaceAll(TIMES, ""));
      }
    }
    return files;
  }
}
