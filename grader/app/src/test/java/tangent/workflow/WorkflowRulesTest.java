package tangent.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every workflow that we write. */
class WorkflowRulesTest {

  private static final Path ROOT = Path.of("../..");
  private static final Path REUSABLE = ROOT.resolve(".github/workflows/grade.yml");
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

    assertThat(workflow.at("permissions").texts())
        .isIn(java.util.Map.of(), java.util.Map.of("contents", "read"));
    assertThat(workflow.has("permissions")).isTrue();
    assertThat(workflow.at("concurrency").text("cancel-in-progress")).isEqualTo("true");
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
  void onlyTheFirstJobOfTheReusableWorkflowSeesTokens() throws IOException {
    Yaml jobs = Yaml.read(REUSABLE).at("jobs");

    assertThat(jobs.entries().keySet()).containsExactly("collect", "grade");
    List<String> scripts =
        jobs.at("collect").list("steps").stream().map(step -> step.text("run")).toList();
    assertThat(jobs.at("collect").toString()).contains("secrets.KIT_TOKEN");
    assertThat(String.join("", scripts)).doesNotContain("secrets", "token");
  }
}
