package tangent.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tangent.course.roster.Roster;
import tangent.git.GitRepository;

/** The commands of COURSE.md as they stand there, on real repositories. */
class CourseCommandsTest {

  private static final Path COURSE = Path.of("../../.github/COURSE.md");
  private static final String DUE = "2026-12-01T23:59:59Z";

  @TempDir Path work;
  private GitRepository student;

  /** Each time that something is graded, the checkout's commit is noted in the place of a grade. */
  @BeforeEach
  void aStudentAndAJavaThatNotes() throws Exception {
    program("java", "git -C ada rev-parse HEAD >> graded; echo \"$@\" >> calls");
    student = GitRepository.init(work.resolve("student"));
  }

  private void cloned() throws Exception {
    GitRepository.clone(student.folder(), work.resolve("ada"));
  }

  private String at(String moment) throws Exception {
    return student.with("work.txt", moment).commitAt(moment);
  }

  @Test
  void theLastCommitBeforeTheDeadlineIsGraded() throws Exception {
    at("2026-11-20T10:00:00Z");
    String due = at("2026-12-01T23:59:59Z");
    at("2026-12-02T00:00:00Z");
    cloned();

    Result run = deadline(DUE);

    assertThat(run.status()).as(run.output()).isZero();
    assertThat(graded()).containsExactly(due);
    assertThat(Files.readString(work.resolve("calls")))
        .contains("grade ada --name ada --out grades/ada");
  }

  @Test
  void whoHandedInNothingByThenIsNamedAndNotGraded() throws Exception {
    at("2026-12-02T00:00:00Z");
    cloned();

    assertThat(deadline(DUE).output()).isEqualTo("ada: nothing was handed in by " + DUE + "\n");
    assertThat(graded()).isEmpty();
  }

  /** Made from no template, and never pushed to; or the server names a branch that is gone. */
  @Test
  void aRepositoryWithoutAMainBranchIsNamedInOurWords() throws Exception {
    cloned();
    assertThat(deadline(DUE).output())
        .isEqualTo("ada: nothing was pushed, or there is no main branch\n");
    at("2026-11-20T10:00:00Z");
    deadline(DUE);
    student.git("checkout", "-q", "--detach");
    student.git("branch", "-D", "main");
    student.git("symbolic-ref", "HEAD", "refs/heads/main");

    assertThat(deadline(DUE).output())
        .isEqualTo("ada: nothing was pushed, or there is no main branch\n");
    assertThat(graded()).hasSize(1);
  }

  @Test
  void aSecondRunFindsWhatWasPushedSinceTheFirst() throws Exception {
    String first = at("2026-11-20T10:00:00Z");
    cloned();
    deadline(DUE);
    String second = at("2026-11-21T10:00:00Z");
    deadline(DUE);
    String late = at("2026-12-03T10:00:00Z");
    deadline(DUE);
    deadline("2026-12-05T00:00:00Z");

    assertThat(graded()).containsExactly(first, second, second, late);
  }

  @Test
  void aBranchThatWasRenamedOrWrittenAnewIsFollowed() throws Exception {
    at("2026-11-20T10:00:00Z");
    cloned();
    deadline(DUE);
    student.git("branch", "-m", "main", "trunk");
    String renamed = at("2026-11-21T10:00:00Z");
    deadline(DUE);
    student.git("checkout", "-q", "--orphan", "fresh");
    String anew = at("2026-11-22T10:00:00Z");
    student.git("branch", "-M", "fresh", "trunk");
    deadline(DUE);

    assertThat(graded()).hasSize(3).endsWith(renamed, anew);
  }

  @Test
  void whatCannotBeFetchedIsNotGraded() throws Exception {
    at("2026-11-20T10:00:00Z");
    cloned();
    Files.move(student.folder(), work.resolve("gone"));

    Result run = deadline(DUE);

    assertThat(run.status()).isNotZero();
    assertThat(run.output()).contains("does not appear to be a git repository");
    assertThat(graded()).isEmpty();
  }

