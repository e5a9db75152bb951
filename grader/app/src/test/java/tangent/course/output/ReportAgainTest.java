package tangent.course.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tangent.assignment.Task;
import tangent.cli.Main;
import tangent.course.ClassEntry;
import tangent.course.ClassStatus;
import tangent.course.Entries;
import tangent.course.HandedIn;
import tangent.course.Student;
import tangent.course.store.ClassFolder;
import tangent.report.Feedback;
import tangent.report.GradeReport;
import tangent.report.KitInfo;

/** What report says of results is what is true of them now, whatever it said before. */
class ReportAgainTest {

  @TempDir Path top = Path.of("");
  private Path first;

  @BeforeEach
  void grade() throws Exception {
    first = write("first", graded("ada", 42), graded("bob", 42), graded("cyd", 42));
  }

  private static ClassEntry graded(String id, long seed) {
    ClassEntry entry = Entries.graded(new Student(id, ""), Optional.empty(), List.of(Task.F));
    GradeReport grade = entry.grade().orElseThrow();
    KitInfo kit = new KitInfo("Tangent", "0.1.0", "0".repeat(64), seed);
    GradeReport other =
        new GradeReport(
            kit,
            grade.submission(),
            grade.sandbox(),
            grade.score(),
            grade.max(),
            grade.bonus(),
            grade.verdict(),
            grade.compile(),
            grade.notices(),
            grade.parts(),
            grade.notes(),
            grade.feedback(),
            grade.millis());
    return new ClassEntry(entry.handedIn(), entry.status(), entry.reason(), Optional.of(other));
  }

  private Path write(String name, ClassEntry... entries) throws Exception {
    Path folder = top.resolve(name);
    try (ClassFolder out = ClassFolder.open(folder)) {
      for (ClassEntry each : entries) {
        out.write(each, Optional.empty(), Feedback.FULL);
      }
    }
    return folder;
  }

  private static String report(Object... words) {
    return said(0, "report", words);
  }

  private static String refused(Object... words) {
    return said(2, "report", words);
  }

  private static String said(int status, String command, Object... words) {
    StringWriter said = new StringWriter();
    PrintWriter all = new PrintWriter(said);
    String[] line =
        Stream.concat(Stream.of(command), Stream.of(words))
            .map(Object::toString)
            .toArray(String[]::new);
    assertThat(Main.run(all, all, line)).as(said.toString()).isEqualTo(status);
    return said.toString();
  }

  private Path roster(String... ids) throws Exception {
    return Files.writeString(top.resolve("r.csv"), "student\n" + String.join("\n", ids) + "\n");
  }

  /** It would stand among the students of the first, or among their sources. */
  @Test
  void aClassIsNotWrittenIntoAnother() throws Exception {
    for (String within : List.of("students", "students/ada", "sources/new/deep")) {
      assertThat(refused(first, "--out", first.resolve(within)))
          .contains("--out lies among the results in " + first);
    }
  }

  @Test
  void aSingleGradeIsNotWrittenOverAStudentsStoredOne() throws Exception {
    Path stored = first.resolve("students/ada");
    assertThat(said(2, "grade", Path.of("../../solutions"), "--out", stored))
        .contains("--out lies among the results in " + first);
    assertThat(stored.resolve("entry.json")).exists();
  }

  @Test
  void aColumnOfNoGradebookIsASlip() {
    assertThat(refused(first, "--out", first, "--column", "Homework 3"))
        .contains("--column names a column of a gradebook");
  }

  @Test
  void whatAnEarlierRosterGaveCauseForIsNotSaidAgain() throws Exception {
    assertThat(report(first, "--out", first, "--roster", roster("ada", "dan")))
        .contains("\"bob\" has a result, and does not stand on the roster.")
        .contains("dan: on the roster, and without a result here");
    assertThat(report(first, "--out", first, "--roster", roster("ada", "bob", "cyd")))
        .doesNotContain("the roster");
    assertThat(Files.readString(first.resolve("class.html"))).doesNotContain("on the roster");
  }

  /** As with a roster of one section: most of a class must hide no other note. */
  @Test
  void manyWhoDoNotStandOnTheRosterAreToldInOneSentence() throws Exception {
    Path large =
        write(
            "large",
            IntStream.range(0, 30)
                .mapToObj(i -> graded("s%02d".formatted(i), 42))
                .toArray(ClassEntry[]::new));

    assertThat(report(large, "--out", large, "--roster", roster("s00", "s01")))
        .contains(
            "s02, s03, s04, s05, s06, s07, s08, s09, s10, s11, s12, s13, s14, s15, s16, s17, s18,"
                + " s19, s20, s21 and 8 more: a result each, and not on the roster.")
        .doesNotContain("has a result");
  }

  /** What kind of note it is stands beside it: no text is taken for one that is found anew. */
  @Test
  void whatWasSaidWhileGradingIsSaidAgainWhateverItsWords() throws Exception {
    report(first, "--out", first);
    Path json = first.resolve("class.json");
    String told = "x.zip has a result, and does not stand on the roster.";
    Files.writeString(
        json, Files.readString(json).replace("\"notes\": []", "\"notes\": [\"" + told + "\"]"));
    assertThat(report(first, "--out", first)).contains(told);
    assertThat(Files.readString(json)).contains("\"notes\": [\"" + told + "\"]");
  }

