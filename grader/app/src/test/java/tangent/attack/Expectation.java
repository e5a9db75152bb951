package tangent.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tangent.assignment.Status;
import tangent.assignment.Task;
import tangent.report.FileNote;
import tangent.report.GradeReport;
import tangent.report.TaskReport;
import tangent.run.Counterexample;

/** How a hostile submission should end: as listed, and every other task passed. */
record Expectation(List<Expected> lines) {

  /** A line that begins with a number sign is a comment. */
  static Expectation read(Path file) throws IOException {
    return new Expectation(
        Files.readAllLines(file).stream()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .map(Expected::read)
            .toList());
  }

  /** With the words of a bait filled in. */
  Expectation filledIn(Map<String, String> words) {
    return new Expectation(lines.stream().map(line -> line.filledIn(words)).toList());
  }

  /** The sentence with which the whole submission is refused, if it is. */
  String refusal() {
    return lines.stream()
        .filter(line -> line.place().equals(Expected.SUBMISSION))
        .map(Expected::says)
        .findFirst()
        .orElse("");
  }

  /** Whether some of it ends by a deadline, which is worth a shorter one. */
  boolean meetsDeadlines() {
    return statuses().containsValue(Status.TIMED_OUT);
  }

  void assertMetBy(GradeReport report) {
    assertThat(ended(report)).isEqualTo(statuses());
    assertToldBy(report);
  }

  /** Only that the report says what is expected, whatever else there is in it. */
  void assertToldBy(GradeReport report) {
    for (Expected line : lines) {
      if (!line.says().isEmpty()) {
        assertThat(told(report, line)).as(line.toString()).anyMatch(text -> says(text, line));
      }
    }
  }

  /** An ellipsis stands for what was found, which is another thing every time. */
  private static boolean says(String text, Expected line) {
    String found = text.replaceAll("\\s+", " ");
    int from = 0;
    for (String piece : line.says().split("…")) {
      int place = found.indexOf(piece, from);
      if (place < 0) {
        return false;
      }
      from = place + piece.length();
    }
    return true;
  }

  private static Stream<String> told(GradeReport report, Expected line) {
    if (line.isFile()) {
      return Stream.concat(
          Stream.concat(
              report.compile().stream()
                  .filter(error -> error.file().equals(line.place()))
                  .map(FileNote::message),
              report.notices().stream()
                  .filter(note -> note.file().equals(line.place()))
                  .map(FileNote::message)),
          report.notes().stream().filter(note -> note.contains(line.place())));
    }
    return report.tasks().filter(task -> task.id().equals(line.place())).map(Expectation::story);
  }

  private static String story(TaskReport task) {
    return task.message() + " " + task.counterexample().map(Counterexample::actual).orElse("");
  }

  private static Map<Task, Status> ended(GradeReport report) {
    Map<Task, Status> ended = new EnumMap<>(Task.class);
    report.tasks().forEach(task -> ended.put(Task.of(task.id()).orElseThrow(), task.status()));
    return ended;
  }

  private Map<Task, Status> statuses() {
    Map<Task, Status> statuses = new EnumMap<>(Task.class);
    for (Task task : Task.values()) {
      statuses.put(task, Status.PASSED);
      for (Expected line : lines) {
        if (task.id().equals(line.place()) || task.part().id().equals(line.place())) {
          statuses.put(task, status(line.status()));
        }
      }
    }
    return statuses;
  }

  private static Status status(String id) {
    return Arrays.stream(Status.values())
        .filter(status -> status.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such status: " + id));
  }
}
