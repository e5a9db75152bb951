package tangent.course.state;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tangent.course.UnusableClass;
import tangent.report.Json;

/**
 * {@code index.json}: what was last graded of each student.
 *
 * @param lines by the students' ids
 */
public record ClassIndex(SortedMap<String, IndexLine> lines) {

  static final String FILE = "index.json";
  private static final int SCHEMA = 1;

  public ClassIndex {
    lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
  }

  /** That of a folder; an empty one where nothing was graded, or by a kit that wrote another. */
  public static ClassIndex in(Path folder) throws IOException, UnusableClass {
    Path file = folder.resolve(FILE);
    SortedMap<String, IndexLine> lines = new TreeMap<>();
    if (Files.exists(file)) {
      JsonNode root;
      try {
        root = new ObjectMapper().readTree(Files.readAllBytes(file));
      } catch (JsonProcessingException e) {
        throw new UnusableClass(
            file + " is not what collect wrote there. Delete it: all is graded anew.");
      }
      if (root.path("schema").asInt() == SCHEMA) {
        for (Map.Entry<String, JsonNode> each : root.path("students").properties()) {
          lines.put(
              each.getKey(),
              new IndexLine(
                  each.getValue().path("head").asText(), each.getValue().path("key").asText()));
        }
      }
    }
    return new ClassIndex(lines);
  }

  String json() {
    ObjectNode root = Json.object().put("schema", SCHEMA);
    ObjectNode students = root.putObject("students");
    lines.forEach(
        (id, line) ->
            students.set(id, Json.object().put("head", line.head()).put("key", line.key())));
    return Json.text(root);
  }
}
