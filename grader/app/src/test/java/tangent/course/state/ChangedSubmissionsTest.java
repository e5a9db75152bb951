package tangent.course.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tangent.course.ClassEntry;
import tangent.course.ClassStatus;
import tangent.course.Entries;
import tangent.course.HandedIn;
import tangent.course.Student;
import tangent.course.UnusableClass;
import tangent.course.output.ClassOutput;
import tangent.course.page.ClassJsonReader;
import tangent.course.page.ClassMember;
import tangent.course.policy.Overrides;
import tangent.course.policy.Policy;
import tangent.course.policy.Scoring;
import tangent.course.roster.Roster;
import tangent.course.similarity.Similarity;
import tangent.course.store.ClassFolder;
import tangent.git.GitRepository;
import tangent.report.Feedback;

/** What is fetched again from one run to the next; grading itself is played here. */
class ChangedSubmissionsTest {

  private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");
  private static final String SOURCE = "src/main/java/derivatives/part1/NumericalDerivative.java";

  @TempDir Path temp = Path.of("");
  private final List<String> rows = new ArrayList<>();
  private Policy policy = Policy.NONE;
  private Overrides overrides = Overrides.NONE;
  private Instant now = NOW;
  private Optional<Path> state = Optional.empty();
  private int runs;
  private Path collected = Path.of("");
  private List<String> notes = List.of();

  private GitRepository student(String id) throws Exception {
    GitRepository repository = GitRepository.init(temp.resolve("hosted/" + id));
    push(id);
    rows.add(id + "," + repository.folder().toUri() + ",,");
    return repository;
  }

  private void push(String id) throws Exception {
    GitRepository repository = new GitRepository(temp.resolve("hosted/" + id));
    repository.with(SOURCE, "package derivatives.part1; // " + (++runs)).commit();
  }

  /** Collects, and says who is to be graded. */
  private Set<String> collect(boolean again) throws Exception {
    collected = temp.resolve("collected-" + ++runs);
    Roster roster =
        Roster.withSubmissions(
            Files.writeString(
                temp.resolve("roster.csv"),
                "student,submission,group,due\n" + String.join("\n", rows) + "\n"));
    Path work = Files.createDirectory(temp.resolve("work-" + runs));
    ChangedSubmissions changed =
        new ChangedSubmissions(roster, policy, overrides, Optional.empty(), work, now);
    notes = changed.into(collected, EarlierState.in(state), again).notes();
    Set<String> ids = new TreeSet<>();
    for (HandedIn each : new CollectedFolder(collected.resolve("submissions")).read().handedIn()) {
      ids.add(each.student().id());
    }
    return ids;
  }

  /** Plays the other jobs: everybody has 0 points, and gets the feedback but some. */
  private void gradeAndPublish(String... failed) throws Exception {
    Path out = temp.resolve("class-" + ++runs);
    Path shard = temp.resolve("shard-" + runs);
    try (ClassFolder graded = ClassFolder.open(shard)) {
      Files.createDirectories(shard.resolve("students"));
      for (HandedIn each :
          new CollectedFolder(collected.resolve("submissions")).read().handedIn()) {
        graded.write(entry(each), Optional.empty(), Feedback.FULL);
      }
    }
    try (ClassFolder joined = ClassFolder.open(out)) {
      joined.join(List.of(collected.resolve("kept"), shard));
      new ClassOutput(
              new Scoring(policy, Overrides.NONE),
              Roster.NONE,
              List.of(),
              Optional.empty(),
              Optional.empty(),
              false,
              Similarity.NONE)
          .write(joined, List.of(), Optional.empty(), List.of());
    }
    List<ClassMember> members =
        ClassJsonReader.read(Files.readString(out.resolve("class.json"))).members();
    new NextState(collected).write(out, members, Set.of(failed));
    state = Optional.of(out.resolve("state"));
  }

  private static ClassEntry entry(HandedIn each) {
    if (each.unreadable().isPresent()) {
      return new ClassEntry(
          each, ClassStatus.UNREADABLE, each.unreadable().get().why(), Optional.empty());
    }
    return each.submission().isPresent()
        ? new ClassEntry(each, ClassStatus.GRADED, "", Optional.of(Entries.grade(List.of())))
        : new ClassEntry(each, ClassStatus.NOT_SUBMITTED, "", Optional.empty());
  }

  @Test
  void onlyWhoHasPushedIsFetchedAgain() throws Exception {
    student("ada");
    student("bob");
    GitRepository.init(temp.resolve("hosted/cyd"));
    rows.add("cyd," + temp.resolve("hosted/cyd").toUri() + ",,");
    rows.add("dan,,,");
    assertThat(collect(false)).containsExactly("ada", "bob", "cyd", "dan");
    assertThat(collected.resolve("shards.json")).content().isEqualTo("[\"1/1\"]");
    assertThat(collected.resolve("submissions/zips")).isDirectoryContaining("glob:**ada.zip");
    gradeAndPublish();

    assertThat(collect(false)).isEmpty();
    assertThat(collected.resolve("shards.json")).content().isEqualTo("[]");
    assertThat(collected.resolve("kept/students/ada/grade.json")).exists();
    assertThat(collected.resolve("former/class.json")).exists();

    push("bob");
    assertThat(collect(false)).containsExactly("bob");
    gradeAndPublish();
    assertThat(collect(false)).isEmpty();
    assertThat(collect(true)).containsExactly("ada", "bob", "cyd", "dan");
  }

  @Test
  void whoDidNotGetTheirFeedbackIsTriedAgain() throws Exception {
    student("ada");
    student("bob");
    collect(false);
    gradeAndPublish("ada");
    assertThat(collect(false)).containsExactly("ada");
  }

