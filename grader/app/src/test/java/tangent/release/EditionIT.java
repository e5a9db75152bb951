package tangent.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tangent.workflow.Artifacts;
import tangent.workflow.Folders;
import tangent.workflow.LocalRun;
import tangent.workflow.Repositories;
import tangent.workflow.Yaml;

/**
 * The student edition from end to end, as an instructor and a student meet it: made by {@code
 * grader.jar}, built in a folder outside the kit, filled in, and graded by the workflows it
 * carries.
 *
 * <p>One edition for all tests: each start of Maven costs seconds.
 */
class EditionIT {

  private static final String PART1 = "src/main/java/derivatives/part1/NumericalDerivative.java";
  private static final Path GRADER = Path.of("../target/grader.jar").toAbsolutePath().normalize();

  @TempDir static Path folder;
  private static KitCopy kit;
  private static Path edition;
  private static Program release;

  @BeforeAll
  static void makeTheEdition() throws Exception {
    assumeTrue(Program.isThere("mvn"), "mvn is not on the PATH, so no edition can be built here");
    kit = new KitCopy(folder.resolve("kit"));
    Path jar = kit.folder().resolve("grader/target/grader.jar");
    Files.createDirectories(jar.getParent());
    Files.copy(GRADER, jar);
    edition = folder.resolve("edition");
    release = Program.java(folder, jar, "release", "--out", edition.toString(), "--zip");
  }

  @Test
  void theReleaseSaysWhatItWroteAndHowManyFiles() throws Exception {
    assertThat(release.status()).as(release.output()).isZero();
    assertThat(release.output())
        .contains("Student edition, " + kit.starter().size() + " files: " + edition);
    assertThat(files(edition)).containsExactlyInAnyOrderElementsOf(kit.starter());
  }

  @Test
  void aSecondReleaseWritesTheSameBytes() throws Exception {
    Path jar = kit.folder().resolve("grader/target/grader.jar");
    Path other = folder.resolve("other");
    Program again =
        Program.java(folder, jar, "release", "--out", other.toString(), "--zip", "--no-build");

    assertThat(again.status()).as(again.output()).isZero();
    assertThat(folder.resolve("other.zip")).hasSameBinaryContentAs(folder.resolve("edition.zip"));
    for (String file : kit.starter()) {
      assertThat(other.resolve(file)).hasSameBinaryContentAs(edition.resolve(file));
    }
  }

  @Test
  void theFreshEditionBuildsAloneWithEveryTestSkipped() throws Exception {
    LocalRun run = visibleTests(copy("fresh"), "fresh-tests");

    assertThat(run.succeeded()).as(run.log()).isTrue();
    assertThat(run.log())
        .contains("BUILD SUCCESS")
        .containsPattern("Tests run: (\\d+), Failures: 0, Errors: 0, Skipped: \\1\n");
    assertThat(run.summary())
        .startsWith("### Visible tests on Linux\n")
        .contains("[feedback](https://github.com/school/ada/tree/feedback)")
        .containsPattern("    Total +0 of 100 points\n")
        .contains("    NEXT: part1.f, for 3 points: write it\n");
    assertThat(commands(run)).isEmpty();
  }

  @Test
  void withTheSolutionsFilledInEveryTestPassesAndTheGradeIsFull() throws Exception {
    assumeSandbox();
    Path solved = copy("solved");
    Folders.copy(kit.folder().resolve("solutions/src/main/java"), solved.resolve("src/main/java"));

    LocalRun tests = visibleTests(solved, "solved-tests");
    assertThat(tests.succeeded()).as(tests.log()).isTrue();
    assertThat(tests.summary())
        .containsPattern("    Total +100 of 100 points, and 10 bonus points\n")
        .doesNotContain("not started", "WRONG");

    Artifacts artifacts = new Artifacts(folder.resolve("solved-artifacts"));
    LocalRun grade =
        new LocalRun(folder.resolve("solved-grade"), repositories(solved), artifacts)
            .with("vars.TANGENT_KIT", "school/kit@v1")
            .with("github.repository", "school/grace")
            .job(studentJob("grade"));
    assertThat(grade.succeeded()).as(grade.log()).isTrue();
    assertThat(grade.summary())
        .startsWith("# 100 of 100 points, and 10 of 10 bonus points\n\nschool/grace");
    assertThat(files(artifacts.named("grade-school-grace-report")))
        .contains("grade.json", "report.md", "junit.xml", "results.json");
  }

