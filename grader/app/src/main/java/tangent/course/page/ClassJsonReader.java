package tangent.course.page;

import static tangent.report.JsonFields.all;
import static tangent.report.JsonFields.decimal;
import static tangent.report.JsonFields.field;
import static tangent.report.JsonFields.map;
import static tangent.report.JsonFields.notJson;
import static tangent.report.JsonFields.one;
import static tangent.report.JsonFields.optional;
import static tangent.report.JsonFields.points;
import static tangent.report.JsonFields.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tangent.assignment.Part;
import tangent.assignment.Status;
import tangent.assignment.Task;
import tangent.course.AppliedOverride;
import tangent.course.ClassStatus;
import tangent.course.HandedIn;
import tangent.course.Lateness;
import tangent.course.Mark;
import tangent.course.Score;
import tangent.course.Student;
import tangent.course.Unreadable;
import tangent.course.policy.Disclosure;
import tangent.course.policy.Visibility;
import tangent.report.Feedback;
import tangent.report.GradeJsonReader;
import tangent.report.NamedMistake;
import tangent.report.SandboxInfo;
import tangent.run.Counterexample;

/**
 * Reads {@code class.json}, schema 1. Fields that it does not know are passed over, as are tasks
 * that another kit has.
 */
public final class ClassJsonReader {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private final Map<String, NamedMistake> known = new HashMap<>();
  private final SharedOutcomes shared = new SharedOutcomes();

  private ClassJsonReader() {}

  /**
   * @throws IllegalArgumentException with a sentence for a person if this is not such a file
   */
  public static ClassReport read(String json) {
    try {
      return read(new StringReader(json));
    } catch (IOException e) {
      throw new UncheckedIOException("a text can be read", e);
    }
  }

  /**
   * The same, a student at a time.
   *
   * @throws IllegalArgumentException with a sentence for a person if this is not such a file
   */
  public static ClassReport read(Reader json) throws IOException {
    try (JsonParser parser = JSON.createParser(json)) {
      return new ClassJsonReader().report(parser);
    } catch (JsonProcessingException e) {
      throw notJson(e);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(
          "it is not a class.json of schema " + ClassReport.SCHEMA + ": " + e.getMessage(), e);
    }
  }

  /** What a misconception says stands before the students who have it. */
  private ClassReport report(JsonParser parser) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    List<ClassMember> members = new ArrayList<>();
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new IllegalArgumentException("it is no object");
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      if (parser.nextToken() == JsonToken.START_ARRAY && name.equals("students")) {
        insistOnSchema(root);
        for (JsonNode each : field(root, "misconceptions")) {
          known.put(text(each, "id"), GradeJsonReader.named(each));
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          members.add(member(parser.readValueAsTree()).sharing(shared));
        }
      } else {
        root.set(name, parser.readValueAsTree());
      }
    }
    insistOnSchema(root);
    return new ClassReport(
        points(field(root, "worth"), Task.values(), Task::id),
        all(root.path("policy"), JsonNode::asText),
        new ClassNotes(
            all(root.path("notes"), JsonNode::asText),
            all(root.path("found_anew"), JsonNode::asText)),
        members,
        new LookAlikes(
            all(root.path("similar"), ClassJsonReader::pair),
            root.path("compared").asText(),
            root.path("outdated").asBoolean()),
        Optional.ofNullable(root.get("visible")).map(ClassJsonReader::disclosure));
  }

  private static void insistOnSchema(JsonNode root) {
    if (field(root, "schema").asInt() != ClassReport.SCHEMA) {
      throw new IllegalArgumentException("its schema is " + root.get("schema"));
    }
  }

  private static Disclosure disclosure(JsonNode node) {
    return new Disclosure(
        new Visibility(
            one(node, "before", Feedback.values(), Feedback::id),
            one(node, "after", Feedback.values(), Feedback::id)),
        optional(node, "due").map(Instant::parse));
  }

  private static SimilarPair pair(JsonNode node) {
    return new SimilarPair(
        text(node, "first"), text(node, "second"), decimal(node, "percent"), text(node, "link"));
  }

  private ClassMember member(JsonNode node) {
    return new ClassMember(
        handedIn(node),
        node.path("reason").asText(),
        score(node),
        node.has("sha256") ? Optional.of(grade(node)) : Optional.empty());
  }

  private static HandedIn handedIn(JsonNode node) {
    Student student =
        new Student(
            text(node, "student"),
            node.path("name").asText(),
            node.path("email").asText(),
            node.path("group").asText(),
            optional(node, "due").map(Instant::parse),
            node.path("late_days").asInt(),
            map(node.path("roster")));
    return new HandedIn(
        student,
        Optional.empty(),
        text(node, "path"),
        optional(node, "submitted").map(Instant::parse),
        node.path("settable").asBoolean(),
        optional(node, "commit"),
        optional(node, "newest"),
        map(node.path("lms")),
        optional(node, "unreadable").map(Unreadable::new));
  }

  private static Score score(JsonNode node) {
    return new Score(
        one(node, "status", ClassStatus.values(), ClassStatus::word),
        Optional.ofNullable(node.get("points")).map(ClassJsonReader::mark),
        Optional.ofNullable(node.get("late")).map(ClassJsonReader::lateness),
        all(node.path("overrides"), ClassJsonReader::override),
        node.path("sentence").asText());
  }

  private static Lateness lateness(JsonNode node) {
    return new Lateness(
        Instant.parse(text(node, "due")),
        node.path("extended").asBoolean(),
        Duration.parse(text(node, "by")),
        field(node, "units").asLong(),
        field(node, "free").asLong(),
        node.path("closed").asBoolean());
  }

  private static Mark mark(JsonNode node) {
    return new Mark(
        points(field(node, "tasks"), Task.values(), Task::id),
        points(field(node, "parts"), Part.values(), Part::id),
        decimal(node, "raw"),
        decimal(node, "penalty"),
        node.has("override") ? Optional.of(decimal(node, "override")) : Optional.empty(),
        decimal(node, "final"),
        decimal(node, "capped"),
        decimal(node, "bonus"),
        decimal(node, "maximum"));
  }

  private static AppliedOverride override(JsonNode node) {
    return new AppliedOverride(
        text(node, "task"),
        node.has("original") ? Optional.of(decimal(node, "original")) : Optional.empty(),
        decimal(node, "points"),
        text(node, "reason"));
  }

  private MemberGrade grade(JsonNode node) {
    Map<Task, TaskOutcome> tasks = new HashMap<>();
    for (Task task : Task.values()) {
      Optional.ofNullable(field(node, "tasks").get(task.id()))
          .ifPresent(outcome -> tasks.put(task, outcome(outcome)));
    }
    return new MemberGrade(
        GradeJsonReader.kit(field(node, "kit")),
        SandboxInfo.of(text(node, "sandbox")),
        text(node, "sha256"),
        tasks);
  }

  private TaskOutcome outcome(JsonNode node) {
    return new TaskOutcome(
        one(node, "status", Status.values(), Status::id),
        optional(node, "carried"),
        optional(node, "misconception").map(known::get),
        optional(node, "call")
            .map(call -> new Counterexample(call, text(node, "expected"), text(node, "actual"))),
        optional(node, "behaviour"));
  }
}
