package tangent.report;

import java.util.List;
import java.util.stream.Stream;
import tangent.task.Part;

/** How one part of the assignment ended. */
public record PartReport(
    String id, String title, double score, double max, List<TaskReport> tasks) {

  public PartReport {
    tasks = List.copyOf(tasks);
  }

  /** Whether its points come on top of the full score. */
  public boolean bonus() {
    return Stream.of(Part.values()).anyMatch(part -> part.bonus() && part.id().equals(id));
  }

  /** How many of its tasks passed. */
  public long passed() {
    return tasks.stream().filter(TaskReport::passed).count();
  }
}
