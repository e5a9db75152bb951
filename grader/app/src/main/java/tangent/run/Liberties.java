package tangent.run;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tangent.assignment.Task;

/** For each task, the first calls by which a solution took a liberty with arrays. */
final class Liberties {

  /** More than a diagnosis needs. */
  private static final int KEPT = 5;

  private final Map<Task, List<Observation>> calls = new EnumMap<>(Task.class);
  private @Nullable Task task;

  /** The calls from here on are for this task. */
  void begin(Task next) {
    task = next;
  }

  void look(Observation observed) {
    if (task != null && observed.takesLiberty()) {
      List<Observation> known = calls.computeIfAbsent(task, none -> new ArrayList<>());
      if (known.size() < KEPT) {
        known.add(observed);
      }
    }
  }

  List<Observation> of(Task of) {
    return calls.getOrDefault(of, List.of());
  }
}
