package derivatives.scoreboard;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The text of the scoreboard. ASCII only: some consoles show nothing else. */
final class Scoreboard {

  private static final int WIDTH = 78;
  private static final int LINES_OF_A_MESSAGE = 12;

  private final Map<Task, Standing> standings;
  private final StringBuilder text = new StringBuilder();

  Scoreboard(Map<Task, Standing> standings) {
    this.standings = standings;
  }

  String text() {
    line("");
    line("=".repeat(WIDTH));
    line("SCOREBOARD of the visible tests");
    line("=".repeat(WIDTH));
    Arrays.stream(Part.values()).filter(part -> !run(part).isEmpty()).forEach(this::part);
    total();
    next();
    line("=".repeat(WIDTH));
    return text.toString();
  }

  private void part(Part part) {
    line("%-58s %2d of %2d points", part.title(), earned(part.tasks()), part.points());
    for (Task task : run(part)) {
      String words = standings.get(task).inWords(task.id());
      line("  %-22s %2d   %s", task.id(), task.points(), words);
    }
    line("");
  }

  private void total() {
    line("%-57s %3d of %d points", "Total", earned(false), points(false));
    line("%-57s %3d of %3d points", "Bonus, on top", earned(true), points(true));
    if (standings.size() < Task.values().length) {
      line("Only %d of %d tasks were run this time.", standings.size(), Task.values().length);
    }
    line("-".repeat(WIDTH));
  }

  private void next() {
    Optional<Task> open =
        standings.keySet().stream().filter(task -> !standings.get(task).isComplete()).findFirst();
    if (open.isEmpty()) {
      line("Every test here passes. Well done! Hand in your work: hidden tests look closer.");
      return;
    }
    Task task = open.get();
    Standing standing = standings.get(task);
    String what = standing.isWrong() ? "put it right" : "write it";
    line("NEXT: %s, for %d points: %s", task.id(), task.points(), what);
    line("  class   %s", task.className());
    line("  method  %s", task.method());
    line("  file    %s", task.file());
    standing.mostTelling().ifPresent(this::failure);
  }

  private void failure(Standing.Failure failure) {
    line("  says    %s", failure.test());
    failure
        .message()
        .lines()
        .limit(LINES_OF_A_MESSAGE)
        .forEach(message -> line("          %s", message));
  }

  private List<Task> run(Part part) {
    return part.tasks().stream().filter(standings::containsKey).toList();
  }

  private static int points(boolean bonus) {
    return parts(bonus).mapToInt(Part::points).sum();
  }

  private int earned(boolean bonus) {
    return parts(bonus).mapToInt(part -> earned(part.tasks())).sum();
  }

  /** The bonus stands apart: added to the total it would hide as many points lost elsewhere. */
  private static Stream<Part> parts(boolean bonus) {
    return Arrays.stream(Part.values()).filter(part -> part.bonus() == bonus);
  }

  private int earned(List<Task> tasks) {
    return tasks.stream()
        .filter(task -> standings.containsKey(task) && standings.get(task).isComplete())
        .mapToInt(Task::points)
        .sum();
  }

  private void line(String format, Object... arguments) {
    text.append(arguments.length == 0 ? format : String.format(format, arguments))
        .append(System.lineSeparator());
  }
}
