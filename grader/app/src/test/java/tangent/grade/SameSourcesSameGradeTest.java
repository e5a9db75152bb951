package tangent.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tangent.report.GradeJson;
import tangent.sandbox.SandboxChoice;

/** A grade depends on the sources, the kit and its seed, and on nothing else. */
class SameSourcesSameGradeTest {

  private static final String PART1 = "derivatives/part1/NumericalDerivative.java";
  private static final String PART2 = "derivatives/part2/GradientDescent.java";
  private static final String VALUE = "derivatives/part3/Value.java";

  @TempDir private static Path flawed;

  /** Each method fails in words, or by numbers, that a JVM makes up anew in every run. */
  @TempDir private static Path talking;

  private static final Map<Path, Set<String>> GRADES = new HashMap<>();

  @BeforeAll
  static void gradeEachFourTimes() throws Exception {
    new SolutionsCopy(flawed)
        .with(PART1, "double run = 2 * h;", "double run = h;")
        .with(VALUE, "operand.grad += value.grad", "operand.grad = value.grad");
    new SolutionsCopy(talking)
        .with(
            PART1,
            "return x * x * x - 6 * x * x + 9 * x + 1;",
            "throw new IllegalStateException(new Object() + \" \" + Thread.currentThread()"
                + " + new double[0] + \" \" + System.nanoTime());")
        .with(
            PART1,
            "double[] slopes = new double[xs.length];",
            "java.util.function.DoubleUnaryOperator own = z -> z;"
                + " if (xs.length > 0) throw new Error(own + \" after \" + System.nanoTime() % 1000"
                + " + \" ns in \" + new Thread(() -> {}));"
                + " double[] slopes = new double[xs.length];")
        .with(
            PART2,
            "return w * w * w * w - 4 * w * w + w;",
            "java.util.Set<Object> all = new java.util.HashSet<>();"
                + " for (int i = 0; i < 9; i++) all.add(new Object());"
                + " return all.iterator().next().hashCode();")
        .with(
            PART2,
            "return 4 * w * w * w - 8 * w + 1;",
            "double more =\n new java.util.HashSet<>(java.util.List.of(w)).size();\n"
                + " return lossDerivative(w + 1)\n * more;");
    // A fresh grader, then one that has graded others, then that again: none may remember anything.
    for (List<Path> order : List.of(List.of(flawed, talking), List.of(talking, flawed))) {
      try (Workspace workspace = Workspace.create();
          Grader grader =
              new Grader(
                  new StudentProcesses(SandboxChoice.AUTO, workspace.folder()), Kit.DEFAULT_SEED)) {
        for (int i = 0; i < 2; i++) {
          for (Path each : order) {
            GRADES
                .computeIfAbsent(each, path -> new HashSet<>())
                .add(timeless(GradeJson.write(grader.grade(each, task -> {}))));
          }
        }
      }
    }
  }

  @Test
  void gradesOfAFlawedSubmissionAreTheSameByteForByteButForTheTime() {
    assertThat(GRADES.get(flawed)).hasSize(1);
  }

  @Test
  void gradesOfOneThatTalksOfHashesThreadsAndClocksAreTheSame() {
    assertThat(GRADES.get(talking))
        .hasSize(1)
        .allSatisfy(
            grade ->
                assertThat(grade)
                    .contains("java.lang.Object@… Thread[", "Lambda…@… after … ns in Thread[")
                    .containsPattern("StackOverflowError: at GradientDescent.java:\\d+"));
  }

  private static String timeless(String json) {
    return json.replaceAll("\"millis\" ?: ?[0-9]+", "\"millis\": 0");
  }
}
