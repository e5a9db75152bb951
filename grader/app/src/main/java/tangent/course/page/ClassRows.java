package tangent.course.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tangent.assignment.Part;
import tangent.assignment.Status;
import tangent.assignment.Task;
import tangent.course.ClassStatus;
import tangent.course.FolderName;
import tangent.report.Json;
import tangent.report.NamedMistake;
import tangent.report.SafeText;

/**
 * The students as compact data in {@code class.html}, from which its script makes the table: 5,000
 * rows of HTML would take seconds to lay out.
 */
final class ClassRows {

  /** A letter for each way in which a task ends, in the order of {@link Status}. */
  private static final String LETTERS = "pfnxtdm";

  /** Characters of a name or an id that a table shows. */
  private static final int BRIEF = 80;

  private final ClassAnalysis analysis;
  private final boolean linked;
  private final Map<String, ArrayNode> mistakes = new HashMap<>();
  private final Map<String, ArrayNode> groups = new HashMap<>();
  private final Map<String, Integer> bands = new HashMap<>();

  private ClassRows(ClassAnalysis analysis, boolean linked) {
    this.analysis = analysis;
    this.linked = linked;
    index(analysis.mistakes(), mistakes);
    index(ClassPage.shown(analysis.unexplained()), groups);
    for (int i = 0; i < analysis.bands().size(); i++) {
      int band = i;
      analysis.bands().get(i).members().forEach(member -> bands.put(member.id(), band));
    }
  }

  private static void index(List<SharedFailure> failures, Map<String, ArrayNode> of) {
    for (int i = 0; i < failures.size(); i++) {
      for (ClassMember member : failures.get(i).members()) {
        of.computeIfAbsent(member.id(), none -> Json.object().putArray("all")).add(i);
      }
    }
  }

  /** JSON that can stand in a {@code script} element: it can't end it. */
  static String write(ClassAnalysis analysis, boolean linked) {
    return Json.line(new ClassRows(analysis, linked).tree())
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026");
  }

  private ObjectNode tree() {
    ObjectNode root = Json.object();
    strings(root.putArray("tasks"), Stream.of(Task.values()).map(Task::id));
    strings(root.putArray("statuses"), Stream.of(ClassStatus.values()).map(ClassText::of));
    strings(root.putArray("bands"), analysis.bands().stream().map(ScoreBand::label));
    strings(
        root.putArray("mistakes"),
        analysis.mistakes().stream()
            .map(failure -> failure.mistake().map(NamedMistake::title).orElse("")));
    strings(
        root.putArray("groups"),
        ClassPage.shown(analysis.unexplained()).stream().map(failure -> failure.task().id()));
    ArrayNode pairs = root.putArray("pairs");
    ClassPage.alike(analysis.report().similar().pairs())
        .forEach(pair -> pairs.addArray().add(brief(pair.first())).add(brief(pair.second())));
    ArrayNode rare = root.putArray("rare");
    for (RareBehaviour each : ClassPage.alike(analysis.rare())) {
      strings(rare.addArray(), each.members().stream().map(member -> brief(member.id())));
    }
    ArrayNode rows = root.putArray("rows");
    analysis.report().members().forEach(member -> rows.add(row(member)));
    return root;
  }

  private static void strings(ArrayNode array, Stream<String> all) {
    all.map(SafeText::line).forEach(array::add);
  }

  private ArrayNode row(ClassMember member) {
    ArrayNode row = Json.object().putArray("row");
    row.add(brief(member.id()));
    row.add(brief(member.student().name()));
    row.add(linked && member.grade().isPresent() ? FolderName.of(member.id()) : "");
    row.add(member.status().ordinal());
    ArrayNode points = row.addArray();
    member
        .score()
        .mark()
        .ifPresent(
            mark -> {
              points.add(mark.total());
              Stream.of(Part.values()).forEach(part -> points.add(mark.parts().get(part)));
            });
    row.add(member.grade().map(ClassRows::letters).orElse(""));
    row.add(mistakes.getOrDefault(member.id(), Json.object().putArray("none")));
    row.add(groups.getOrDefault(member.id(), Json.object().putArray("none")));
    row.add(bands.getOrDefault(member.id(), -1));
    row.add(member.isLate() ? member.score().late().orElseThrow().units() : 0);
    ArrayNode said = row.addArray();
    Stream.of(member.reason(), member.score().sentence())
        .filter(text -> !text.isEmpty())
        .forEach(text -> said.add(SafeText.line(text)));
    member
        .score()
        .overrides()
        .forEach(
            override ->
                said.add(
                    SafeText.line(
                        override.task()
                            + ": "
                            + PlainPoints.of(override.points())
                            + override
                                .original()
                                .map(before -> " in place of " + PlainPoints.of(before))
                                .orElse("")
                            + (override.reason().isEmpty() ? "" : ", " + override.reason()))));
    return row;
  }

  private static String letters(MemberGrade grade) {
    StringBuilder letters = new StringBuilder();
    for (Task task : Task.values()) {
      letters.append(
          grade
              .of(task)
              .map(
                  outcome ->
                      outcome.carried().isPresent()
                          ? 'c'
                          : LETTERS.charAt(outcome.status().ordinal()))
              .orElse('-'));
    }
    return letters.toString();
  }

  private static String brief(String text) {
    return BriefMarkdown.cut(text, BRIEF);
  }
}
