package tangent.course.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import tangent.assignment.Part;
import tangent.assignment.Task;
import tangent.course.AppliedOverride;
import tangent.course.HandedIn;
import tangent.course.Lateness;
import tangent.course.Mark;
import tangent.course.Score;
import tangent.course.Student;
import tangent.course.policy.Disclosure;
import tangent.report.GradeJson;
import tangent.report.Json;
import tangent.report.NamedMistake;

/**
 * Writes {@code class.json}, schema 1; {@link ClassJsonReader} reads it.
 *
 * <p>A student a line: a class of thousands stays small, and two files can be compared line by
 * line. What a misconception says is written once for all.
 */
public final class ClassJson {

  private ClassJson() {}

  /** The same bytes for equal classes, a student at a time: a class of thousands takes 10 MB. */
  public static void write(ClassReport report, Writer out) throws IOException {
    ObjectNode worth = Json.object();
    report.worth().forEach((task, points) -> worth.put(task.id(), points));
    ObjectNode maximum =
        Json.object().put("points", report.maximum(false)).put("bonus", report.maximum(true));
    out.write("{\n  \"schema\": " + ClassReport.SCHEMA);
    field("maximum", maximum, out);
    field("worth", worth, out);
    field("policy", strings(report.policy()), out);
    if (report.disclosure().isPresent()) {
      field("visible", tree(report.disclosure().get()), out);
    }
    field("notes", strings(report.notes().all()), out);
    if (!report.notes().found().isEmpty()) {
      field("found_anew", strings(report.notes().found()), out);
    }
    lines("misconceptions", mistakes(report), GradeJson::tree, out);
    lines("students", report.members(), ClassJson::tree, out);
    field("compared", TextNode.valueOf(report.similar().compared()), out);
    if (report.similar().outdated()) {
      field("outdated", BooleanNode.TRUE, out);
    }
    lines("similar", report.similar().pairs(), ClassJson::tree, out);
    out.write("\n}\n");
  }

  private static JsonNode tree(Disclosure shown) {
    ObjectNode node =
        Json.object()
            .put("before", shown.levels().before().id())
            .put("after", shown.levels().after().id());
    shown.due().ifPresent(due -> node.put("due", due.toString()));
    return node;
  }

  private static void field(String name, JsonNode value, Writer out) throws IOException {
    out.write(",\n  \"" + name + "\": " + Json.line(value));
  }

  private static <T> void lines(String name, List<T> all, Function<T, JsonNode> tree, Writer out)
      throws IOException {
    out.write(",\n  \"" + name + "\": [");
    for (int i = 0; i < all.size(); i++) {
      out.write((i > 0 ? "," : "") + "\n    " + Json.line(tree.apply(all.get(i))));
    }
    out.write(all.isEmpty() ? "]" : "\n  ]");
  }

  private static JsonNode strings(List<String> all) {
    ArrayNode array = Json.object().putArray("all");
    all.forEach(array::add);
    return array;
  }

  private static List<NamedMistake> mistakes(ClassReport report) {
    SortedMap<String, NamedMistake> known = new TreeMap<>();
    report.members().stream()
        .flatMap(member -> member.grade().stream())
        .flatMap(grade -> grade.tasks().values().stream())
        .flatMap(outcome -> outcome.mistake().stream())
        .forEach(mistake -> known.put(mistake.id(), mistake));
    return List.copyOf(known.values());
  }

  private static JsonNode tree(SimilarPair pair) {
    return Json.object()
        .put("first", pair.first())
        .put("second", pair.second())
        .put("percent", pair.percent())
        .put("link", pair.link());
  }

  private static JsonNode tree(ClassMember member) {
    ObjectNode node = Json.object();
    student(node, member.student());
    node.put("folder", member.folder()).put("status", member.status().word());
    text(node, "reason", member.reason());
    handedIn(node, member.handedIn());
    score(node, member.score());
    member.grade().ifPresent(grade -> grade(node, grade));
    return node;
  }

