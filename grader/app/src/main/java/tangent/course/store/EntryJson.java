package tangent.course.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tangent.course.ClassStatus;
import tangent.course.HandedIn;
import tangent.course.Student;
import tangent.course.Unreadable;
import tangent.report.Json;

/**
 * {@code entry.json}, schema 1: what of a student's entry does not stand in {@code grade.json}.
 *
 * <p>Written by hand for the reason that {@link tangent.report.GradeJson} is.
 */
final class EntryJson {

  private static final int SCHEMA = 1;
  private static final ObjectMapper JSON = new ObjectMapper();

  private EntryJson() {}

  static String write(StoredEntry entry) {
    ObjectNode root = Json.object().put("schema", SCHEMA);
    root.set("student", tree(entry.handedIn().student()));
    root.put("status", entry.status().word()).put("reason", entry.reason());
    root.put("sha256", entry.sha256());
    HandedIn handedIn = entry.handedIn();
    root.put("path", handedIn.path());
    handedIn.submitted().ifPresent(moment -> root.put("submitted", moment.toString()));
    root.put("settable", handedIn.settable());
    handedIn.commit().ifPresent(commit -> root.put("commit", commit));
    handedIn.newest().ifPresent(newest -> root.put("newest", newest));
    texts(root.putObject("lms"), handedIn.lms());
    if (handedIn.unreadable().filter(Unreadable::unreached).isPresent()) {
      root.put("unreached", true);
    }
    return Json.text(root);
  }

  private static ObjectNode tree(Student student) {
    ObjectNode node =
        Json.object()
            .put("id", student.id())
            .put("name", student.name())
            .put("email", student.email())
            .put("group", student.group());
    student.due().ifPresent(due -> node.put("due", due.toString()));
    node.put("lateDays", student.lateDays());
    texts(node.putObject("others"), student.others());
    return node;
  }

  private static void texts(ObjectNode node, Map<String, String> texts) {
    texts.forEach(node::put);
  }

  /**
   * @throws IllegalArgumentException with a sentence for a person if this is not such a file
   */
  static StoredEntry read(String json) {
    try {
      JsonNode root = JSON.readTree(json);
      if (root.path("schema").asInt() != SCHEMA) {
        throw new IllegalArgumentException(
            "it has schema " + root.path("schema").asText() + ", and only " + SCHEMA + " is known");
      }
      return entry(root);
    } catch (JsonProcessingException | DateTimeException e) {
      throw new IllegalArgumentException("it is not what was written there", e);
    }
  }

  private static StoredEntry entry(JsonNode root) {
    ClassStatus status = status(root.path("status").asText());
    String reason = root.path("reason").asText();
    HandedIn handedIn =
        new HandedIn(
            student(root.path("student")),
            Optional.<Path>empty(),
            root.path("path").asText(),
            text(root, "submitted").map(Instant::parse),
            root.path("settable").asBoolean(),
            text(root, "commit"),
            text(root, "newest"),
            texts(root.path("lms")),
            status == ClassStatus.UNREADABLE
                ? Optional.of(new Unreadable(reason, root.path("unreached").asBoolean()))
                : Optional.empty());
    return new StoredEntry(handedIn, status, reason, root.path("sha256").asText());
  }

  private static ClassStatus status(String word) {
    for (ClassStatus each : ClassStatus.values()) {
      if (each.word().equals(word)) {
        return each;
      }
    }
    throw new IllegalArgumentException("it has a status that is none: " + word);
  }

  private static Student student(JsonNode node) {
    return new Student(
        node.path("id").asText(),
        node.path("name").asText(),
        node.path("email").asText(),
        node.path("group").asText(),
        text(node, "due").map(Instant::parse),
        node.path("lateDays").asInt(),
        texts(node.path("others")));
  }

  private static Optional<String> text(JsonNode node, String name) {
    return Optional.ofNullable(node.get(name)).map(JsonNode::asText);
  }

  private static Map<String, String> texts(JsonNode node) {
    Map<String, String> texts = new LinkedHashMap<>();
    node.properties().forEach(each -> texts.put(each.getKey(), each.getValue().asText()));
    return texts;
  }
}
