package derivatives.scoreboard;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The text of the scoreboard: the tasks, then the parts, then what to do next, which is the last
 * thing on the screen. ASCII only: some consoles show nothing else.
 */
final class Scoreboard {

  private static final int WIDTH = 78;

  /** So many that the parts, the total and what to do next fit on a screen of 24 lines. */
  private static final int LINES_OF_A_MESSAGE = 8;

  private final Map<Task, Standing> standings;
  private final List<Standing.Failure> ownTests;
  private final boolean whole;
  private final Comparator<Task> latestFirst;
  private final StringBuilder text = new StringBuilder();

  /**
   * @param standings of the tasks whose tests ran
   * @param ownTests the student's own tests that failed
   * @param whole whether all tests were asked for
   * @param latestFirst the order in which a student worked on the tasks, the latest first
   */
  Scoreboard(
      Map<Task, Standing> standings,
      List<Standing.Failure> ownTests,
      boolean whole,
      Comparator<Task> latestFirst) {
    this.standings = standings;
    this.ownTests = ownTests;
    this.whole = whole;
    this.latestFirst = latestFirst;
  }

  /** With what to do next at its end. */
  String text() {
    return text("");
  }

  /**
   * @param before what stands between the points and the end
   */
  String text(String before) {
    tasksAndPoints();
    text.append(before);
    next();
    line("=".repeat(WIDTH));
    return text.toString();
  }

  /** Where something else is to be done first. */
  String text(String before, CompilerNews news) {
    tasksAndPoints();
    return text.append(before).append(news.lines()).toString();
  }

  private void tasksAndPoints() {
    line("=".repeat(WIDTH));
    line("SCOREBOARD of the visible tests");
    line("=".repeat(WIDTH));
    for (Part part : Part.values()) {
      run(part).forEach(this::task);
    }
    line("-".repeat(WIDTH));
    Arrays.stream(Part.values()).filter(part -> !run(part).isEmpty()).forEach(this::part);
    total();
    line("-".repeat(WIDTH));
  }

  private void task(Task task) {
    line("  %-22s %2d   %s", task.id(), task.points(), standings.get(task).inWords());
  }

  private void part(Part part) {
    line("%-58s %2d of %2d points", part.title(), earned(List.of(part)), part.points());
  }

  private void total() {
    int bonus = earned(parts(Part::bonus));
    int earned = earned(parts(part -> !part.bonus()));
    int full = parts(part -> !part.bonus()).stream().mapToInt(Part::points).sum();
    if (bonus == 0) {
      line("%-57s %3d of %d points", "Total", earned, full);
    } else {
      String more = ", and " + points(bonus, "bonus point");
      line("Total%" + (WIDTH - 5) + "s", earned + " of " + full + " points" + more);
    }
    int all = Task.values().length;
    if (standings.size() < all) {
      line("%s", standings.size() == 1 ? "Only 1 task was run this time." : onlySome(all));
    }
  }

  private String onlySome(int all) {
    return "Only " + standings.size() + " of " + all + " tasks were run this time.";
  }

  private void next() {
    Optional<Task> open =
        first(Standing::isWrong)
            .or(() -> first(Standing::isUnderWay))
            .or(() -> first(standing -> !standing.isComplete() && !standing.isWaiting()))
            .or(() -> first(standing -> !standing.isComplete()));
    if (open.isPresent()) {
      open(open.get(), standings.get(open.get()));
    } else if (!ownTests.isEmpty()) {
      line("NEXT: a test of your own fails");
      failure(ownTests.get(0));
    } else if (whole && standings.size() == Task.values().length) {
      line("Every test here passes. Well done! Hand in your work: hidden tests look closer.");
    } else {
      line("What was run passes. Run \"mvn test\" to see all tasks.");
    }
  }

  /** Something that needs work: what was worked on last, else what stands first. */
  private Optional<Task> first(Predicate<Standing> needsWork) {
    Stream<Task> tasks = standings.keySet().stream().filter(t -> needsWork.test(standings.get(t)));
    return tasks.min(latestFirst.thenComparing(Comparator.naturalOrder()));
  }

  private void open(Task task, Standing standing) {
    String what = "write it";
    if (standing.isWrong()) {
      what = "put it right";
    } else if (standing.isUnderWay()) {
      what = standing.missing().isEmpty() ? "go on" : "write " + standing.missing();
    }
    line("NEXT: %s, for %s: %s", task.id(), points(task.points(), "point"), what);
    line("  file    %s", task.file());
    line("  method  %s", task.method());
    standing.mostTelling().ifPresent(this::failure);
    if (standing.isWrong() && !OwnTests.text(task, standing).isEmpty()) {
      line("  test    %s, to copy beside MyTest.java", OwnTests.file(task));
    }
  }

  private void failure(Standing.Failure failure) {
    line("  says    %s", failure.test());
    List<String> lines = failure.message().lines().toList();
    int shown = lines.size() <= LINES_OF_A_MESSAGE ? lines.size() : LINES_OF_A_MESSAGE - 1;
    lines.stream().limit(shown).forEach(message -> line("          %s", message));
    if (shown < lines.size()) {
      line("          ...");
    }
  }

  private static List<Part> parts(Predicate<Part> which) {
    return Arrays.stream(Part.values()).filter(which).toList();
  }

  private static String points(int number, String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }

  private List<Task> run(Part part) {
    return part.tasks().stream().filter(standings::containsKey).toList();
  }

  private int earned(List<Part> parts) {
    return parts.stream()
        .flatMap(part -> run(part).stream())
        .filter(task -> standings.get(task).isComplete())
        .mapToInt(Task::points)
        .sum();
  }

  /** The same digits and line ends whatever the computer's language is. */
  private void line(String format, Object... arguments) {
    text.append(String.format(Locale.ROOT, format, arguments)).append(System.lineSeparator());
  }
}
