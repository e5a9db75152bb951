package tangent.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tangent.git.GitRepository;
import tangent.workflow.Artifacts;
import tangent.workflow.Caches;
import tangent.workflow.Folders;
import tangent.workflow.LocalRun;
import tangent.workflow.Repositories;
import tangent.workflow.Yaml;

/**
 * A class on a host from a push to the answer: every step of the workflow that grades it, in order,
 * its jobs on machines of their own that share nothing but artifacts.
 */
class GradeClassWorkflowIT {

  private static final Path GRADER = Path.of("../target/grader.jar").toAbsolutePath().normalize();
  private static final String SOURCES = "src/main/java/derivatives/";
  private static final String PART1 = SOURCES + "part1/NumericalDerivative.java";
  private static final String SECRET = "token-4f1d";
  private static final int STUDENTS = 9;

  /** Ends the program of ours that pushes, by its first ancestor that is one. */
  private static final String KILLING_GIT =
      """
      #!/bin/sh
      case "$*" in *" push "*)
        if env | grep -q '^GIT_CONFIG_VALUE.*/school/s06'; then
          at=$$
          while [ "$(cat /proc/$at/comm)" != java ]; do
            at=$(sed -n 's/^PPid:[[:space:]]*//p' /proc/$at/status)
          done
          kill -9 "$at"
          exit 1
        fi
      esac
      PATH=${PATH#*:}
      exec git "$@"
      """;

  @TempDir Path folder = Path.of("");
  private Path host = Path.of("");
  private Path programs = Path.of("");
  private KitCopy kit;
  private int runs;

  /** What one run of the workflow was. */
  private record Run(LocalRun collect, List<LocalRun> grade, List<LocalRun> publish) {
    String log() throws IOException {
      StringBuilder all = new StringBuilder(collect.log());
      for (LocalRun each : grade) {
        all.append(each.log());
      }
      for (LocalRun each : publish) {
        all.append(each.log()).append(each.summary());
      }
      return all.toString();
    }
  }

  private Run run() throws Exception {
    Path here = Files.createDirectories(folder.resolve("run" + ++runs));
    Artifacts artifacts = new Artifacts(here.resolve("artifacts"));
    Yaml jobs = jobs();
    LocalRun collect = machine(here.resolve("collect"), artifacts);
    assertThat(collect.wants(jobs.at("collect"))).isTrue();
    collect.job(jobs.at("collect"));
    assertThat(collect.succeeded()).as(collect.log()).isTrue();
    String shards = collect.value("steps.collect.outputs.shards");
    List<LocalRun> grade = new ArrayList<>();
    List<LocalRun> publish = new ArrayList<>();
    LocalRun next = after(collect, machine(here.resolve("next"), artifacts));
    if (next.wants(jobs.at("grade"))) {
      for (String shard : shards.replaceAll("[\\[\\]\"]", "").split(",")) {
        grade.add(
            machine(here.resolve("grade" + grade.size()), artifacts)
                .with("matrix.shard", shard)
                .with("strategy.job-index", String.valueOf(grade.size()))
                .job(jobs.at("grade")));
        assertThat(grade.get(grade.size() - 1).succeeded())
            .as(grade.get(grade.size() - 1).log())
            .isTrue();
      }
    }
    assertThat(next.wants(jobs.at("publish"))).isEqualTo(!grade.isEmpty());
    if (!grade.isEmpty()) {
      publish.add(
          after(collect, machine(here.resolve("publish"), artifacts)).job(jobs.at("publish")));
    }
    return new Run(collect, grade, publish);
  }

  private Yaml jobs() throws IOException {
    return Yaml.read(kit.folder().resolve(".github/workflows/grade-class.yml")).at("jobs");
  }

  private LocalRun machine(Path place, Artifacts artifacts) throws IOException {
    return new LocalRun(place, new Repositories(GRADER).with("", kit.folder()), artifacts)
        .with(new Caches(folder.resolve("cache")))
        .withPrograms(programs)
        .with("vars.TANGENT_CLASS", "course")
        .with("inputs.again", "")
        .with("github.event.repository.visibility", "private")
        .with("github.server_url", host.toUri().toString().replaceAll("/$", ""))
        .with("github.repository", "school/kit")
        .with("secrets.SUBMISSION_TOKEN", "")
        .with("secrets.FEEDBACK_TOKEN", SECRET);
  }

