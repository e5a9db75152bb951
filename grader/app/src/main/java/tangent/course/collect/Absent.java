package tangent.course.collect;

import java.util.ArrayList;
import java.util.List;
import tangent.course.NamedIds;
import tangent.course.roster.Roster;
import tangent.course.roster.RosterLine;

/** Who has handed in nothing, each in a sentence, or all in one. */
final class Absent {

  private final Roster roster;
  private final List<String> ids = new ArrayList<>();
  private final List<String> sentences = new ArrayList<>();

  Absent(Roster roster) {
    this.roster = roster;
  }

  /**
   * @param what the sentence, behind the place of the line
   */
  void add(RosterLine line, String what) {
    ids.add(line.student().id());
    sentences.add("%s, line %s: %s".formatted(roster.file().getFileName(), line.line(), what));
  }

  List<String> told() {
    return NamedIds.told(
        sentences,
        () ->
            "%s: nothing counts as handed in by %d students: %s."
                .formatted(roster.file().getFileName(), ids.size(), NamedIds.of(ids)));
  }
}
