package tangent.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tangent.report.GradeJson;
import tangent.sandbox.SandboxChoice;

/** A grade depends on the sources, the kit and its seed, and on nothing else. */
class SameSourcesSameGradeTest {

  private static final String PART1 = "derivatives/part1/NumericalDerivative.java";
  private static final String VALUE = "derivatives/part3/Value.java";

  @Test
  void gradesOfAFlawedSubmissionAreTheSameByteForByteButForTheTime(@TempDir Path folder)
      throws Exception {
    new SolutionsCopy(folder)
        .with(PART1, "double run = 2 * h;", "double run = h;")
        .with(VALUE, "operand.grad += value.grad", "operand.grad = value.grad");
    Set<String> grades = new HashSet<>();
    for (int i = 0; i < 2; i++) {
      // A fresh grader, then the same one again: neither may remember anything.
      try (Workspace workspace = Workspace.create();
          Grader grader =
              new Grader(new Isolation(SandboxChoice.AUTO, workspace.folder()), Kit.DEFAULT_SEED)) {
        grades.add(timeless(GradeJson.write(grader.grade(folder, task -> {}))));
        grades.add(timeless(GradeJson.write(grader.grade(folder, task -> {}))));
      }
    }
    assertThat(grades).hasSize(1);
  }

  private static String timeless(String json) {
    return json.replaceAll("\"millis\" ?: ?[0-9]+", "\"millis\": 0");
  }
}
