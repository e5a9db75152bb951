package tangent.course.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tangent.course.page.ClassMember;
import tangent.grade.UnwritableReport;
import tangent.grade.WholeFiles;
import tangent.report.Json;

/**
 * {@code published.json}: what was packed for students by a way that can't be asked whether they
 * have it. Digests of their feedback by their ids.
 */
final class SentRecord {

  private static final String FILE = "published.json";
  private static final int SCHEMA = 1;
  private static final int MOST_BYTES = 16 << 20;

  private final GradedFiles files;
  private final Map<String, String> digests = new TreeMap<>();

  private SentRecord(GradedFiles files) {
    this.files = files;
  }

  /** That of a class; an empty one where nothing was packed, or what stands there is no such. */
  static SentRecord of(GradedFiles files) throws IOException, UnusableFeedback {
    SentRecord sent = new SentRecord(files);
    Optional<String> json = files.text(FILE, MOST_BYTES);
    if (json.isPresent()) {
      try {
        JsonNode root = new ObjectMapper().readTree(json.get());
        if (root.path("schema").asInt() == SCHEMA) {
          root.path("students")
              .properties()
              .forEach(each -> sent.digests.put(each.getKey(), each.getValue().asText()));
        }
      } catch (JsonProcessingException none) {
        // Everything counts as not sent.
      }
    }
    return sent;
  }

  boolean has(Addressee to, FeedbackSheet sheet) {
    return sheet.sha256().equals(digests.get(to.first().id()));
  }

  void add(Addressee to, FeedbackSheet sheet) {
    digests.put(to.first().id(), sheet.sha256());
  }

  void remove(ClassMember member) {
    digests.remove(member.id());
  }

  void write() throws UnwritableReport {
    ObjectNode root = Json.object().put("schema", SCHEMA);
    ObjectNode students = root.putObject("students");
    digests.forEach(students::put);
    WholeFiles.write(
        files.folder(), Map.of(FILE, Json.text(root).getBytes(StandardCharsets.UTF_8)));
  }
}