  private static LocalRun after(LocalRun collect, LocalRun machine) {
    return machine
        .with("needs.collect.result", "success")
        .with("needs.collect.outputs.shards", collect.value("steps.collect.outputs.shards"))
        .with("needs.collect.outputs.sha256", collect.value("steps.pack.outputs.sha256"));
  }

  private static String id(int number) {
    return "s%02d".formatted(number);
  }

  private GitRepository hosted(String id) {
    return new GitRepository(host.resolve("school/" + id));
  }

  private void open() throws Exception {
    assumeTrue(Sandboxes.isThere(), "the sandbox can't start here, and the workflow insists on it");
    host = folder.resolve("host");
    programs = Files.createDirectory(folder.resolve("programs"));
    kit = new KitCopy(host.resolve("school/kit"));
    StringBuilder roster = new StringBuilder("student,submission,name\n");
    for (int i = 1; i <= STUDENTS; i++) {
      GitRepository.init(host.resolve("school/" + id(i)), "--bare");
      GitRepository work = GitRepository.init(folder.resolve("work/" + id(i)));
      work.git("remote", "add", "origin", hosted(id(i)).folder().toString());
      Folders.copy(kit.folder().resolve("starter"), work.folder());
      push(id(i));
      roster.append(id(i)).append(',').append(hosted(id(i)).folder().toUri()).append(",\n");
    }
    kit.with("course/roster.csv", roster.toString())
        .with(
            "course/policy.toml",
            "zone = \"UTC\"\ndue = 2026-12-01T23:59\nvisible = { before = \"full\", after = \"full\" }\n")
        .commit();
  }

  /** A solution of the first part; nothing else of the student's changes. */
  private void solve(String id) throws Exception {
    Path to = folder.resolve("work/" + id).resolve(PART1);
    Files.copy(
        kit.folder().resolve("solutions").resolve(PART1), to, StandardCopyOption.REPLACE_EXISTING);
    push(id);
  }

  private void push(String id) throws Exception {
    GitRepository work = new GitRepository(folder.resolve("work/" + id));
    work.commit();
    work.git("push", "-q", "origin", "main");
  }

  private Map<String, String> tips() throws Exception {
    Map<String, String> tips = new TreeMap<>();
    for (int i = 1; i <= STUDENTS; i++) {
      tips.put(
          id(i),
          hosted(id(i))
              .git("for-each-ref", "--format=%(objectname)", "refs/heads/feedback")
              .strip());
    }
    return tips;
  }

  private String readme(String id) throws Exception {
    return hosted(id).git("show", "feedback:README.md");
  }

  /** Those whose branch has changed. */
  private static TreeSet<String> changed(Map<String, String> before, Map<String, String> after) {
    TreeSet<String> changed = new TreeSet<>(after.keySet());
    changed.removeIf(id -> before.get(id).equals(after.get(id)));
    return changed;
  }