  @Test
  void aWrongAnswerFailsTheTestsOnTheStudentsOwnFileAndTheBarFailsTheCheck() throws Exception {
    assumeSandbox();
    Path flawed = copy("flawed");
    String answer = kit.read("solutions/" + PART1);
    String spoilt = answer.replace("double run = 2 * h;", "double run = h;");
    assertThat(spoilt).isNotEqualTo(answer);
    Files.writeString(flawed.resolve(PART1), spoilt);

    LocalRun tests = visibleTests(flawed, "flawed-tests");
    assertThat(tests.succeeded()).isFalse();
    assertThat(tests.summary()).containsPattern("  part1.derivative +12   WRONG ");
    assertThat(commands(tests))
        .anyMatch(
            line ->
                line.startsWith(
                    "::error file=" + PART1 + ",title=part1.derivative is not right yet::"));

    Artifacts artifacts = new Artifacts(folder.resolve("flawed-artifacts"));
    LocalRun grade = reusable(flawed, artifacts, Map.of("fail-below", "50", "feedback", "hints"));
    assertThat(grade.succeeded()).isFalse();
    assertThat(grade.ran()).endsWith("Conclude");
    assertThat(grade.summary()).startsWith("# 18 of 100 points");
    assertThat(commands(grade)).anyMatch(line -> line.contains("below what this check asks for"));
    Path report = artifacts.named("ada-school-ada-" + commit(flawed) + "-report");
    JsonNode json = new ObjectMapper().readTree(report.resolve("grade.json").toFile());
    assertThat(json.at("/submission/name").textValue()).isEqualTo("school/ada");
    assertThat(json.get("score").doubleValue()).isEqualTo(18);
    assertThat(json.get("sandbox").textValue()).isEqualTo("bubblewrap");
    assertThat(Files.readString(report.resolve("report.md"))).contains("chose hints");
  }

