package tangent.course.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tangent.UserError;
import tangent.course.ClassEntry;
import tangent.course.ClassStatus;
import tangent.course.HandedIn;
import tangent.course.Student;
import tangent.course.store.ClassFolder;
import tangent.grade.Kit;
import tangent.grade.SolutionsCopy;
import tangent.grade.StudentProcesses;
import tangent.grade.Workspace;
import tangent.report.Feedback;
import tangent.report.GradeReport;
import tangent.sandbox.SandboxChoice;

/** A small class, graded by two jobs; each test goes on where the one before it ended. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClassGraderTest {

  private static final String VALUE = "derivatives/part3/Value.java";

  @TempDir static Path folder;

  private static Workspace workspace;
  private static StudentProcesses isolation;

  @BeforeAll
  static void handIn() throws Exception {
    workspace = Workspace.create();
    isolation = new StudentProcesses(SandboxChoice.AUTO, workspace.folder());
    new SolutionsCopy(Files.createDirectories(submission("ada")));
    for (String wrong : List.of("bob", "cy")) {
      new SolutionsCopy(Files.createDirectories(submission(wrong)))
          .with(VALUE, "operand.grad += value.grad", "operand.grad = value.grad");
    }
    new SolutionsCopy(Files.createDirectories(submission("dan")))
        .with(VALUE, "new Value(data - other.data,", "new Value(other.data - data,");
    Files.createDirectories(submission("eve"));
    Files.writeString(folder.resolve("class").resolve("fay.zip"), "no zip");
  }

  @AfterAll
  static void close() throws Exception {
    workspace.close();
  }

  private static Path submission(String id) {
    return folder.resolve("class").resolve(id);
  }

  private static List<HandedIn> handedIn() {
    List<HandedIn> all = new ArrayList<>();
    for (String id : List.of("ada", "bob", "cy", "dan", "eve")) {
      all.add(handedIn(id, Optional.of(submission(id)), id));
    }
    all.add(handedIn("fay", Optional.of(folder.resolve("class/fay.zip")), "fay.zip"));
    all.add(handedIn("gus", Optional.empty(), ""));
    return all;
  }

  static HandedIn handedIn(String id, Optional<Path> submission, String path) {
    return new HandedIn(
        new Student(id, "Name of " + id),
        submission,
        path,
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Optional.empty());
  }

  /** How many students the engine said that it grades, and keeps. */
  private static int[] grade(List<HandedIn> students, Path out, boolean again) throws Exception {
    return grade(students, out, again, Feedback.FULL);
  }

  private static int[] grade(List<HandedIn> students, Path out, boolean again, Feedback feedback)
      throws Exception {
    int[] told = {0, 0, 0};
    try (ClassFolder opened = ClassFolder.open(out)) {
      new ClassGrader(opened, isolation, Kit.DEFAULT_SEED, 2, feedback, again)
          .grade(
              students,
              new ClassProgress() {
                @Override
                public void begins(int toGrade, int kept) {
                  told[0] = toGrade;
                  told[1] = kept;
                }

                @Override
                public void done() {
                  told[2]++;
                }
              });
    }
    assertThat(told[2]).isEqualTo(told[0]);
    return told;
  }

  private static Path out() {
    return folder.resolve("out");
  }

  @Test
  @Order(1)
  void everyStudentHasAStatusAndWhoHasPointsHasAGrade() throws Exception {
    assertThat(grade(handedIn(), out(), false)).containsExactly(5, 0, 5);

    assertThat(ClassFolder.entries(out()))
        .extracting(
            entry -> entry.handedIn().student().id(),
            ClassEntry::status,
            entry -> entry.grade().map(grade -> grade.score()).orElse(-1.0))
        .containsExactly(
            tuple("ada", ClassStatus.GRADED, 110.0),
            tuple("bob", ClassStatus.GRADED, 101.0),
            tuple("cy", ClassStatus.GRADED, 101.0),
            tuple("dan", ClassStatus.GRADED, 104.0),
            tuple("eve", ClassStatus.EMPTY, 0.0),
            tuple("fay", ClassStatus.UNREADABLE, -1.0),
            tuple("gus", ClassStatus.NOT_SUBMITTED, -1.0));
    assertThat(out().resolve("students/bob"))
        .isDirectoryContaining("glob:**/report.html")
        .isDirectoryContaining("glob:**/grade.json");
    assertThat(out().resolve("students/bob/report.md")).content().contains("Name of bob");
    assertThat(out().resolve("students/cy/report.md")).content().contains("Name of cy");
    assertThat(out().resolve("sources/dan").resolve(VALUE)).exists();
  }

  @Test
  @Order(2)
  void noFileTellsWhereOnTheMachineTheClassLies() throws Exception {
    for (Map.Entry<String, String> file : StoredFiles.of(out()).entrySet()) {
      assertThat(file.getValue()).as(file.getKey()).doesNotContain(folder.toString());
    }
  }

  @Test
  @Order(3)
  void whoBehavesAlikeIsSeenToBehaveAlike() throws Exception {
    Map<String, Map<String, String>> behaviours =
        ClassFolder.entries(out()).stream()
            .collect(
                Collectors.toMap(
                    entry -> entry.handedIn().student().id(), ClassGraderTest::behaviour));

    assertThat(behaviours.get("bob")).containsOnlyKeys("part3.sharedValues");
    assertThat(behaviours.get("bob")).isEqualTo(behaviours.get("cy"));
    assertThat(behaviours.get("dan")).isNotEqualTo(behaviours.get("bob"));
    assertThat(behaviours.get("ada")).isEmpty();
  }

  @Test
  @Order(4)
  void theSameAgainCostsNothingAndChangesNothing() throws Exception {
    Map<String, String> before = StoredFiles.of(out());

    assertThat(grade(handedIn(), out(), false)).containsExactly(0, 5, 0);

    assertThat(StoredFiles.of(out())).isEqualTo(before);
  }

  @Test
  @Order(5)
  void whatWasCutOffIsGradedAgainAndAllElseIsKept() throws Exception {
    Map<String, String> before = StoredFiles.of(out());
    Files.delete(out().resolve("students/dan/grade.json"));
    Files.writeString(out().resolve("students/dan/.report.md.tmp"), "half");
    assertThat(ClassFolder.entries(out()))
        .filteredOn(entry -> entry.handedIn().student().id().equals("dan"))
        .extracting(ClassEntry::status)
        .containsExactly(ClassStatus.GRADER_FAILED);

    assertThat(grade(handedIn(), out(), false)).containsExactly(1, 4, 1);

    assertThat(StoredFiles.of(out())).isEqualTo(before);
  }

  @Test
  @Order(6)
  void whoHandsInAgainLosesTheEarlierResultWholly() throws Exception {
    new SolutionsCopy(Files.createDirectories(submission("dan, once more")));
    List<HandedIn> students = new ArrayList<>(handedIn().subList(0, 4));
    students.set(1, handedIn("bob", Optional.empty(), ""));
    students.set(3, handedIn("dan", Optional.of(submission("dan, once more")), "dan"));

    assertThat(grade(students, out(), false)).containsExactly(1, 2, 1);

    assertThat(out().resolve("students/bob")).isDirectoryNotContaining("glob:**/*.html");
    assertThat(out().resolve("sources/bob")).doesNotExist();
    assertThat(ClassFolder.entries(out()).subList(0, 4))
        .extracting(ClassEntry::status)
        .containsExactly(
            ClassStatus.GRADED, ClassStatus.NOT_SUBMITTED, ClassStatus.GRADED, ClassStatus.GRADED);
  }

  /** It is gone after the engine has planned, and before a job has read it. */
  @Test
  @Order(7)
  void aSubmissionThatVanishesWhileTheClassIsGradedStopsNobodyElse() throws Exception {
    Path gone = new SolutionsCopy(Files.createDirectories(submission("gone"))).folder();
    new SolutionsCopy(Files.createDirectories(submission("here")))
        .with("derivatives/Own.java", "package derivatives;\nclass Own {}");
    Path vanishing = folder.resolve("vanishing");
    try (ClassFolder opened = ClassFolder.open(vanishing)) {
      new ClassGrader(opened, isolation, Kit.DEFAULT_SEED, 1, Feedback.FULL, false)
          .grade(
              List.of(
                  handedIn("gone", Optional.of(gone), "gone"),
                  handedIn("here", Optional.of(submission("here")), "here")),
              new ClassProgress() {
                @Override
                public void begins(int toGrade, int kept) {
                  try {
                    Files.move(gone, folder.resolve("elsewhere"));
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                }

                @Override
                public void done() {}
              });
    }

    assertThat(ClassFolder.entries(vanishing))
        .extracting(ClassEntry::status)
        .containsExactly(ClassStatus.GRADER_FAILED, ClassStatus.GRADED);
    assertThat(ClassFolder.entries(vanishing).get(0).reason())
        .contains("gone")
        .doesNotContain(folder.toString());
  }

  /** As a disk for temporary files that is full: nobody else is tried there. */
  @Test
  void whereTheGraderCanNotWorkAnyMoreTheClassEndsAndNobodyHasFailed() throws Exception {
    Path here = folder.resolve("without-room");
    Path away = folder.resolve("away");
    for (String id : List.of("p", "q", "r")) {
      Path own = Files.createDirectories(submission(id)).resolve("derivatives/part1");
      Files.createDirectories(own);
      Files.writeString(
          own.resolve("NumericalDerivative.java"), "package derivatives.part1; class " + id + " {");
    }
    List<HandedIn> students =
        Stream.of("p", "q", "r").map(id -> handedIn(id, Optional.of(submission(id)), id)).toList();
    try (Workspace lost = Workspace.create();
        ClassFolder opened = ClassFolder.open(here)) {
      StudentProcesses processes = new StudentProcesses(SandboxChoice.AUTO, lost.folder());
      ClassProgress losing =
          new ClassProgress() {
            @Override
            public void begins(int toGrade, int kept) {}

            @Override
            public void done() {
              try {
                Files.move(lost.folder(), away);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            }
          };
      assertThatThrownBy(
              () ->
                  new ClassGrader(opened, processes, Kit.DEFAULT_SEED, 1, Feedback.FULL, false)
                      .grade(students, losing))
          .isInstanceOf(UserError.class)
          .hasMessageContaining("no more was graded and nobody loses points");
      Files.move(away, lost.folder());
    }
    assertThat(ClassFolder.entries(here)).hasSize(1);

    assertThat(grade(students, here, false)).containsExactly(2, 1, 2);
    assertThat(ClassFolder.entries(here))
        .extracting(ClassEntry::status)
        .containsOnly(ClassStatus.DOES_NOT_COMPILE);
  }

  @Test
  void aFileInPlaceOfAStudentsResultsIsNamed() throws Exception {
    Path here = folder.resolve("in-place");
    try (ClassFolder opened = ClassFolder.open(here)) {
      opened.complete();
    }
    Files.writeString(here.resolve("students/eve"), "mine");
    List<HandedIn> eve = List.of(handedIn("eve", Optional.of(submission("eve")), "eve"));

    assertThatThrownBy(() -> grade(eve, here, false))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("There is a file where a student's results belong");
    Files.delete(here.resolve("students/eve"));
    assertThat(grade(eve, here, false)).containsExactly(1, 0, 1);

    Files.writeString(here.resolve("students/eve/entry.json"), "{\n");
    assertThatThrownBy(() -> grade(eve, here, false))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("entry.json (it is not what was written there). Delete the folder");
  }

  @Test
  void aFolderWithinTheClassIsRefused() {
    assertThatThrownBy(() -> ClassFolder.open(submission("results"), folder.resolve("class")))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("outside");
  }

  /** As of an instructor who keeps what was handed in, or last year's grades, under such a name. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "students/ada/Main.java",
        "sources/ada/Main.java",
        "similarity/notes.txt",
        "gradebook/export.csv",
        "grades.csv",
        "changes.csv",
        "class.md",
        "class.html"
      })
  void whatSomebodyHasUnderOneOfOurNamesIsNotReplaced(String name, @TempDir Path home)
      throws Exception {
    Path mine = home.resolve(name);
    Files.createDirectories(mine.getParent());
    Files.writeString(mine, "mine");

    assertThatThrownBy(() -> ClassFolder.open(home))
        .isInstanceOf(UserError.class)
        .hasMessageContainingAll(
            "would be lost: " + name.replaceFirst("/.*", ""), "move that away");
    assertThat(StoredFiles.of(home)).isEqualTo(Map.of(name, "mine"));
  }

  /** A run that failed there before it wrote anything is no reason to take all for its own. */
  @Test
  void aFolderWithOtherThingsIsTakenAndStaysSomebodysUntilThereAreResults(@TempDir Path home)
      throws Exception {
    Files.writeString(home.resolve("diary.txt"), "mine");
    ClassFolder.open(home).close();
    assertThat(StoredFiles.of(home)).isEqualTo(Map.of("diary.txt", "mine"));
  }

  /** The sources of a class that was graded there, say: some of them would be taken away. */
  @ParameterizedTest
  @ValueSource(strings = {"sources", "students", "similarity/submissions"})
  void aClassThatLiesAmongTheResultsIsRefused(String name, @TempDir Path out) throws Exception {
    try (ClassFolder opened = ClassFolder.open(out)) {
      opened.complete();
    }
    Path inside = Files.createDirectories(out.resolve(name));
    assertThatThrownBy(() -> ClassFolder.open(out, inside))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("lies where --out puts results");
  }

  @Test
  @Order(8)
  void keptResultsShowAsMuchAsIsAskedForNow() throws Exception {
    List<HandedIn> two = List.of(handedIn().get(0), handedIn().get(2));
    Map<String, String> before = StoredFiles.of(out());
    Path page = out().resolve("students/cy/report.md");
    assertThat(before).containsKey("students/cy/figures/part3.sharedValues.png");

    assertThat(grade(two, out(), false, Feedback.VERDICT)).containsExactly(0, 2, 0);
    assertThat(page).content().contains("chose verdicts");
    assertThat(out().resolve("students/cy/figures")).doesNotExist();
    assertThat(StoredFiles.of(out()))
        .containsEntry("students/cy/grade.json", before.get("students/cy/grade.json"));

    assertThat(grade(two, out(), false, Feedback.HINTS)).containsExactly(0, 2, 0);
    assertThat(page).content().contains("chose hints");

    // Pictures are drawn only while a submission is graded.
    assertThat(grade(two, out(), false)).containsExactly(2, 0, 2);
    assertThat(StoredFiles.of(out())).isEqualTo(before);
  }

  @Test
  @Order(9)
  void twoRunsDoNotWriteIntoOneFolder() throws Exception {
    try (ClassFolder first = ClassFolder.open(out())) {
      assertThat(first.path()).isEqualTo(out());
      assertThatThrownBy(() -> ClassFolder.open(out()))
          .isInstanceOf(UserError.class)
          .hasMessageContaining("Another run is writing into");
    }
  }

  private static Map<String, String> behaviour(ClassEntry entry) {
    Map<String, String> behaviour = new TreeMap<>();
    entry.grade().stream()
        .flatMap(GradeReport::tasks)
        .forEach(task -> task.behaviour().ifPresent(it -> behaviour.put(task.id(), it)));
    return behaviour;
  }
}
