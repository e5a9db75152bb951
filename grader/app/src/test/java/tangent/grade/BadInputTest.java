package tangent.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tangent.assignment.Status;
import tangent.report.GradeReport;
import tangent.report.TaskReport;
import tangent.report.Verdict;

/**
 * What goes wrong in a submission is told by a status and a sentence, and the rest is graded as
 * ever.
 */
class BadInputTest {

  private static final String PART1 = "derivatives/part1/NumericalDerivative.java";
  private static final String PART2 = "derivatives/part2/GradientDescent.java";
  private static final String VALUE = "derivatives/part3/Value.java";

  @RegisterExtension static final WarmGrader GRADER = new WarmGrader();

  @TempDir Path folder;

  /** The tasks that did not pass, with their statuses. */
  private Map<String, Status> lost(GradeReport report) {
    Map<String, Status> lost = new TreeMap<>();
    report
        .tasks()
        .filter(Predicate.not(TaskReport::passed))
        .forEach(task -> lost.put(task.id(), task.status()));
    return lost;
  }

  private static String message(GradeReport report, String id) {
    return report.tasks().filter(task -> task.id().equals(id)).findFirst().orElseThrow().message();
  }

  private SolutionsCopy copy() throws Exception {
    return new SolutionsCopy(folder);
  }

  private GradeReport grade() throws Exception {
    return GRADER.grade(folder);
  }

  @Test
  void anEmptyFolderIsGradedAsEmpty() throws Exception {
    GradeReport report = grade();
    assertThat(report.verdict()).isEqualTo(Verdict.EMPTY);
    assertThat(report.score()).isZero();
    assertThat(message(report, "part1.f")).contains("has no " + PART1);
  }

  @Test
  void aFolderWithoutJavaFilesIsGradedAsEmpty() throws Exception {
    Files.writeString(folder.resolve("notes.txt"), "I will start tomorrow.");
    assertThat(grade().verdict()).isEqualTo(Verdict.EMPTY);
  }

  @Test
  void aSyntaxErrorCostsItsFileOnly() throws Exception {
    copy().with(PART2, "return w * w * w * w", "return w * * w");
    GradeReport report = grade();
    assertThat(report.verdict()).isEqualTo(Verdict.GRADED);
    assertThat(lost(report))
        .hasSize(6)
        .allSatisfy(
            (id, status) -> {
              assertThat(id).startsWith("part2.");
              assertThat(status).isEqualTo(Status.DID_NOT_COMPILE);
            });
    assertThat(report.compile()).isNotEmpty().allMatch(error -> error.file().equals(PART2));
  }

  @Test
  void aBrokenValueCostsItsOwnTasks() throws Exception {
    copy().with(VALUE, "private double grad;", "private double;");
    assertThat(lost(grade()))
        .as("LossGradient is right on a right Value")
        .hasSize(6)
        .allSatisfy(
            (id, status) -> {
              assertThat(id).startsWith("part3.");
              assertThat(status).isEqualTo(Status.DID_NOT_COMPILE);
            });
  }

  /**
   * A copy of such classes for each task would fill the disk; so points are lost, and not silently.
   */
  @Test
  void whereClassesAreTooLargeForAnErrorToBeCarriedTheReportSaysSo() throws Exception {
    copy().with(PART1, "return rise / run;", "return rise / h;");
    assertThat(grade().notes().toString()).doesNotContain("8 MB");
    for (int i = 0; i < 9; i++) {
      StringBuilder large = new StringBuilder("package derivatives;\n\nclass Large" + i + " {\n");
      for (int j = 0; j < 15; j++) {
        String text = String.valueOf((char) ('a' + j)).repeat(65_000);
        large.append("  String text%d = \"%s\";\n".formatted(j, text));
      }
      Files.writeString(folder.resolve("derivatives/Large" + i + ".java"), large.append("}\n"));
    }
    GradeReport report = grade();
    assertThat(lost(report)).containsKeys("part1.derivative", "part1.slopes");
    assertThat(report.notes())
        .filteredOn(note -> note.contains("8 MB"))
        .singleElement()
        .asString()
        .contains("carried forward");
  }

  @Test
  void whereNothingCompilesTheVerdictSaysSo() throws Exception {
    SolutionsCopy copy = copy();
    for (String file : copy.files()) {
      copy.with(file, "this is no Java");
    }
    GradeReport report = grade();
    assertThat(report.verdict()).isEqualTo(Verdict.DOES_NOT_COMPILE);
    assertThat(lost(report)).hasSize(23).containsValue(Status.DID_NOT_COMPILE);
  }

  @Test
  void aMissingFileIsMissing() throws Exception {
    copy().without(PART2);
    assertThat(lost(grade())).hasSize(6).containsEntry("part2.step", Status.MISSING);
  }