  @Test
  void outsideOfACloneTheReleaseSaysWhereToRunIt() throws Exception {
    Path jar = Files.copy(GRADER, folder.resolve("copied.jar"));
    Program refused = Program.java(folder, jar, "release", "--out", folder + "/nowhere");

    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.output()).contains("not a clone of the kit").doesNotContain("Exception");
    assertThat(folder.resolve("nowhere")).doesNotExist();
  }

  @Test
  void withoutGitTheReleaseSaysThatItIsNeeded() throws Exception {
    Path jar = kit.folder().resolve("grader/target/grader.jar");
    Program refused =
        Program.javaWith(
            Map.of("PATH", folder.toString()), jar, "release", "--out", folder + "/nowhere");

    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.output()).contains("Git is needed").doesNotContain("\tat ");
  }

  @Test
  void withoutMavenTheReleaseOffersToLeaveTheBuildOut() throws Exception {
    Path programs = Files.createDirectories(folder.resolve("programs"));
    Path git = Files.writeString(programs.resolve("git"), gitElsewhere());
    assertThat(git.toFile().setExecutable(true)).isTrue();
    Path jar = kit.folder().resolve("grader/target/grader.jar");
    Program refused =
        Program.javaWith(
            Map.of("PATH", programs.toString()), jar, "release", "--out", folder + "/nowhere");

    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.output()).contains("--no-build").doesNotContain("\tat ");
    assertThat(folder.resolve("nowhere")).doesNotExist();
  }

  @Test
  void aVariableThatNamesNoKitIsToldSo() throws Exception {
    LocalRun grade =
        new LocalRun(folder.resolve("no-kit"), repositories(edition), new Artifacts(folder))
            .with("vars.TANGENT_KIT", "school/kit; echo $HOME")
            .job(studentJob("grade"));

    assertThat(grade.succeeded()).isFalse();
    assertThat(grade.ran()).containsExactly("Read where the kit is");
    assertThat(commands(grade)).singleElement().asString().contains("owner/repository@ref");
  }

  @Test
  void theGradeWaitsForTheTestsAndForTheInstructorsWord() throws Exception {
    Yaml grade = studentJob("grade");

    assertThat(grade.text("needs")).isEqualTo("tests");
    assertThat(grade.text("if")).contains("vars.TANGENT_KIT != ''");
  }

  /** As much of the commit as the name of an artifact holds. */
  private static String commit(Path repository) throws Exception {
    return Program.run(repository, Map.of(), List.of("git", "rev-parse", "--short=12", "HEAD"))
        .output()
        .strip();
  }

  private static String gitElsewhere() {
    return "#!/bin/sh\nexec " + Program.find("git") + " \"$@\"\n";
  }

  private static LocalRun visibleTests(Path repository, String machine) throws Exception {
    return new LocalRun(folder.resolve(machine), repositories(repository), new Artifacts(folder))
        .with("matrix.os", "ubuntu-24.04")
        .with("vars.TANGENT_KIT", "")
        .with("github.server_url", "https://github.com")
        .with("github.repository", "school/ada")
        .job(studentJob("tests"));
  }

  /** Both jobs of the kit's own workflow, each on a machine of its own. */
  private static LocalRun reusable(Path submission, Artifacts artifacts, Map<String, String> inputs)
      throws Exception {
    Path packed = KitCopy.committed(submission);
    Yaml jobs = Yaml.read(kit.folder().resolve(".github/workflows/grade.yml")).at("jobs");
    LocalRun collect =
        named(new LocalRun(folder.resolve("collect"), repositories(packed), artifacts), inputs)
            .with("secrets.KIT_TOKEN", "not-a-token")
            .with("secrets.SUBMISSION_TOKEN", "")
            .job(jobs.at("collect"));
    assertThat(collect.succeeded()).as(collect.log()).isTrue();
    return named(new LocalRun(folder.resolve("graded"), repositories(packed), artifacts), inputs)
        .job(jobs.at("grade"));
  }

  private static LocalRun named(LocalRun run, Map<String, String> inputs) {
    run.with("inputs.kit", "school/kit").with("inputs.kit-ref", "v1").with("inputs.name", "ada");
    run.with("inputs.submission", "school/ada").with("inputs.submission-ref", "due");
    run.with("github.repository", "school/grades").with("inputs.cache-kit", "false");
    inputs.forEach((input, value) -> run.with("inputs." + input, value));
    return run;
  }

  private static Repositories repositories(Path submission) {
    return new Repositories(GRADER)
        .with("", submission)
        .with("school/ada@due", submission)
        .with("school/kit@v1", kit.folder());
  }

  private static Yaml studentJob(String name) throws IOException {
    return Yaml.read(edition.resolve(".github/workflows/grade.yml")).at("jobs").at(name);
  }

  private static Path copy(String name) throws IOException {
    Path copy = folder.resolve(name);
    Folders.copy(edition, copy);
    return copy;
  }

  /** Our workflows let only the sandbox run a student's code. */
  private static void assumeSandbox() {
    assumeTrue(
        Sandboxes.isThere() || System.getenv("TANGENT_REQUIRE_SANDBOX") != null,
        "no sandbox on this machine");
  }

  private static List<String> commands(LocalRun run) throws IOException {
    return run.log()
        .lines()
        .filter(line -> line.startsWith("::error") || line.startsWith("::warning"))
        .toList();
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .toList();
    }
  }
}
