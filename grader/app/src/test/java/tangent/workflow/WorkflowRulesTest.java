package tangent.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every workflow that we write. */
class WorkflowRulesTest {

  private static final Path ROOT = Path.of("../..");
  private static final Path REUSABLE = ROOT.resolve(".github/workflows/grade.yml");
  private static final Path CLASS = ROOT.resolve(".github/workflows/grade-class.yml");
  private static final Path ACTION = ROOT.resolve(".github/actions/grade/action.yml");

  static Stream<Path> workflows() throws IOException {
    Stream<Path> folders =
        Stream.of(ROOT.resolve(".github/workflows"), ROOT.resolve("starter/.github/workflows"));
    return folders.flatMap(
        folder -> {
          try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
  }

  static Stream<Path> workflowsAndActions() throws IOException {
    return Stream.concat(workflows(), Stream.of(ACTION));
  }

  @Test
  void theRulesSeeTheWorkflowsTheyAreAbout() throws IOException {
    assertThat(workflows()).hasSizeGreaterThanOrEqualTo(3).contains(REUSABLE);
  }

  @ParameterizedTest
  @MethodSource("workflowsAndActions")
  void anActionOfSomebodyElsesIsNamedByItsCommitAndItsVersion(Path file) throws IOException {
    assertThat(Files.readAllLines(file))
        .filteredOn(line -> line.strip().matches("(- )?uses: .*"))
        .isNotEmpty()
        .allMatch(
            line ->
                line.contains("uses: ./")
                    || line.matches(".*uses: [\\w-]+/[\\w-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+"));
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void codeFromAForkNeverMeetsASecret(Path file) throws IOException {
    assertThat(Yaml.read(file).at("on").entries()).doesNotContainKey("pull_request_target");
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void rightsAreNamedAndOldRunsGiveWay(Path file) throws IOException {
    Yaml workflow = Yaml.read(file);

    assertThat(workflow.at("permissions").texts()).isIn(Map.of(), Map.of("contents", "read"));
    assertThat(workflow.has("permissions")).isTrue();
    // Whoever publishes is not stopped half way.
    assertThat(workflow.at("concurrency").text("cancel-in-progress"))
        .isEqualTo(String.valueOf(!file.endsWith("grade-class.yml")));
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void everyJobEnds(Path file) throws IOException {
    Yaml jobs = Yaml.read(file).at("jobs");

    assertThat(jobs.entries().keySet())
        .isNotEmpty()
        .allMatch(job -> jobs.at(job).has("timeout-minutes"));
  }

  @Test
  void theJobThatRunsStudentCodeHoldsNothing() throws IOException {
    Yaml job = Yaml.read(REUSABLE).at("jobs").at("grade");

    assertThat(job.has("permissions")).isTrue();
    assertThat(job.at("permissions").entries()).isEmpty();
    assertThat(job.toString() + Files.readString(ACTION))
        .doesNotContain("secrets.", "github.token", "GITHUB_TOKEN", "actions/checkout");
  }

  @Test
  void whereAClassIsGradedNoSecretMeetsStudentsCode() throws IOException {
    Yaml jobs = Yaml.read(CLASS).at("jobs");

    assertThat(jobs.entries().keySet()).containsExactly("collect", "grade", "publish");
    assertThat(jobs.at("grade").has("permissions")).isTrue();
    assertThat(jobs.at("grade").at("permissions").entries()).isEmpty();
    assertThat(jobs.at("grade").toString())
        .doesNotContain(
            "secrets.", "github.token", "GIT_TOKEN", "actions/checkout", "actions/cache");
    assertThat(jobs.at("collect").at("permissions").texts()).isEqualTo(Map.of("contents", "read"));
    for (String trusted : List.of("collect", "publish")) {
      assertThat(jobs.at(trusted).toString()).doesNotContain("grade-class --", "jar grade ");
    }
    assertThat(jobs.at("collect").toString()).doesNotContain("jar grade");
    // Only the digest, which a job's output carries, is not in reach of the job before it.
    assertThat(jobs.at("publish").list("steps").get(1).text("run")).contains("sha256sum --check");
  }

  /** The cache holds the answers; who may run a workflow beside it gets at them. */
  @Test
  void whoCallsTheReusableWorkflowHasToAskForTheCache() throws IOException {
    Yaml workflow = Yaml.read(REUSABLE);
    Yaml input = workflow.at("on").at("workflow_call").at("inputs").at("cache-kit");
    assertThat(input.text("default")).isEqualTo("false");
    List<Yaml> steps =
        workflow.at("jobs").at("collect").list("steps").stream()
            .filter(step -> step.text("uses").startsWith("actions/cache"))
            .toList();
    assertThat(steps)
        .singleElement()
        .matches(step -> step.text("if").equals("${{ inputs.cache-kit }}"));
  }

  /** GitHub hands a secret to whatever names it; a script must not print or argue with one. */
  @Test
  void secretsGoByTheEnvironmentOnly() throws IOException {
    Yaml jobs = Yaml.read(CLASS).at("jobs");
    for (String job : jobs.entries().keySet()) {
      for (Yaml step : jobs.at(job).list("steps")) {
        assertThat(step.text("run")).doesNotContain("secrets", "GIT_TOKEN", "github.token", "${{");
      }
    }
  }

  @Test
  void artifactsOfAClassLiveForADay() throws IOException {
    Yaml jobs = Yaml.read(CLASS).at("jobs");
    List<Yaml> uploads =
        jobs.entries().keySet().stream()
            .flatMap(job -> jobs.at(job).list("steps").stream())
            .filter(step -> step.text("uses").startsWith("actions/upload-artifact"))
            .toList();
    assertThat(uploads)
        .hasSize(4)
        .allMatch(step -> step.at("with").text("retention-days").equals("1"));
  }

  @Test
  void onlyTheFirstJobOfTheReusableWorkflowSeesTokens() throws IOException {
    Yaml jobs = Yaml.read(REUSABLE).at("jobs");

    assertThat(jobs.entries().keySet()).containsExactly("collect", "grade");
    List<String> scripts =
        jobs.at("collect").list("steps").stream().map(step -> step.text("run")).toList();
    assertThat(jobs.at("collect").toString()).contains("secrets.KIT_TOKEN");
    assertThat(String.join("", scripts)).doesNotContain("secrets", "token");
  }
}