  @Test
  void aMissingMethodIsMissing() throws Exception {
    copy().with(PART1, "public static double f(", "public static double g(");
    GradeReport report = grade();
    assertThat(lost(report)).containsExactly(Map.entry("part1.f", Status.MISSING));
    assertThat(message(report, "part1.f")).contains("as the assignment declares it");
  }

  @Test
  void aPrivateMethodIsMissingAndItsDeclarationIsShown() throws Exception {
    copy().with(PART1, "public static double f(", "private static double f(");
    GradeReport report = grade();
    assertThat(lost(report)).containsExactly(Map.entry("part1.f", Status.MISSING));
    assertThat(message(report, "part1.f")).contains("private static double f(double)");
  }

  @Test
  void aMethodThatIsNotStaticIsMissing() throws Exception {
    copy().with(PART1, "public static double f(", "public double f(");
    assertThat(lost(grade())).containsExactly(Map.entry("part1.f", Status.MISSING));
  }

  @Test
  void aChangedSignatureIsMissing() throws Exception {
    copy()
        .with(PART1, "public static double f(double x)", "public static float f(float x)")
        .with(PART1, "return x * x * x - 6", "return (float) (x * x * x - 6")
        .with(PART1, "+ 9 * x + 1;", "+ 9 * x + 1);");
    assertThat(lost(grade())).containsExactly(Map.entry("part1.f", Status.MISSING));
  }

  @Test
  void aWrongPackageIsToldByWhereTheFileStands() throws Exception {
    copy().with(PART2, "package derivatives.part2;", "package part2;");
    GradeReport report = grade();
    assertThat(lost(report))
        .hasSize(6)
        .allSatisfy((id, status) -> assertThat(id).startsWith("part2."));
    assertThat(report.notices().toString()).contains("package");
  }

  @Test
  void aFileThatIsNoUtf8EarnsWhatItEarnsAsUtf8() throws Exception {
    copy();
    Path file = folder.resolve(PART1);
    String text =
        Files.readString(file)
            .replace("private NumericalDerivative", "// caf\u00e9\n  private NumericalDerivative");
    Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
    GradeReport report = grade();
    assertThat(lost(report)).isEmpty();
    assertThat(report.notices().toString()).contains("UTF-8");
  }

  @Test
  void aMethodThatThrowsHasCrashed() throws Exception {
    copy()
        .with(
            PART1,
            "return x * x * x - 6",
            "if (x > -1e9) { throw new IllegalStateException(\"oops\"); } return x * x * x - 6");
    GradeReport report = grade();
    assertThat(lost(report)).containsExactly(Map.entry("part1.f", Status.CRASHED));
    assertThat(message(report, "part1.f")).contains("IllegalStateException");
  }

  @Test
  void aNullIsAWrongAnswer() throws Exception {
    copy()
        .with(
            PART1,
            "    double[] slopes = new double[xs.length];\n",
            "    if (xs.length > 0) { return null; }\n    double[] slopes = new double[xs.length];\n")
        .with(
            PART1,
            "double[] slopes = slopes(function, xs, h);",
            "double[] slopes = new double[xs.length]; for (int k = 0; k < xs.length; k++) { slopes[k] = derivative(function, xs[k], h); }");
    GradeReport report = grade();
    assertThat(lost(report)).containsExactly(Map.entry("part1.slopes", Status.FAILED));
    assertThat(message(report, "part1.slopes")).contains("null");
  }

  @Test
  void aWrongLengthBelongsToTheMethodsOwnTask() throws Exception {
    copy().with(PART2, "new double[steps + 1]", "new double[steps + 2]");
    assertThat(lost(grade())).containsExactly(Map.entry("part2.descend", Status.FAILED));
  }

  @Test
  void aMethodThatNeverReturnsTimesOutAlone() throws Exception {
    copy()
        .with(
            PART2,
            "return w - learningRate",
            "while (learningRate > 0) { } return w - learningRate")
        .with(
            PART2,
            "step(slope, weights[i], learningRate)",
            "weights[i] - learningRate * slope.applyAsDouble(weights[i])");
    GradeReport report = GRADER.gradeImpatiently(folder);
    assertThat(lost(report)).containsExactly(Map.entry("part2.step", Status.TIMED_OUT));
    assertThat(message(report, "part2.step")).contains("loop");
  }

  @Test
  void aMethodThatEndsTheProgramHasCrashedAlone() throws Exception {
    copy()
        .with(
            PART2,
            "return w * w * w * w",
            "if (w > -1e9) { System.exit(0); } return w * w * w * w");
    GradeReport report = grade();
    assertThat(lost(report)).containsExactly(Map.entry("part2.loss", Status.CRASHED));
    assertThat(message(report, "part2.loss")).contains("ended");
  }
}
