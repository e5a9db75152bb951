package tangent.course.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tangent.course.HandedIn;
import tangent.course.policy.Policy;
import tangent.course.roster.Roster;
import tangent.git.GitRepository;
import tangent.git.GitServer;
import tangent.git.SubmittedCommit;
import tangent.intake.Intake;

/** Classes whose students hand in by git. */
class RepositoriesTest {

  @TempDir Path temp = Path.of("");

  private ClassFolder folder = new ClassFolder(Path.of(""));

  @BeforeEach
  void create() throws IOException {
    folder = ClassFolder.in(temp);
  }

  /** One commit before the date, one before the close, one after it. */
  private record History(GitRepository repository, String early, String late, String last) {
    static History in(Path folder) throws Exception {
      GitRepository repository = GitRepository.init(folder);
      repository.with(ClassFolder.SOURCE, ClassFolder.JAVA.replace("= 1;", "= 10;"));
      String early = repository.commitAt("2026-12-01T20:00:00Z");
      repository.with(ClassFolder.SOURCE, ClassFolder.JAVA.replace("= 1;", "= 20;"));
      String late = repository.commitAt("2026-12-03T20:00:00Z");
      repository.with(ClassFolder.SOURCE, ClassFolder.JAVA.replace("= 1;", "= 30;"));
      String last = repository.commitAt("2026-12-09T20:00:00Z");
      return new History(repository, early, late, last);
    }
  }

  private static final String DATES =
      """
      zone = "UTC"
      due = 2026-12-02T12:00
      counts = "%s"
      [late]
      close = 2026-12-05T12:00
      """;

  @ParameterizedTest
  @CsvSource({"last-before-due, 10", "last-before-close, 20", "newest, 30"})
  void thePolicySaysWhichCommitIsGraded(String counts, String value) throws Exception {
    History history = History.in(temp.resolve("ada"));
    Policy policy = folder.policy(DATES.formatted(counts));
    String commit =
        Map.of("10", history.early(), "20", history.late(), "30", history.last()).get(value);

    for (String submission :
        new String[] {temp.resolve("ada").toUri().toString(), "../ada", "../ada/.git"}) {
      HandedIn ada = collect(policy, "ada," + submission).handedIn().get(0);

      assertThat(ada.commit()).hasValue(commit);
      assertThat(ada.newest()).hasValue(history.last());
      assertThat(ada.settable()).isTrue();
      assertThat(text(ada)).contains("x = " + value + ";");
      assertThat(SubmittedCommit.of(ada.submission().orElseThrow()).orElseThrow().id())
          .isEqualTo(commit);
      assertThat(ada.path()).doesNotContain(temp.toString());
    }
  }

  @Test
  void theDateOfTheCommitIsWhenItWasHandedInAndNeverLaterThanItWasSeen() throws Exception {
    GitRepository repository = History.in(temp.resolve("ada")).repository();
    Policy policy = folder.policy("");
    assertThat(collect(policy, "ada,../ada").handedIn().get(0).submitted())
        .hasValue(Instant.parse("2026-12-09T20:00:00Z"));
    String future = repository.with("x.txt", "x").commitAt("2027-06-01T12:00:00Z");
    assertThat(collect(policy, "ada,../ada").handedIn().get(0).submitted())
        .hasValue(ClassFolder.NOW);
    Instant before = Instant.parse("2026-12-20T12:00:00Z");
    Collector again =
        new Collector(
            policy, Files.createTempDirectory(temp, "w"), ClassFolder.NOW, Map.of(future, before));
    assertThat(again.roster(roster("ada,../ada")).handedIn().get(0).submitted()).hasValue(before);
  }

  /** A student's clock that is ahead makes no work late that was seen in time. */
  @Test
  void whatWasSeenInTimeCountsWhateverItsDate() throws Exception {
    History history = History.in(temp.resolve("ada"));
    Policy policy = folder.policy(DATES.formatted("last-before-due"));
    Instant seen = Instant.parse("2026-12-02T11:00:00Z");

    HandedIn now = at(seen, policy, Map.of()).handedIn().get(0);
    assertThat(now.commit()).hasValue(history.last());
    assertThat(now.submitted()).hasValue(seen);
    HandedIn later = at(ClassFolder.NOW, policy, Map.of(history.late(), seen)).handedIn().get(0);
    assertThat(later.commit()).hasValue(history.late());
    assertThat(later.submitted()).hasValue(seen);
  }

  private Collected at(Instant moment, Policy policy, Map<String, Instant> before)
      throws Exception {
    Path work = Files.createTempDirectory(temp, "w");
    return new Collector(policy, work, moment, before).roster(roster("ada,../ada"));
  }

