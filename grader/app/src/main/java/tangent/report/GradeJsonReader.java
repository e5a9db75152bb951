package tangent.report;

import static tangent.report.JsonFields.all;
import static tangent.report.JsonFields.field;
import static tangent.report.JsonFields.notJson;
import static tangent.report.JsonFields.number;
import static tangent.report.JsonFields.one;
import static tangent.report.JsonFields.optional;
import static tangent.report.JsonFields.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import tangent.assignment.Status;
import tangent.run.Counterexample;

/**
 * Reads {@code grade.json}, schema 2.
 *
 * <p>Fields that it does not know are passed over, so that a later kit may add some. Notes,
 * figures, tests to copy and the feedback level are not in the file: they come back empty, and
 * {@link Feedback#FULL}.
 */
public final class GradeJsonReader {

  private static final ObjectMapper JSON = new ObjectMapper();

  private GradeJsonReader() {}

  /**
   * @throws IllegalArgumentException with a sentence for a person if this is not such a file
   */
  public static GradeReport read(String json) {
    try {
      JsonNode root = JSON.readTree(json);
      requireSchema(root);
      return report(root);
    } catch (JsonProcessingException e) {
      throw notJson(e);
    }
  }

  private static GradeReport report(JsonNode root) {
    JsonNode bonus = field(root, "bonus");
    return new GradeReport(
        kit(field(root, "kit")),
        submission(field(root, "submission")),
        one(root, "sandbox", SandboxInfo.values(), SandboxInfo::id),
        number(root, "score").asDouble(),
        number(root, "max").asDouble(),
        new Bonus(number(bonus, "score").asDouble(), number(bonus, "max").asDouble()),
        one(root, "verdict", Verdict.values(), Verdict::id),
        all(field(root, "compile"), GradeJsonReader::fileNote),
        all(field(root, "notices"), GradeJsonReader::fileNote),
        all(field(root, "parts"), GradeJsonReader::part),
        List.of(),
        Feedback.FULL,
        number(root, "millis").asLong());
  }

  public static KitInfo kit(JsonNode node) {
    return new KitInfo(
        text(node, "name"),
        text(node, "version"),
        text(node, "digest"),
        number(node, "seed").asLong());
  }

  public static NamedMistake named(JsonNode node) {
    return new NamedMistake(text(node, "id"), text(node, "title"), text(node, "hint"));
  }

  private static void requireSchema(JsonNode root) {
    int schema = root.path("schema").intValue();
    if (schema == 1) {
      throw new IllegalArgumentException(
          ("it has schema 1, in which an earlier version of the kit wrote its grades (the "
                  + "bonus was one number there), and this version reads schema %s only: grade the "
                  + "submission again, or use the version that graded it")
              .formatted(GradeReport.SCHEMA));
    }
    if (schema != GradeReport.SCHEMA) {
      throw new IllegalArgumentException(
          "it has schema " + root.get("schema") + ", and only " + GradeReport.SCHEMA + " is known");
    }
  }

  private static SubmissionInfo submission(JsonNode node) {
    return new SubmissionInfo(
        text(node, "path"),
        text(node, "sha256"),
        optional(node, "name"),
        optional(node, "commit")
            .map(
                commit ->
                    new Checkout(
                        optional(node, "repository"),
                        commit,
                        node.path("uncommitted").asBoolean())));
  }

  private static FileNote fileNote(JsonNode node) {
    return new FileNote(text(node, "file"), number(node, "line").asInt(), text(node, "message"));
  }

  private static PartReport part(JsonNode node) {
    return new PartReport(
        text(node, "id"),
        text(node, "title"),
        node.path("bonus").asBoolean(),
        number(node, "score").asDouble(),
        number(node, "max").asDouble(),
        all(field(node, "tasks"), GradeJsonReader::task));
  }

  private static TaskReport task(JsonNode node) {
    return new TaskReport(
        text(node, "id"),
        text(node, "title"),
        number(node, "score").asDouble(),
        number(node, "max").asDouble(),
        one(node, "status", Status.values(), Status::id),
        text(node, "message"),
        optional(node, "carried"),
        Optional.ofNullable(node.get("counterexample"))
            .map(
                shown ->
                    new Counterexample(
                        text(shown, "call"), text(shown, "expected"), text(shown, "actual"))),
        Optional.ofNullable(node.get("misconception")).map(GradeJsonReader::named),
        Optional.ofNullable(node.get("location"))
            .map(place -> new Location(text(place, "file"), number(place, "line").asInt())),
        optional(node, "behaviour"),
        number(node, "millis").asLong(),
        Optional.empty(),
        List.of());
  }
}