  @Test
  void everyPushIsAnsweredOnceWhateverHappensInBetween() throws Exception {
    open();
    solve("s01");
    Files.writeString(folder.resolve("work/s02").resolve(PART1), "class Broken {\n");
    push("s02");

    Run first = run();
    assertThat(first.publish().get(0).succeeded()).as(first.log()).isTrue();
    assertThat(tips().values()).allMatch(tip -> tip.matches("[0-9a-f]{40}"));
    assertThat(readme("s01")).startsWith("# 30 of 100 points").contains("Part 1");
    assertThat(readme("s02")).contains("NumericalDerivative.java");
    assertThat(readme("s03")).startsWith("# 0 of 100 points");
    assertThat(hosted("s01").git("ls-tree", "-r", "--name-only", "feedback").lines())
        .contains("README.md", "report.html")
        .noneMatch(name -> name.contains("workflow"));
    assertThat(first.publish().get(0).summary())
        .contains("# " + STUDENTS + " students", STUDENTS + " sent.");
    assertThat(first.collect().ran()).contains("Build the grader");
    assertThat(hosted("kit").git("rev-list", "--count", "class-state").strip()).isEqualTo("1");
    assertThat(hosted("kit").git("ls-tree", "-r", "--name-only", "class-state").lines())
        .contains("index.json", "class.json", "students/s01/grade.json", "students/s01/entry.json")
        .noneMatch(
            name -> name.endsWith(".html") || name.endsWith(".md") || name.endsWith(".java"));

    // What is published was packed by the job that has run nothing of a student's, or nothing is.
    Artifacts artifacts = new Artifacts(folder.resolve("run1/artifacts"));
    LocalRun forged =
        after(first.collect(), machine(folder.resolve("forged"), artifacts))
            .with("needs.collect.outputs.sha256", "0".repeat(64))
            .job(jobs().at("publish"));
    assertThat(forged.succeeded()).isFalse();
    assertThat(forged.ran()).endsWith("Insist on what was packed");

    // In a public repository all grades would be.
    LocalRun open =
        machine(folder.resolve("open"), artifacts)
            .with("github.event.repository.visibility", "public")
            .job(jobs().at("collect"));
    assertThat(open.ran()).containsExactly("Insist on a repository that students cannot read");

    // Nobody has pushed: one short job.
    Run idle = run();
    assertThat(idle.grade()).isEmpty();
    assertThat(idle.publish()).isEmpty();
    assertThat(idle.collect().ran())
        .doesNotContain("Build the grader", "Pack what the other jobs need");

    // Only what has changed is fetched, graded and sent. One repository refuses: the run is red,
    // the
    // others have theirs.
    Map<String, String> before = tips();
    for (String id : List.of("s03", "s04", "s09")) {
      solve(id);
    }
    hosted("s09").git("config", "receive.hideRefs", "refs/heads/feedback");
    Run second = run();
    assertThat(second.publish().get(0).succeeded()).isFalse();
    assertThat(second.publish().get(0).ran()).endsWith("Conclude");
    assertThat(changed(before, tips())).containsExactly("s03", "s04");
    assertThat(readme("s04")).startsWith("# 30 of 100 points");
    assertThat(second.publish().get(0).summary())
        .contains(
            "# " + STUDENTS + " students",
            "2 sent, 6 unchanged, 1 not sent.",
            "s09: not sent. s09: It refuses");
    assertThat(
            new Artifacts(folder.resolve("run3/artifacts")).named("class").resolve("changes.csv"))
        .content()
        .contains("s03", "s04", "s09")
        .doesNotContain("s05");
    hosted("s09").git("config", "--unset", "receive.hideRefs");

    // Killed while it publishes: what was sent stays, and the next run sends the rest, with what
    // was refused before.
    before = tips();
    String state = hosted("kit").git("rev-parse", "class-state");
    for (String id : List.of("s05", "s06", "s07")) {
      solve(id);
    }
    Path killing = Files.writeString(programs.resolve("git"), KILLING_GIT);
    assertThat(killing.toFile().setExecutable(true)).isTrue();
    Run killed = run();
    assertThat(killed.publish().get(0).succeeded()).isFalse();
    assertThat(hosted("kit").git("rev-parse", "class-state")).isEqualTo(state);
    assertThat(changed(before, tips())).isSubsetOf("s05", "s07", "s09");
    Files.delete(killing);
    Run after = run();
    assertThat(after.publish().get(0).succeeded()).as(after.log()).isTrue();
    assertThat(changed(before, tips())).containsExactly("s05", "s06", "s07", "s09");
    assertThat(readme("s06")).startsWith("# 30 of 100 points");
    assertThat(readme("s09")).startsWith("# 30 of 100 points");

    assertThat(everything()).doesNotContain(SECRET);
  }

  /** All that the runs have left, on their machines and at the host. */
  private String everything() throws IOException {
    StringBuilder all = new StringBuilder();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Files.size(file) < 1 << 20) {
          all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
      }
    }
    return all.toString();
  }
}