  /** Whoever pushes by force can't take back what was seen, and loses nothing by it. */
  @Test
  void aCommitThatWasThereInTimeIsMissedWhereHistoryIsRewritten() throws Exception {
    History history = History.in(temp.resolve("ada"));
    Policy policy = folder.policy(DATES.formatted("last-before-close"));
    List<HandedIn> before = collect(policy, "ada,../ada").handedIn();
    assertThat(collect(policy, "ada,../ada").after(before, policy).handedIn().get(0).withoutPlace())
        .isEqualTo(before.get(0).withoutPlace());

    history.repository().git("reset", "-q", "--hard", history.early());
    history.repository().with("x.txt", "x").commitAt("2026-12-10T20:00:00Z");
    Collected some = collect(policy, "ada,../ada").after(before, policy);
    assertThat(some.handedIn().get(0).commit()).hasValue(history.early());
    assertThat(some.unmatched())
        .singleElement()
        .asString()
        .startsWith("\"ada\": an earlier commit counts now. ada: commit " + history.late());
    // By other dates it would not count either.
    Policy earlier = folder.policy(DATES.formatted("last-before-due"));
    assertThat(collect(earlier, "ada,../ada").after(before, earlier).unmatched()).isEmpty();

    history.repository().git("checkout", "-q", "--orphan", "other");
    history.repository().commitAt("2026-12-10T20:00:00Z");
    HandedIn none = collect(policy, "ada,../ada").after(before, policy).handedIn().get(0);
    assertThat(none.unreadable().orElseThrow().unreached()).isTrue();
    assertThat(none.unreadable().get().why()).contains("commit " + history.late());
    assertThat(collect(earlier, "ada,../ada").after(before, earlier).handedIn().get(0).unreadable())
        .isEmpty();
  }

  @Test
  void aShallowRepositoryIsReadAsFarAsItGoes() throws Exception {
    History history = History.in(temp.resolve("ada"));
    Path shallow = temp.resolve("shallow");
    history
        .repository()
        .git(
            "clone",
            "-q",
            "--bare",
            "--depth=1",
            temp.resolve("ada").toUri().toString(),
            shallow.toString());
    for (Policy policy :
        List.of(Policy.NONE, folder.policy(DATES.formatted("last-before-close")))) {
      HandedIn ada = collect(policy, "ada," + shallow.toUri()).handedIn().get(0);
      assertThat(ada.unreadable()).isEmpty();
      assertThat(ada.newest()).hasValue(history.last());
    }
  }

  @Test
  void whoHadNothingInTimeIsNamed() throws Exception {
    History.in(temp.resolve("ada"));
    GitRepository.init(temp.resolve("bob"));
    Policy policy =
        folder.policy("zone = \"UTC\"\ndue = 2026-11-02T12:00\ncounts = \"last-before-due\"");

    GitRepository.init(temp.resolve("cyd.git"), "--bare");

    Collected collected =
        collect(
            policy, "ada,../ada\nbob," + temp.resolve("bob").toUri() + "\ncyd,../cyd.git\ndan,no");

    assertThat(collected.handedIn()).allMatch(each -> each.submission().isEmpty());
    assertThat(collected.handedIn()).allMatch(each -> each.unreadable().isEmpty());
    assertThat(collected.handedIn().get(0).newest()).isPresent();
    assertThat(collected.unmatched())
        .containsExactly(
            "roster.csv, line 2: \"ada\" had handed in nothing in time, at ada.",
            "roster.csv, line 3: \"bob\" has handed in nothing yet: bob is empty.",
            "roster.csv, line 4: \"cyd\" has handed in nothing yet: cyd.git is empty.",
            "roster.csv, line 5: \"dan\" has no submission: there is nothing at no.");
  }

  /** As a server that calls its main branch master, to which students push main. */
  @Test
  void workOnAnotherThanTheMainBranchIsNeverTakenForNothing() throws Exception {
    History history = History.in(temp.resolve("work"));
    GitRepository.init(temp.resolve("ada"), "--bare");
    history.repository().git("push", "-q", temp.resolve("ada").toString(), "main:trunk");

    Collected collected = collect(Policy.NONE, "ada," + temp.resolve("ada").toUri());

    assertThat(collected.handedIn().get(0).unreadable().orElseThrow().why())
        .startsWith("ada: Its main branch holds nothing, and others do.");
    assertThat(collected.unmatched()).isEmpty();
  }

