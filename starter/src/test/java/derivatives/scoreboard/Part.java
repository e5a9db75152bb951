package derivatives.scoreboard;

import java.util.Arrays;
import java.util.List;

/** A part of the assignment. */
enum Part {
  PART1("Part 1: measure the slope", false),
  PART2("Part 2: walk downhill", false),
  PART3("Part 3: let the machine differentiate", false),
  PART4("Part 4: many weights (bonus)", true);

  private final String title;
  private final boolean bonus;

  Part(String title, boolean bonus) {
    this.title = title;
    this.bonus = bonus;
  }

  String id() {
    return "part" + (ordinal() + 1);
  }

  String title() {
    return title;
  }

  boolean bonus() {
    return bonus;
  }

  List<Task> tasks() {
    return Arrays.stream(Task.values()).filter(task -> task.part() == this).toList();
  }

  int points() {
    return tasks().stream().mapToInt(Task::points).sum();
  }
}