  /** As where a machine of a CI was lost: nobody is told that they have handed in nothing. */
  @Test
  void whoWasGradedByNobodyIsNotTakenForWhoHasHandedInNothing() throws Exception {
    student("ada");
    rows.add("dan,,,");
    collect(false);
    NextState next = new NextState(collected);

    for (String id : List.of("ada", "dan")) {
      ClassEntry nobody = Entries.without(new Student(id, ""), ClassStatus.NOT_SUBMITTED);
      ClassMember member =
          ClassMember.of(nobody, new Scoring(policy, Overrides.NONE).score(nobody));
      assertThat(next.isLost(member)).isEqualTo(id.equals("ada"));
    }
  }

  @Test
  void whereThereIsNoStateOfAnEarlierRunAllIsNew() throws Exception {
    student("ada");
    state = Optional.of(temp.resolve("nothing"));
    assertThat(collect(false)).containsExactly("ada");
  }

  @Test
  void aRepositoryThatCanNotBeLookedAtKeepsItsResult() throws Exception {
    student("ada");
    student("bob");
    collect(false);
    gradeAndPublish();
    Files.move(temp.resolve("hosted/bob"), temp.resolve("hosted/moved"));

    assertThat(collect(false)).isEmpty();
    assertThat(notes)
        .containsExactly(
            "\"bob\": the repository could not be looked at; the earlier result stays.");
    assertThat(collected.resolve("kept/students/bob/grade.json")).exists();
    gradeAndPublish();
    Files.move(temp.resolve("hosted/moved"), temp.resolve("hosted/bob"));
    assertThat(collect(false)).isEmpty();
  }

  /** Its server tells of a commit that it can't give. */
  @Test
  void aRepositoryThatCanBeLookedAtAndNotFetchedKeepsItsResult() throws Exception {
    student("ada");
    student("bob");
    collect(false);
    gradeAndPublish();
    push("ada");
    push("bob");
    Path tree = objectOf("bob", "HEAD^{tree}");
    Files.move(tree, temp.resolve("tree"));

    assertThat(collect(false)).containsExactly("ada");
    assertThat(notes)
        .singleElement()
        .asString()
        .startsWith("\"bob\": the earlier result stays. bob: ");
    assertThat(collected.resolve("kept/students/bob/grade.json")).exists();
    gradeAndPublish();
    Files.move(temp.resolve("tree"), tree);
    assertThat(collect(false)).containsExactly("bob");
  }

  private Path objectOf(String id, String name) throws Exception {
    GitRepository repository = new GitRepository(temp.resolve("hosted/" + id));
    String object = repository.git("rev-parse", name).strip();
    return repository
        .folder()
        .resolve(".git/objects")
        .resolve(object.substring(0, 2))
        .resolve(object.substring(2));
  }

  @Test
  void whatCouldNeverBeFetchedIsTriedAgain() throws Exception {
    student("ada");
    Files.move(temp.resolve("hosted/ada"), temp.resolve("hosted/moved"));
    assertThat(collect(false)).containsExactly("ada");
    gradeAndPublish();
    assertThat(collect(false)).isEmpty();
    Files.move(temp.resolve("hosted/moved"), temp.resolve("hosted/ada"));
    assertThat(collect(false)).containsExactly("ada");
  }

  @Test
  void anotherPolicyConcernsAllAndAnOverrideOne() throws Exception {
    student("ada");
    student("bob");
    collect(false);
    gradeAndPublish();
    overrides =
        Overrides.read(
            Files.writeString(
                temp.resolve("o.csv"), "student,task,points,reason\nbob,total,3,spoken\n"));
    assertThat(collect(false)).containsExactly("bob");
    policy =
        Policy.read(
            Files.writeString(temp.resolve("p.toml"), "zone = \"UTC\"\ndue = 2026-12-02T00:00\n"));
    assertThat(collect(false)).containsExactly("ada", "bob");
  }

  /** Pages and pictures are not kept, so who is to see more is graded once more. */
  @Test
  void whoSeesMoreAfterTheDateIsGradedThen() throws Exception {
    policy =
        Policy.read(
            Files.writeString(
                temp.resolve("p.toml"),
                "zone = \"UTC\"\ndue = 2026-12-02T00:00\n"
                    + "visible = { before = \"hints\", after = \"full\" }\n"));
    student("ada");
    collect(false);
    gradeAndPublish();
    assertThat(collect(false)).isEmpty();
    now = Instant.parse("2026-12-02T00:00:01Z");
    assertThat(collect(false)).containsExactly("ada");
  }

  @Test
  void aGroupIsGradedTogether() throws Exception {
    student("ada");
    String shared = rows.remove(0).split(",")[1];
    rows.add("ada," + shared + ",g1,");
    rows.add("bob," + shared + ",g1,");
    collect(false);
    gradeAndPublish();
    rows.set(1, "bob," + shared + ",g1,2026-12-24T12:00Z");
    assertThat(collect(false)).containsExactly("ada", "bob");
  }

  @Test
  void aPathIsRefusedWithItsLine() throws Exception {
    rows.add("ada,ada.zip,,");
    assertThatThrownBy(() -> collect(false))
        .isInstanceOf(UnusableClass.class)
        .hasMessageContaining("line 2: This is no address of a repository");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "40, 1", "41, 2", "300, 8", "5000, 8"})
  void aShardIsWorthAMachine(int students, int shards) {
    String json = ChangedSubmissions.shards(students);
    assertThat(json.chars().filter(c -> c == '/')).hasSize(shards);
    assertThat(json).startsWith(shards == 0 ? "[]" : "[\"1/" + shards + "\"");
  }
}