  @Test
  void anExtensionMovesWhichCommitCounts() throws Exception {
    History history = History.in(temp.resolve("ada"));
    Path roster =
        Files.writeString(
            folder.top().resolve("roster.csv"),
            "student,submission,group,due\nada,../ada,g,\nbob,../ada,g,2026-12-08T12:00Z\n"
                + "cyd,file://%s,h,\ndan,file://%s,h,2026-12-10T12:00Z\n"
                    .formatted(temp.resolve("ada"), temp.resolve("ada")));
    Policy policy = folder.policy(DATES.formatted("last-before-due"));
    assertThat(folder.collector(policy).roster(roster).handedIn())
        .extracting(each -> each.commit().orElseThrow())
        .containsExactly(history.early(), history.late(), history.early(), history.last());
  }

  @Test
  void ofWhatWasMergedLaterOnlyTheMainLineHadBeenThere() throws Exception {
    GitRepository repository = GitRepository.init(temp.resolve("ada"));
    String main = repository.with("a.txt", "a").commitAt("2026-12-01T10:00:00Z");
    repository.git("checkout", "-q", "-b", "side");
    repository.with("b.txt", "b").commitAt("2026-12-01T11:00:00Z");
    repository.git("checkout", "-q", "main");
    repository.with("c.txt", "c").commitAt("2026-12-03T10:00:00Z");
    repository.git("merge", "-q", "--no-ff", "--no-commit", "side");
    repository.commitAt("2026-12-04T10:00:00Z");
    Policy policy = folder.policy(DATES.formatted("last-before-due"));
    assertThat(collect(policy, "ada," + temp.resolve("ada").toUri()).handedIn().get(0).commit())
        .hasValue(main);
  }

  @Test
  void aCheckoutInAFolderOfSubmissionsIsGradedAsItStandsUnlessItIsTooNew() throws Exception {
    History ada = History.in(folder.top().resolve("ada"));
    History bob = History.in(folder.top().resolve("bob"));
    bob.repository().with(ClassFolder.SOURCE, ClassFolder.JAVA.replace("= 1;", "= 99;"));

    Collector asItStands = folder.collector(Policy.NONE);
    HandedIn whole = asItStands.folder(folder.top(), Roster.NONE).handedIn().get(0);
    assertThat(whole.submission().orElseThrow()).isDirectory();
    assertThat(whole.commit()).hasValue(ada.last());

    Collector dated = folder.collector(folder.policy(DATES.formatted("last-before-close")));
    Collected collected = dated.folder(folder.top(), Roster.NONE);
    assertThat(collected.handedIn().get(0).commit()).hasValue(ada.late());
    assertThat(text(collected.handedIn().get(0))).contains("x = 20;");
    HandedIn changed = collected.handedIn().get(1);
    assertThat(text(changed)).contains("x = 99;");
    assertThat(changed.commit()).isEmpty();
    assertThat(changed.submitted()).isEmpty();
  }

  /** A student's attributes and settings would have git run, hide or change something. */
  @Test
  void whatIsGradedIsWhatTheCommitHolds() throws Exception {
    GitRepository repository = GitRepository.init(temp.resolve("ada"));
    Path witness = temp.resolve("it-ran");
    repository
        .with(ClassFolder.SOURCE, ClassFolder.JAVA)
        .with(".gitattributes", "*.java export-ignore filter=evil text eol=crlf\n")
        .with(".gitmodules", "[submodule \"x\"]\n\tpath = x\n\turl = ../evil\n");
    Files.createSymbolicLink(repository.folder().resolve("link.java"), Path.of("nowhere"));
    repository.commit();
    repository.git("config", "filter.evil.smudge", "touch " + witness);
    repository.git("config", "core.fsmonitor", "touch " + witness);
    repository.git("config", "uploadpack.packObjectsHook", "touch " + witness);
    for (String hook : new String[] {"post-checkout", "reference-transaction"}) {
      repository.with(".git/hooks/" + hook, "#!/bin/sh\ntouch " + witness + "\n");
      assertThat(repository.folder().resolve(".git/hooks/" + hook).toFile().setExecutable(true))
          .isTrue();
    }

    HandedIn ada = collect(Policy.NONE, "ada," + temp.resolve("ada").toUri()).handedIn().get(0);

    assertThat(text(ada)).isEqualTo(ClassFolder.JAVA);
    assertThat(witness).doesNotExist();
  }

