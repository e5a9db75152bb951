package tangent.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tangent.assignment.Task;

/** What other systems read keeps to their formats, whatever stands in it. */
class ExportsTest {

  private static final List<String> GRADESCOPE_TOP =
      List.of(
          "score",
          "execution_time",
          "output",
          "output_format",
          "test_output_format",
          "test_name_format",
          "visibility",
          "stdout_visibility",
          "extra_data",
          "tests");
  private static final List<String> GRADESCOPE_TEST =
      List.of("number", "name", "score", "max_score", "status", "output", "visibility", "tags");
  private static final List<String> CLASSROOM50_TOP =
      List.of(
          "schema",
          "classroom",
          "assignment",
          "assignment_type",
          "owner",
          "submission",
          "commit",
          "release",
          "review",
          "datetime",
          "score",
          "max-score",
          "tests");

  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "CLASSROOM", "cs",
          "ASSIGNMENT", "derivatives",
          "OWNER", "ada",
          "SUBMISSION_TAG", "submit/1",
          "COMMIT_URL", "https://github.com/school/ada/commit/1",
          "RELEASE_URL", "https://github.com/school/ada/releases/1");

  @ParameterizedTest
  @MethodSource("tangent.report.NastyText#all")
  void gradescopeFindsTheFieldsThatItKnowsAndNoOther(String nasty) throws Exception {
    JsonNode results = json(GradescopeJson.write(Examples.saying(nasty)));

    assertThat(results.fieldNames()).toIterable().containsExactlyElementsOf(GRADESCOPE_TOP);
    assertThat(results.get("tests"))
        .hasSize(Task.values().length)
        .allSatisfy(
            test -> {
              assertThat(test.fieldNames()).toIterable().containsExactlyElementsOf(GRADESCOPE_TEST);
              assertThat(test.get("status").textValue()).isIn("passed", "failed");
              assertThat(test.get("number").isTextual()).isTrue();
            });
  }

  @ParameterizedTest
  @EnumSource(Feedback.class)
  void noLevelOfFeedbackHidesTheTotalOnGradescope(Feedback level) throws Exception {
    JsonNode results = json(GradescopeJson.write(Examples.mixed().at(level)));

    assertThat(results.get("score").doubleValue()).isEqualTo(36);
    assertThat(results.get("stdout_visibility").textValue()).isEqualTo("hidden");
    assertThat(results.get("tests"))
        .allMatch(test -> test.get("visibility").textValue().equals("visible"));
  }

  @Test
  void gradescopesTestsAddUpToTheScore() throws Exception {
    JsonNode results = json(GradescopeJson.write(Examples.mixed()));

    double sum =
        StreamSupport.stream(results.get("tests").spliterator(), false)
            .mapToDouble(test -> test.get("score").doubleValue())
            .sum();
    assertThat(sum).isEqualTo(results.get("score").doubleValue());
  }

  @ParameterizedTest
  @MethodSource("tangent.report.NastyText#all")
  void classroom50FindsTheFieldsThatItKnowsWithWholePoints(String nasty) throws Exception {
    JsonNode result = json(Classroom50.result(Examples.saying(nasty), named(nasty)));

    assertThat(result.fieldNames()).toIterable().containsExactlyElementsOf(CLASSROOM50_TOP);
    assertThat(result.get("schema").textValue()).isEqualTo("classroom50/result/v1");
    assertThat(result.get("score").isIntegralNumber()).isTrue();
    assertThat(result.get("max-score").intValue()).isEqualTo(110);
    assertThat(result.get("tests"))
        .hasSize(Task.values().length)
        .allSatisfy(
            test -> {
              assertThat(test.get("score").isIntegralNumber()).isTrue();
              assertThat(test.get("passed").booleanValue())
                  .isEqualTo(test.get("score").intValue() > 0);
            });
  }

  @Test
  void aReleaseOnGithubTakesTheLongestReport() {
    GradeReport worst = Examples.saying("$".repeat(100_000), Task.values().length, 100);

    assertThat(ReportMarkdown.write(worst).length()).isGreaterThan(125_000);
    assertThat(Classroom50.releaseBody(worst))
        .startsWith("# " + ReportText.score(worst))
        .hasSizeLessThan(125_000);
  }

  @Test
  void wordsStandForThePicturesThatNoReleaseHas() {
    assertThat(ReportMarkdown.write(Examples.mixed()))
        .contains("\n![A curve \\[and\\] its two tangents.](figures/part1.derivative.png)\n");
    assertThat(Classroom50.releaseBody(Examples.mixed()))
        .contains("\nPicture: A curve \\[and\\] its two tangents.\n")
        .doesNotContain("](figures/");
  }

  @Test
  void aRunnerThatNamesNoReviewLeadsToTheCommit() {
    ClassroomSubmission submission = ClassroomSubmission.from(ENVIRONMENT, Instant.EPOCH);

    assertThat(submission.review()).isEqualTo(ENVIRONMENT.get("COMMIT_URL"));
    assertThat(submission.type()).isEqualTo("individual");
  }

  /** GitHub cuts an annotation at 4,096 characters, and what to do comes last. */
  @Test
  void anAnnotationIsCutInItsTextsAndNotAsAWhole() {
    String annotations = Annotations.write(Examples.saying("x".repeat(200)), "");

    assertThat(annotations.lines().filter(line -> line.contains("title=part1.derivative ")))
        .singleElement()
        .asString()
        .contains(
            "%0Aexpected: xxx", "%0Acame back: xxx", "%0AThis fits a known mistake", "%0ANext: ")
        .doesNotContain("more characters")
        .hasSizeLessThan(4_096);
  }

  @Test
  void anEnvironmentOfAnotherKindIsToldWhatIsMissing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClassroomSubmission.from(Map.of("CLASSROOM", "cs"), Instant.EPOCH))
        .withMessageContaining(
            "missing: ASSIGNMENT, SUBMISSION_TAG, COMMIT_URL, RELEASE_URL, OWNER.");
  }

  static ClassroomSubmission named(String text) {
    return new ClassroomSubmission(text, text, text, text, text, text, text, text, Instant.EPOCH);
  }

  private static JsonNode json(String text) throws Exception {
    return new ObjectMapper().readTree(text);
  }
}
