package tangent.course.store;

import static tangent.report.JsonFields.map;
import static tangent.report.JsonFields.one;
import static tangent.report.JsonFields.optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
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
    handedIn.lms().forEach(root.putObject("lms")::put);
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
    student.others().forEach(node.putObject("others")::put);
    return node;
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
    ClassStatus status = one(root, "status", ClassStatus.values(), ClassStatus::word);
    String reason = root.path("reason").asText();
    HandedIn handedIn =
        new HandedIn(
            student(root.path("student")),
            Optional.<Path>empty(),
            root.path("path").asText(),
            optional(root, "submitted").map(Instant::parse),
            root.path("settable").asBoolean(),
            optional(root, "commit"),
            optional(root, "newest"),
            map(root.path("lms")),
            status == ClassStatus.UNREADABLE
                ? Optional.of(new Unreadable(reason, root.path("unreached").asBoolean()))
                : Optional.empty());
    return new StoredEntry(handedIn, status, reason, root.path("sha256").asText());
  }

  private static Student student(JsonNode node) {
    return new Student(
        node.path("id").asText(),
        node.path("name").asText(),
        node.path("email").asText(),
        node.path("group").asText(),
        optional(node, "due").map(Instant::parse),
        node.path("lateDays").asInt(),
        map(node.path("others")));
  }
}
