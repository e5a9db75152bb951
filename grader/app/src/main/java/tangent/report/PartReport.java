package tangent.report;

import java.util.List;

/**
 * How one part of the assignment ended.
 *
 * @param bonus whether its points come on top of the full score
 */
public record PartReport(
    String id, String title, boolean bonus, double score, double max, List<TaskReport> tasks) {

  public PartReport {
    tasks = List.copyOf(tasks);
  }

  /** How many of its tasks passed. */
  public long passed() {
    return tasks.stream().filter(TaskReport::passed).count();
  }
}