  @Test
  void theAutograderOfClassroom50AllowsTheSandboxFirstAndEndsAsTheGraderDoes() throws Exception {
    assumeTrue(isThere("python3"), "python3 is not on the PATH, so the recipe can't be run");
    program("sudo", "echo sudo \"$@\" >> calls");
    program("java", "echo java \"$@\" >> calls; exit 3");
    Path script = Files.writeString(work.resolve("autograder.py"), block("As `autograder.py`"));

    Result run = run("python3", script.toString());

    assertThat(run.status()).as(run.output()).isEqualTo(3);
    assertThat(Files.readAllLines(work.resolve("calls")))
        .containsExactly(
            "sudo -n sysctl -w kernel.apparmor_restrict_unprivileged_userns=0",
            "java -jar " + work.resolve("grader.jar") + " grade . --classroom50 --feedback hints");
  }

  @Test
  void theRosterIsMadeOfTheOrganizationsRepositories() throws Exception {
    assumeTrue(isThere("jq"), "jq is not on the PATH, so what gh does can't be played");
    // Of all its words gh's own filter is the last.
    program(
        "gh",
        "for last; do :; done; printf '%s' '["
            + "{\"name\":\"derivatives-ada\",\"url\":\"https://github.com/o/derivatives-ada\"},"
            + "{\"name\":\"other\",\"url\":\"x\"}]' | jq -r \"$last\"");
    program("git", "echo git \"$@\" >> calls");

    Result run = run("sh", "-ec", block("3. **The roster**"));

    assertThat(run.status()).as(run.output()).isZero();
    Roster roster = Roster.withSubmissions(work.resolve("course/roster.csv"));
    assertThat(roster.lines())
        .singleElement()
        .matches(line -> line.student().id().equals("ada"))
        .matches(line -> line.submission().equals("https://github.com/o/derivatives-ada"));
  }

  @Test
  void theLineForCronGradesAndThenPublishesWhateverBecameOfTheGrading() throws Exception {
    assumeTrue(isThere("flock"), "flock is not on the PATH");
    program("java", "echo \"$@\" >> calls; exit 3");
    String line = block("One line for `cron`").strip();
    assertThat(line).startsWith("*/15 * * * * ");

    Result run =
        run("sh", "-c", line.substring("*/15 * * * * ".length()).replace("/srv/course", "."));

    assertThat(run.status()).isEqualTo(3);
    assertThat(Files.readAllLines(work.resolve("calls")))
        .containsExactly(
            "-jar grader.jar grade-class roster.csv --policy policy.toml --out class"
                + " --sandbox bubblewrap",
            "-jar grader.jar publish class --roster roster.csv");
  }

  private Result deadline(String due) throws Exception {
    String commands = block("**The deadline.**");
    assertThat(commands).contains(DUE);
    return run("sh", "-c", commands.replace(DUE, due));
  }

  private List<String> graded() throws IOException {
    Path graded = work.resolve("graded");
    return Files.exists(graded) ? Files.readAllLines(graded) : List.of();
  }

  /** The first block of code after some words of the page. */
  private static String block(String words) throws IOException {
    String page = Files.readString(COURSE);
    assertThat(page).containsOnlyOnce(words);
    Matcher block =
        Pattern.compile("(?ms)^ *```\\w*\\n(.*?)^ *```$")
            .matcher(page.substring(page.indexOf(words)));
    assertThat(block.find()).isTrue();
    return block.group(1);
  }

  private void program(String name, String script) throws IOException {
    Path file = Files.createDirectories(work.resolve("bin")).resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private static boolean isThere(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private record Result(int status, String output) {}

  private Result run(String... command) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(work.toFile()).redirectErrorStream(true);
    builder
        .environment()
        .merge("PATH", work.resolve("bin").toString(), (old, bin) -> bin + ":" + old);
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(process.waitFor(), output);
  }
}