  /** Who forgets the folder of a shard must not read that these have handed in nothing. */
  @Test
  void whoIsMissingBecauseAShardIsMissingIsNamed() throws Exception {
    Path second = write("second", graded("dan", 42));
    Path roster = roster("ada", "bob", "cyd", "dan");
    Path out = top.resolve("out");
    assertThat(report(first, "--out", out, "--roster", roster)).contains("dan: ", "(a shard)");
    assertThat(report(first, second, "--out", out, "--roster", roster)).doesNotContain("(a shard)");
  }

  /** Without a roster nobody would miss whom it has not come to. */
  @Test
  void aShardThatWasStoppedIsNamed() throws Exception {
    Path second = write("second", graded("dan", 42));
    Files.createDirectories(second.resolve("sources/dan"));
    Path out = top.resolve("out");
    assertThat(report(first, second, "--out", out))
        .contains("second: grade-class has not come to its end there")
        .doesNotContain("first: ");
    report(first, "--out", first);
    assertThat(report(first, "--out", out)).doesNotContain("has not come to its end");
  }

  @Test
  void gradesOfAnotherSeedThanMostAreNamedWhileTheyAreThere() throws Exception {
    Path second = write("second", graded("dan", 5));
    Path out = top.resolve("out");
    assertThat(report(first, second, "--out", out)).contains("dan: graded by another kit or seed");
    assertThat(report(out, "--out", out)).contains("dan: graded by another kit or seed");
    assertThat(report(first, "--out", out)).doesNotContain("another kit or seed");
  }

  /** Perhaps it is the folder of another class. */
  @Test
  void whoIsNoLongerInTheClassIsNamedOnce() throws Exception {
    Path other = write("other", graded("eve", 42));
    assertThat(report(other, "--out", first)).contains("No longer in this class", "ada, bob, cyd");
    assertThat(report(other, "--out", first)).doesNotContain("No longer in this class");
    assertThat(first.resolve("students/ada/grade.json")).exists();
  }

  @Test
  void morePointsThanThereAreIsSaidAndCounts() throws Exception {
    Path given = top.resolve("overrides.csv");
    Files.writeString(
        given,
        "student,task,points,reason\nada,part1.f,30,typo\nbob,part1.f,3,x\ncyd,total,110,x\n");
    assertThat(report(first, "--out", first, "--overrides", given))
        .containsOnlyOnce("They count as they stand.")
        .contains(
            "overrides.csv, line 2: \"ada\" gets 30 points for part1.f, where 3 can be earned.");
    assertThat(report(first, "--out", first)).doesNotContain("as they stand");
  }

  @Test
  void pointsForATaskOfWhoHasNoGradeAreSaidToGoNowhere() throws Exception {
    Path roster = roster("ada", "bob", "cyd", "dan");
    Path given = top.resolve("overrides.csv");
    Files.writeString(given, "student,task,points,reason\ndan,part1.f,3,x\nada,part1.f,2,x\n");
    assertThat(report(first, "--out", first, "--roster", roster, "--overrides", given))
        .containsOnlyOnce("has points to put them in place of")
        .contains("overrides.csv, line 2: \"dan\" gets points for part1.f, and nothing");
    assertThat(report(first, "--out", first)).doesNotContain("in place of");
  }

  @Test
  void whoMayHaveBeenLateIsListed() throws Exception {
    Path policy = top.resolve("policy.toml");
    Files.writeString(policy, "zone = \"Europe/Berlin\"\ndue = 2026-12-01T23:59\n");
    Path roster = top.resolve("r.csv");
    Files.writeString(roster, "student,submitted\nada,2026-12-01T21:00Z\nbob,\ncyd,\ndan,\n");
    assertThat(report(first, "--out", first, "--roster", roster, "--policy", policy))
        .contains("bob, cyd: it is not known when this was handed in");
    assertThat(Files.readString(first.resolve("class.md"))).contains("submitted can say it.");
    assertThat(report(first, "--out", first, "--roster", roster)).doesNotContain("not known");
    Files.writeString(roster, "student,due\nada,\nbob,2026-12-01T21:00Z\ncyd,\n");
    assertThat(report(first, "--out", first, "--roster", roster))
        .contains("bob: it is not known when");
  }

  @Test
  void columnsOfTheInstructorsOwnAreWrittenBack() throws Exception {
    Path roster = top.resolve("r.csv");
    Files.writeString(roster, "section,student,final\n\"Tue, 2\",ada,=1+1\n,bob,yes\n");
    report(first, "--out", first, "--roster", roster);
    List<String> grades = Files.readAllLines(first.resolve("grades.csv"));
    assertThat(grades.get(0)).startsWith("student,name,").endsWith(",sha256,section,roster: final");
    assertThat(grades.get(1)).startsWith("ada,").endsWith(",\"Tue, 2\",'=1+1");
    assertThat(grades.get(2)).startsWith("bob,").endsWith(",,yes");
    // Not on the roster, and still a row of as many cells.
    assertThat(grades.get(3)).startsWith("cyd,").endsWith(",,");
  }

