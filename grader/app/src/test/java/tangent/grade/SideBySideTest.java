package tangent.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tangent.report.GradeJson;
import tangent.sandbox.SandboxChoice;

/** Graders in one JVM do not disturb each other. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class SideBySideTest {

  private static final int GRADERS = 8;
  private static final int THREADS = 4;

  @TempDir private static Path folder;

  private static Workspace workspace;
  private static StudentProcesses isolation;
  private static List<Path> submissions;

  /** Of each submission, by one grader: the grade, and what lay in the workspace after it. */
  private static final List<String> ALONE = new ArrayList<>();

  private static final List<List<Path>> LEFT = new ArrayList<>();

  @BeforeAll
  static void gradeOneAfterTheOther() throws Exception {
    workspace = Workspace.create();
    isolation = new StudentProcesses(SandboxChoice.AUTO, workspace.folder());
    submissions = submissions(folder);
    try (Grader grader = new Grader(isolation, Kit.DEFAULT_SEED)) {
      for (Path each : submissions) {
        ALONE.add(grade(grader, each));
        LEFT.add(everything());
      }
    }
  }

  @AfterAll
  static void close() throws Exception {
    workspace.close();
  }

  /** Right, not begun, wrong in a way that shrinks, and wrong underneath others. */
  private static List<Path> submissions(Path folder) throws Exception {
    List<Path> submissions = new ArrayList<>();
    for (String name : List.of("right", "shrinks", "underneath")) {
      submissions.add(Files.createDirectory(folder.resolve(name)));
    }
    new SolutionsCopy(submissions.get(0));
    new SolutionsCopy(submissions.get(1))
        .with(
            "derivatives/part3/Value.java",
            "operand.grad += value.grad",
            "operand.grad = value.grad");
    new SolutionsCopy(submissions.get(2))
        .with(
            "derivatives/part1/NumericalDerivative.java", "double run = 2 * h;", "double run = h;");
    submissions.add(Path.of("../../starter"));
    return submissions;
  }

  @Test
  void gradesAreTheBytesThatTheyAreAlone() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    List<Future<?>> all = new ArrayList<>();
    for (int i = 0; i < GRADERS; i++) {
      int which = i % submissions.size();
      all.add(
          threads.submit(
              () -> {
                try (Grader grader = new Grader(isolation, Kit.DEFAULT_SEED)) {
                  assertThat(grade(grader, submissions.get(which))).isEqualTo(ALONE.get(which));
                }
                return null;
              }));
    }
    threads.shutdown();
    for (Future<?> each : all) {
      each.get();
    }
  }

  /** The first grade leaves what belongs to the grader: names of its programs for the sandbox. */
  @Test
  void nothingOfASubmissionIsLeft() {
    assertThat(LEFT.get(0)).isNotEmpty();
    assertThat(LEFT).containsOnly(LEFT.get(0));
  }

  private static String grade(Grader grader, Path submission) throws Exception {
    return GradeJson.write(grader.grade(submission, task -> {}))
        .replaceAll("\"millis\" ?: ?[0-9]+", "\"millis\": 0");
  }

  private static boolean isOfAProgram(Path path) {
    return path.getFileName().toString().matches("work\\d+");
  }

  /** Once the last worker is gone: without a sandbox it has a folder, as the compiler has. */
  private static List<Path> everything() throws Exception {
    while (true) {
      try (Stream<Path> files = Files.walk(workspace.folder())) {
        List<Path> all = files.sorted().toList();
        if (all.stream().filter(SideBySideTest::isOfAProgram).count() <= 1) {
          return all;
        }
      } catch (UncheckedIOException e) {
        // One of them went just now.
      }
    }
  }
}
