package tangent.assignment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A part of the assignment. */
public enum Part {
  PART1("part1", "Measure the slope", false),
  PART2("part2", "Walk downhill", false),
  PART3("part3", "Let the machine differentiate", false),
  PART4("part4", "Many weights", true);

  private final String id;
  private final String title;
  private final boolean bonus;

  Part(String id, String title, boolean bonus) {
    this.id = id;
    this.title = title;
    this.bonus = bonus;
  }

  public String id() {
    return id;
  }

  public String title() {
    return title;
  }

  /** Whether its points come on top of the full score. */
  public boolean bonus() {
    return bonus;
  }

  /** Its tasks, in the order of the assignment. */
  public List<Task> tasks() {
    return Arrays.stream(Task.values()).filter(task -> task.part() == this).toList();
  }

  /** Where it counts that arguments are checked and left alone; Part 3 has no such task. */
  public Optional<Task> arguments() {
    return switch (this) {
      case PART1 -> Optional.of(Task.ARGUMENTS1);
      case PART2 -> Optional.of(Task.ARGUMENTS2);
      case PART3 -> Optional.empty();
      case PART4 -> Optional.of(Task.ARGUMENTS4);
    };
  }

  /** The points of its tasks together. */
  public int points() {
    return tasks().stream().mapToInt(Task::points).sum();
  }
}