  private static void student(ObjectNode node, Student student) {
    node.put("student", student.id());
    text(node, "name", student.name());
    text(node, "email", student.email());
    text(node, "group", student.group());
    student.due().ifPresent(due -> node.put("due", due.toString()));
    if (student.lateDays() != 0) {
      node.put("late_days", student.lateDays());
    }
    map(node, "roster", student.others());
  }

  private static void handedIn(ObjectNode node, HandedIn handedIn) {
    node.put("path", handedIn.path());
    handedIn.submitted().ifPresent(moment -> node.put("submitted", moment.toString()));
    if (handedIn.settable()) {
      node.put("settable", true);
    }
    handedIn.commit().ifPresent(commit -> node.put("commit", commit));
    handedIn.newest().ifPresent(newest -> node.put("newest", newest));
    map(node, "lms", handedIn.lms());
    handedIn.unreadable().ifPresent(it -> node.put("unreadable", it.why()));
  }

  private static void score(ObjectNode node, Score score) {
    score.late().ifPresent(late -> node.set("late", tree(late)));
    text(node, "sentence", score.sentence());
    score.mark().ifPresent(mark -> mark(node.putObject("points"), mark));
    if (!score.overrides().isEmpty()) {
      node.putArray("overrides").addAll(score.overrides().stream().map(ClassJson::tree).toList());
    }
  }

  private static JsonNode tree(Lateness late) {
    return Json.object()
        .put("due", late.due().toString())
        .put("extended", late.extended())
        .put("by", late.by().toString())
        .put("units", late.units())
        .put("free", late.free())
        .put("closed", late.closed());
  }

  private static void mark(ObjectNode node, Mark mark) {
    node.put("raw", mark.raw()).put("penalty", mark.penalty());
    mark.override().ifPresent(total -> node.put("override", total));
    node.put("final", mark.total())
        .put("capped", mark.capped())
        .put("bonus", mark.bonus())
        .put("maximum", mark.maximum());
    points(node.putObject("parts"), mark.parts(), Part::id);
    points(node.putObject("tasks"), mark.tasks(), Task::id);
  }

  private static <K> void points(
      ObjectNode node, Map<K, BigDecimal> points, Function<K, String> id) {
    points.forEach((key, number) -> node.put(id.apply(key), number));
  }

  private static ObjectNode tree(AppliedOverride override) {
    ObjectNode node = Json.object().put("task", override.task());
    override.original().ifPresent(original -> node.put("original", original));
    return node.put("points", override.points()).put("reason", override.reason());
  }

  private static void grade(ObjectNode node, MemberGrade grade) {
    node.put("sha256", grade.sha256()).put("sandbox", grade.sandbox().id());
    node.set("kit", GradeJson.tree(grade.kit()));
    ObjectNode tasks = node.putObject("tasks");
    grade.tasks().forEach((task, outcome) -> tasks.set(task.id(), tree(outcome)));
  }

  private static ObjectNode tree(TaskOutcome outcome) {
    ObjectNode node = Json.object().put("status", outcome.status().id());
    outcome.carried().ifPresent(from -> node.put("carried", from));
    outcome.mistake().ifPresent(known -> node.put("misconception", known.id()));
    outcome
        .shown()
        .ifPresent(
            shown ->
                node.put("call", shown.call())
                    .put("expected", shown.expected())
                    .put("actual", shown.actual()));
    outcome.behaviour().ifPresent(digest -> node.put("behaviour", digest));
    return node;
  }

  private static void text(ObjectNode node, String name, String text) {
    if (!text.isEmpty()) {
      node.put(name, text);
    }
  }

  private static void map(ObjectNode node, String name, Map<String, String> entries) {
    if (!entries.isEmpty()) {
      entries.forEach(node.putObject(name)::put);
    }
  }
}
