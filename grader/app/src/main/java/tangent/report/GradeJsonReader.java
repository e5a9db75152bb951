package tangent.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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
      return report(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("it is not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static GradeReport report(JsonNode root) {
    requireSchema(number(root, "schema").asInt());
    JsonNode kit = field(root, "kit");
    JsonNode bonus = field(root, "bonus");
    return new GradeReport(
        new KitInfo(
            text(kit, "name"),
            text(kit, "version"),
            text(kit, "digest"),
            number(kit, "seed").asLong()),
        submission(field(root, "submission")),
        one(root, "sandbox", SandboxInfo.values(), SandboxInfo::id),
        number(root, "score").asDouble(),
        number(root, "max").asDouble(),
        new Bonus(number(bonus, "score").asDouble(), number(bonus, "max").asDouble()),
        one(root, "verdict", Verdict.values(), Verdict::id),
        all(root, "compile", GradeJsonReader::fileNote),
        all(root, "notices", GradeJsonReader::fileNote),
        all(root, "parts", GradeJsonReader::part),
        List.of(),
        Feedback.FULL,
        number(root, "millis").asLong());
  }

  private static void requireSchema(int schema) {
    if (schema == 1) {
      throw new IllegalArgumentException(
          ("it has schema 1, in which an earlier version of the kit wrote its grades (the "
                  + "bonus was one number there), and this version reads schema %s only: grade the "
                  + "submission again, or use the version that graded it")
              .formatted(GradeReport.SCHEMA));
    }
    if (schema != GradeReport.SCHEMA) {
      throw new IllegalArgumentException(
          "it has schema " + schema + ", and only " + GradeReport.SCHEMA + " is known");
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

  private static Optional<String> optional(JsonNode node, String name) {
    return node.has(name) ? Optional.of(text(node, name)) : Optional.empty();
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
        all(node, "tasks", GradeJsonReader::task));
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
        Optional.ofNullable(node.get("misconception"))
            .map(
                named ->
                    new NamedMistake(text(named, "id"), text(named, "title"), text(named, "hint"))),
        Optional.ofNullable(node.get("location"))
            .map(place -> new Location(text(place, "file"), number(place, "line").asInt())),
        optional(node, "behaviour"),
        number(node, "millis").asLong(),
        Optional.empty(),
        List.of());
  }

  private static <T> List<T> all(JsonNode node, String name, Function<JsonNode, T> each) {
    List<T> all = new ArrayList<>();
    field(node, name).forEach(element -> all.add(each.apply(element)));
    return all;
  }

  private static <T> T one(JsonNode node, String name, T[] known, Function<T, String> id) {
    String value = text(node, name);
    return Stream.of(known)
        .filter(candidate -> id.apply(candidate).equals(value))
        .findFirst()
        .orElseThrow(() -> wrong(name));
  }

  private static String text(JsonNode node, String name) {
    JsonNode value = field(node, name);
    if (!value.isTextual()) {
      throw wrong(name);
    }
    return value.textValue();
  }

  private static JsonNode number(JsonNode node, String name) {
    JsonNode value = field(node, name);
    if (!value.isNumber()) {
      throw wrong(name);
    }
    return value;
  }

  private static JsonNode field(JsonNode node, String name) {
    JsonNode value = node.get(name);
    if (value == null) {
      throw wrong(name);
    }
    return value;
  }

  private static IllegalArgumentException wrong(String name) {
    return new IllegalArgumentException(
        "it is not a grade.json of schema 2: \"" + name + "\" is missing or not what it should be");
  }
}