  @Test
  void aHostThatWantsAPasswordGetsItAndNobodySeesIt() throws Exception {
    History.in(temp.resolve("served/ada"));
    try (GitServer server = new GitServer(temp.resolve("served"))) {
      String credentials = GitServer.USER + ":" + GitServer.PASSWORD + "@";
      Collected collected =
          collect(
              Policy.NONE,
              "ada,%s\nbob,%s\ncyd,%s\ndan,%s"
                  .formatted(
                      server.url(credentials, "ada/.git"),
                      server.url(credentials, "bob/.git"),
                      server.url("", "ada/.git"),
                      server.url("instructor:wrong-4f1d@", "ada/.git")));

      assertThat(collected.handedIn().get(0).unreadable()).isEmpty();
      assertThat(text(collected.handedIn().get(0))).contains("x = 30;");
      assertThat(collected.handedIn().get(0).path()).isEqualTo(server.url("", "ada/.git"));
      assertThat(collected.handedIn().get(1).unreadable().orElseThrow().why())
          .isEqualTo(
              server.url("", "bob/.git")
                  + ": There is no such repository, or none that you may see.");
      for (int i = 2; i < 4; i++) {
        assertThat(collected.handedIn().get(i).unreadable().orElseThrow().why())
            .startsWith(server.url("", "ada/.git") + ": Access is denied.");
      }
      assertThat(collected.toString()).doesNotContain("4f1d");
      assertThat(written()).doesNotContain("4f1d");
      assertThat(server.seenInArguments()).isEmpty();
    }
  }

  @Test
  void oneFailureOfAHostIsTriedAgain() throws Exception {
    History.in(temp.resolve("served/ada"));
    try (GitServer server = new GitServer(temp.resolve("served"))) {
      String url = server.url(GitServer.USER + ":" + GitServer.PASSWORD + "@", "ada/.git");
      server.failFirst(1);
      assertThat(collect(Policy.NONE, "ada," + url).handedIn().get(0).submission()).isPresent();
      server.failFirst(100);
      assertThat(collect(Policy.NONE, "ada," + url).handedIn().get(0).unreadable()).isPresent();
    }
  }

  @Test
  void whereNoDateIsAskedHistoryIsNotFetched() throws Exception {
    History history = History.in(temp.resolve("ada"));
    String url = temp.resolve("ada").toUri().toString();
    collect(Policy.NONE, "ada," + url);
    assertThat(fetched()).hasSize(1).doesNotContain(history.early());
    collect(folder.policy(DATES.formatted("newest")), "ada," + url);
    assertThat(fetched()).hasSize(2);
  }

  /** The commits that all repositories fetched hold. */
  private List<String> fetched() throws Exception {
    List<String> commits = new ArrayList<>();
    try (var all = Files.walk(temp, 4)) {
      for (Path each : all.filter(path -> path.endsWith("repository")).toList()) {
        commits.addAll(
            new GitRepository(each)
                .git("log", "--format=%H", "refs/tangent/head")
                .lines()
                .toList());
      }
    }
    return commits;
  }

  @Test
  void anAddressThatWouldRunSomethingIsNone() throws Exception {
    Path witness = temp.resolve("it-ran");
    Collected collected =
        collect(
            Policy.NONE,
            "ada,ext::touch %s\nbob,--upload-pack=touch %s\ncyd,ssh://-oProxyCommand=touch%%20%s/x"
                .formatted(witness, witness, witness));
    assertThat(collected.handedIn()).allMatch(each -> each.submission().isEmpty());
    assertThat(witness).doesNotExist();
  }

  @Test
  void submittedInTheRosterGoesBeforeTheCommitsDate() throws Exception {
    History.in(temp.resolve("ada"));
    Path roster =
        Files.writeString(
            folder.top().resolve("roster.csv"),
            "student,submission,submitted\nada,../ada,2026-12-02T08:00Z\n");
    HandedIn ada = folder.collector(Policy.NONE).roster(roster).handedIn().get(0);
    assertThat(ada.submitted()).hasValue(Instant.parse("2026-12-02T08:00:00Z"));
    assertThat(ada.settable()).isFalse();
  }

  private Collected collect(Policy policy, String lines) throws Exception {
    return folder.collector(policy).roster(roster(lines));
  }

  private Path roster(String lines) throws IOException {
    return Files.writeString(
        folder.top().resolve("roster.csv"), "student,submission\n" + lines + "\n");
  }

  private static String text(HandedIn handedIn) throws Exception {
    return Intake.of(handedIn.submission().orElseThrow()).sources().get(0).text();
  }

  /** All that collecting has left on the disk, but for the roster itself. */
  private String written() throws IOException {
    StringBuilder all = new StringBuilder();
    try (var files = Files.walk(temp)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("roster.csv")) {
          all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
      }
    }
    return all.toString();
  }
}
