package tangent.course.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tangent.cli.Main;
import tangent.course.ClassEntry;
import tangent.course.ClassStatus;
import tangent.course.store.ClassFolder;
import tangent.git.GitRepository;
import tangent.git.GitServer;
import tangent.grade.SolutionsCopy;

/** A class on hosts that are there in one run, and not in the next. */
class UnreachedRepositoryTest {

  private static final String PASSWORD = GitServer.USER + ":" + GitServer.PASSWORD + "@";
  private static final String WRONG = GitServer.USER + ":wrong-4f1d@";
  private static final String SOURCE = "derivatives/part1/NumericalDerivative.java";

  @TempDir Path folder = Path.of("");
  private final Map<String, String> addresses = new TreeMap<>();

  private Path served(String id) {
    return folder.resolve("served").resolve(id);
  }

  /** A bare repository with a right solution in it; all have the same, so it is graded once. */
  private void push(String id, String... change) throws Exception {
    Path work = Files.createTempDirectory(folder, id);
    GitRepository repository = GitRepository.init(work);
    SolutionsCopy solution = new SolutionsCopy(work);
    if (change.length > 0) {
      solution.with(SOURCE, change[0], change[1]);
    }
    repository.commit();
    if (!Files.exists(served(id))) {
      GitRepository.init(served(id), "--bare");
    }
    repository.git("push", "-q", "--force", served(id).toString(), "main");
  }

  private String url(String id) {
    return served(id).toUri().toString();
  }

  /** Grades the class, and tells what it said. */
  private String grade(String... more) throws Exception {
    List<String> lines = new ArrayList<>(List.of("student,submission"));
    addresses.forEach((id, address) -> lines.add(id + "," + address));
    Path roster = Files.write(folder.resolve("roster.csv"), lines);
    StringWriter said = new StringWriter();
    PrintWriter to = new PrintWriter(said);
    List<String> words = new ArrayList<>(List.of("grade-class", roster.toString()));
    words.addAll(List.of("--out", out().toString()));
    words.addAll(List.of(more));
    assertThat(Main.run(to, to, words.toArray(String[]::new))).as(said::toString).isZero();
    assertThat(said.toString()).doesNotContain("4f1d", folder.toUri().toString());
    return said.toString();
  }

  private Path out() {
    return folder.resolve("out");
  }

  private Map<String, ClassStatus> statuses() throws Exception {
    Map<String, ClassStatus> statuses = new TreeMap<>();
    for (ClassEntry entry : ClassFolder.entries(out())) {
      statuses.put(entry.handedIn().student().id(), entry.status());
    }
    return statuses;
  }

  private Map<String, String> stored(String id) throws Exception {
    return StoredFiles.of(out().resolve("students").resolve(id));
  }

  @Test
  void whatWasGradedStaysAndWhatNeverWasIsUnreadable() throws Exception {
    for (String id : List.of("down", "gone", "here", "moved", "refused")) {
      push(id);
    }
    String before;
    Map<String, Map<String, String>> files = new TreeMap<>();
    try (GitServer server = new GitServer(folder.resolve("served"));
        GitServer other = new GitServer(folder.resolve("served"))) {
      addresses.put("down", other.url(PASSWORD, "down"));
      addresses.put("gone", url("gone"));
      addresses.put("here", url("here"));
      addresses.put("moved", url("moved"));
      addresses.put("never", url("never"));
      addresses.put("refused", server.url(PASSWORD, "refused"));
      assertThat(grade())
          .contains("6 students: 5 graded, 1 unreadable.")
          .doesNotContain("earlier result");
      before = Files.readString(out().resolve("grades.csv"));
      for (String id : addresses.keySet()) {
        files.put(id, stored(id));
      }

      other.stop();
      Files.move(served("gone"), served("elsewhere"));
      // Of a repository at another address nothing was graded.
      addresses.put("moved", url("to-nowhere"));
      addresses.put("refused", server.url(WRONG, "refused"));
      push("here", "9 * x + 1", "9 * x + 2");
      String said = grade();

      assertThat(said)
          .contains(
              "\"down\": the earlier result stays. "
                  + other.url("", "down")
                  + ": Its host does not answer.\n",
              "\"gone\": the earlier result stays. gone: There is no such"
                  + " repository, or none that you may see.\n",
              "\"refused\": the earlier result stays. "
                  + server.url("", "refused")
                  + ": Access is denied.",
              "6 students: 4 graded, 2 unreadable.")
          .doesNotContain("\"moved\": the", "\"never\": the", "\"here\": the");
      assertThat(Files.readString(out().resolve("class.md"))).contains("the earlier result stays");
    }
    for (String id : List.of("down", "gone", "never", "refused")) {
      assertThat(stored(id)).as(id).isEqualTo(files.get(id));
    }
    assertThat(statuses())
        .containsEntry("moved", ClassStatus.UNREADABLE)
        .containsEntry("never", ClassStatus.UNREADABLE);
    String after = Files.readString(out().resolve("grades.csv"));
    for (String id : List.of("down", "gone", "refused")) {
      assertThat(row(after, id)).isEqualTo(row(before, id));
    }
    assertThat(row(after, "here")).isNotEqualTo(row(before, "here"));

    Files.move(served("elsewhere"), served("gone"));
    push("gone", "9 * x + 1", "9 * x + 2");
    addresses.keySet().retainAll(List.of("gone"));
    assertThat(grade()).contains("1 student: 1 graded.").doesNotContain("earlier result");
    assertThat(Files.readString(out().resolve("class.md"))).doesNotContain("the earlier result");
    assertThat(row(Files.readString(out().resolve("grades.csv")), "gone"))
        .isEqualTo(row(after, "here").replace("here", "gone"));
  }

  @Test
  void whatWasGradedInTimeStaysWhenItsHistoryIsRewrittenTooLate() throws Exception {
    Path policy = folder.resolve("policy.toml");
    Files.writeString(
        policy, "zone = \"UTC\"\ndue = 2026-11-02T12:00\n[late]\nclose = 2026-11-03T12:00\n");
    push("ada");
    addresses.put("ada", url("ada"));
    assertThat(grade("--policy", policy.toString())).contains("1 student: 1 graded.");
    Map<String, String> before = stored("ada");

    GitRepository rewritten = GitRepository.init(folder.resolve("rewritten"));
    rewritten.with("a.txt", "a").commitAt("2026-11-04T12:00:00Z");
    rewritten.git("push", "-q", "--force", served("ada").toString(), "main");

    assertThat(grade("--policy", policy.toString()))
        .contains("\"ada\": the earlier result stays. ada: commit ", "1 student: 1 graded.");
    assertThat(grade("--policy", policy.toString())).contains("1 student: 1 graded.");
    assertThat(stored("ada")).isEqualTo(before);
  }

  private static String row(String csv, String id) {
    return csv.lines().filter(line -> line.startsWith(id + ",")).findFirst().orElseThrow();
  }
}