  /** Only one who fetches can grade it; who reads the page must not take it for the last word. */
  @Test
  void whoHasAnotherCommitByOtherDatesIsNamed() throws Exception {
    Path committed =
        write(
            "committed",
            committed(graded("ada", 42), "2026-12-01T10:00:00Z", "c1", "c1"),
            committed(graded("bob", 42), "2026-12-03T10:00:00Z", "c2", "c2"),
            committed(graded("cyd", 42), "2026-12-01T10:00:00Z", "c3", "c4"));
    Path policy = top.resolve("policy.toml");
    Files.writeString(
        policy,
        "zone = \"UTC\"\ndue = 2026-12-02T00:00\n[late]\nclose = 2026-12-03T00:00\nrate = 10\n");
    assertThat(report(committed, "--out", committed, "--policy", policy))
        .contains("bob: by these dates another commit counts");
    Files.writeString(policy, "zone = \"UTC\"\ndue = 2026-12-02T00:00\ncounts = \"newest\"\n");
    assertThat(report(committed, "--out", committed, "--policy", policy))
        .contains("cyd: by these dates another commit counts")
        .doesNotContain("bob: by these dates");
  }

  private static ClassEntry committed(ClassEntry of, String moment, String commit, String newest) {
    HandedIn handedIn =
        new HandedIn(
            of.handedIn().student(),
            Optional.empty(),
            of.handedIn().path(),
            Optional.of(Instant.parse(moment)),
            true,
            Optional.of(commit),
            Optional.of(newest),
            Map.of(),
            Optional.empty());
    return new ClassEntry(handedIn, of.status(), of.reason(), of.grade());
  }

  /** The first command again, after points were given by hand: the grade is another one then. */
  @Test
  void whatTheRunBeforeWasGivenAndThisOneIsNotIsSaid() throws Exception {
    Path overrides =
        Files.writeString(
            top.resolve("o.csv"), "student,task,points,reason\nada,total,70,oral exam\n");
    Path policy =
        Files.writeString(top.resolve("p.toml"), "zone = \"UTC\"\ndue = 2026-12-01T23:59\n");
    assertThat(report(first, "--out", first, "--overrides", overrides, "--policy", policy))
        .doesNotContain("The run before");
    assertThat(report(first, "--out", first, "--overrides", overrides, "--policy", policy))
        .doesNotContain("The run before");
    assertThat(report(first, "--out", first))
        .contains(
            "The run before was given points by hand (--overrides), and this one was not, so they"
                + " no longer count: ada.",
            "The run before was given a policy (--policy), and this one was not");
    assertThat(report(first, "--out", first)).doesNotContain("The run before");
  }

  @Test
  void aRosterOfNobodyIsRefused() throws Exception {
    assertThat(refused(first, "--out", first, "--roster", roster()))
        .contains("r.csv: No student stands in it.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--roster", "--policy", "--overrides", "--gradebook"})
  void aFolderInPlaceOfAFileIsTheUsersFault(String option) throws Exception {
    assertThat(refused(first, "--out", first, option, top))
        .containsAnyOf("This is a folder. Name a file.", "can't be read");
  }

  @Test
  void anEarlierClassThatCanNotBeReadIsSaidWithWhatToDo() throws Exception {
    Files.writeString(first.resolve("class.json"), "{");
    assertThat(refused(first, "--out", first))
        .contains("class.json can't be used: it is not JSON in line 1. Delete it, and this run");
  }

  @Test
  void aStoredGradeThatCanNotBeReadIsSaidInOurWords() throws Exception {
    Files.writeString(first.resolve("students/ada/grade.json"), "{\n x");
    assertThat(refused(first, "--out", first)).contains("grade.json (it is not JSON in line 2).");
  }

  /** Somebody's safe copy of it must not make two students of one. */
  @Test
  void aStudentsFolderUnderAnotherNameDoesNotCountTwice() throws Exception {
    Path copy = Files.createDirectory(first.resolve("students/ada - copy"));
    for (String file : List.of("entry.json", "grade.json")) {
      Files.copy(first.resolve("students/ada").resolve(file), copy.resolve(file));
    }
    assertThat(refused(first, "--out", first))
        .contains("copy", "it is the result of \"ada\", whose folder is called ada", "Delete");
  }

  @Test
  void aComparisonThatFailedIsSaid() throws Exception {
    assertThat(report(first, "--out", first, "--jplag", roster("ada")))
        .contains("JPlag found nothing out", "the jar can't be read");
  }

  @Test
  void whoHasNoGradeIsNamedWithTheReason() throws Exception {
    ClassEntry none = Entries.without(new Student("eve", ""), ClassStatus.UNREADABLE);
    Path other =
        write(
            "other",
            new ClassEntry(
                none.handedIn(), none.status(), "This is a \u001b[31m.rar.", Optional.empty()));
    assertThat(report(other, "--out", other))
        .contains("eve: unreadable. This is a \\u001b[31m.rar.")
        .doesNotContain("\u001b");
  }
}
