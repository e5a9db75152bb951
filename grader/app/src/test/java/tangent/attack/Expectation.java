package tangent.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import tangent.task.Part;
import tangent.task.Status;
import tangent.task.Task;

/** How every task of a submission should end: as listed, and otherwise passed. */
record Expectation(Map<Task, Status> statuses) {

  /** Reads {@code part1.f crashed} a line; a line that begins with a number sign is a comment. */
  static Expectation read(Path file) throws IOException {
    Expectation expectation = allPassed();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] words = line.split(" ");
        expectation.statuses.put(Task.of(words[0]).orElseThrow(), status(words[1]));
      }
    }
    return expectation;
  }

  static Expectation allPassed() {
    Map<Task, Status> statuses = new EnumMap<>(Task.class);
    for (Task task : Task.values()) {
      statuses.put(task, Status.PASSED);
    }
    return new Expectation(statuses);
  }

  /** The same, but for a part all of whose tasks end in this way. */
  Expectation but(Part part, Status status) {
    Map<Task, Status> changed = new EnumMap<>(statuses);
    part.tasks().forEach(task -> changed.put(task, status));
    return new Expectation(changed);
  }

  private static Status status(String id) {
    for (Status status : Status.values()) {
      if (status.id().equals(id)) {
        return status;
      }
    }
    throw new IllegalArgumentException("no such status: " + id);
  }
}
