package tangent.report;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Writes {@code grade.json}, schema 2; {@link GradeJsonReader} reads it.
 *
 * <p>Written by hand field by field, not by reflection over the records: the order and the names
 * are a promise to other programs and must survive a renamed component.
 */
public final class GradeJson {

  private GradeJson() {}

  /** The report as JSON, texts whole; the same bytes for equal reports. */
  public static String write(GradeReport report) {
    return Json.text(tree(report));
  }

  private static ObjectNode tree(GradeReport report) {
    ObjectNode root = Json.object().put("schema", GradeReport.SCHEMA);
    root.set("kit", tree(report.kit()));
    root.set("submission", tree(report.submission()));
    root.put("sandbox", report.sandbox().id())
        .put("score", report.score())
        .put("max", report.max())
        .putObject("bonus")
        .put("score", report.bonus().score())
        .put("max", report.bonus().max());
    root.put("verdict", report.verdict().id());
    root.putArray("compile").addAll(report.compile().stream().map(GradeJson::tree).toList());
    root.putArray("notices").addAll(report.notices().stream().map(GradeJson::tree).toList());
    root.putArray("parts").addAll(report.parts().stream().map(GradeJson::tree).toList());
    return root.put("millis", report.millis());
  }

  public static ObjectNode tree(KitInfo kit) {
    return Json.object()
        .put("name", kit.name())
        .put("version", kit.version())
        .put("digest", kit.digest())
        .put("seed", kit.seed());
  }

  public static ObjectNode tree(NamedMistake named) {
    return Json.object()
        .put("id", named.id())
        .put("title", named.title())
        .put("hint", named.hint());
  }

  private static ObjectNode tree(SubmissionInfo submission) {
    ObjectNode node =
        Json.object().put("path", submission.path()).put("sha256", submission.sha256());
    submission.name().ifPresent(name -> node.put("name", name));
    submission.checkout().ifPresent(checkout -> checkout(node, checkout));
    return node;
  }

  private static void checkout(ObjectNode node, Checkout checkout) {
    checkout.repository().ifPresent(repository -> node.put("repository", repository));
    node.put("commit", checkout.commit());
    if (checkout.uncommitted()) {
      node.put("uncommitted", true);
    }
  }

  private static ObjectNode tree(FileNote note) {
    return Json.object()
        .put("file", note.file())
        .put("line", note.line())
        .put("message", note.message());
  }

  private static ObjectNode tree(PartReport part) {
    ObjectNode node =
        Json.object()
            .put("id", part.id())
            .put("title", part.title())
            .put("score", part.score())
            .put("max", part.max());
    if (part.bonus()) {
      node.put("bonus", true);
    }
    node.putArray("tasks").addAll(part.tasks().stream().map(GradeJson::tree).toList());
    return node;
  }

  private static ObjectNode tree(TaskReport task) {
    ObjectNode node =
        Json.object()
            .put("id", task.id())
            .put("title", task.title())
            .put("score", task.score())
            .put("max", task.max())
            .put("status", task.status().id())
            .put("message", task.message());
    task.counterexample()
        .ifPresent(
            shown ->
                node.putObject("counterexample")
                    .put("call", shown.call())
                    .put("expected", shown.expected())
                    .put("actual", shown.actual()));
    task.misconception().ifPresent(named -> node.set("misconception", tree(named)));
    task.location()
        .ifPresent(
            place ->
                node.putObject("location").put("file", place.file()).put("line", place.line()));
    task.carriedFrom().ifPresent(from -> node.put("carried", from));
    task.behaviour().ifPresent(digest -> node.put("behaviour", digest));
    return node.put("millis", task.millis());
  }
}
