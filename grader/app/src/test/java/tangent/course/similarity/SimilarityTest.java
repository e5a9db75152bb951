package tangent.course.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tangent.UserError;
import tangent.course.Entries;
import tangent.course.Student;
import tangent.course.page.ClassMember;
import tangent.course.page.LookAlikes;
import tangent.course.page.SimilarPair;
import tangent.course.policy.Overrides;
import tangent.course.policy.Policy;
import tangent.course.policy.Scoring;
import tangent.course.store.ClassFolder;
import tangent.intake.AssignmentFiles;

/**
 * Sources are laid out for JPlag, which is a program of its own: here one that stands in for it.
 */
class SimilarityTest {

  private static final String VALUE = "derivatives/part3/Value.java";
  private static final Scoring SCORING = new Scoring(Policy.NONE, Overrides.NONE);

  @TempDir Path folder;
  private ClassFolder results;
  private final List<ClassMember> members = new ArrayList<>();

  @BeforeEach
  void open() throws Exception {
    results = ClassFolder.open(folder.resolve("out"));
  }

  @AfterEach
  void close() throws Exception {
    results.close();
  }

  private void student(String id, String group, String... lines) throws IOException {
    write(results.sources().resolve(id), lines);
    Student student = new Student(id, "", "", group, Optional.empty(), 0, Map.of());
    var entry = Entries.graded(student, Optional.empty(), List.of());
    members.add(ClassMember.of(entry, SCORING.score(entry)));
  }

  private static void write(Path submission, String... lines) throws IOException {
    Path file = submission.resolve(VALUE);
    Files.createDirectories(file.getParent());
    Files.write(file, List.of(lines));
  }

  private Path similarity(String path) {
    return results.path().resolve("similarity").resolve(path);
  }

  private LookAlikes compare(Path... earlier) throws Exception {
    Path jar = StandInJPlag.jar(folder.resolve("jplag.jar"));
    return new Similarity(List.of(earlier), Optional.of(jar)).of(results, members).orElseThrow();
  }

  @Test
  void withoutJPlagTheFolderIsReadyForIt() throws Exception {
    student("ada", "", "// wâ´", "a");
    student("bob", "pair", "b");
    student("cyd", "pair", "b");
    write(results.sources().resolve("gone"), "who has left the class");

    assertThat(new Similarity(List.of(), Optional.empty()).of(results, members)).isEmpty();

    assertThat(similarity("submissions").toFile().list()).containsExactlyInAnyOrder("ada", "bob");
    assertThat(similarity("submissions/ada").resolve(VALUE)).hasContent("// w\\u00e2\\u00b4\na");
    assertThat(similarity("base-code").resolve(VALUE)).exists();
    for (String stub : AssignmentFiles.CONTRACT) {
      assertThat(Files.readString(similarity("base-code").resolve(stub)))
          .matches("\\p{ASCII}*")
          .contains("TODO");
    }
    assertThat(similarity("README.md"))
        .content()
        .contains("--base-code base-code", "--new submissions", "proves nothing");

    members.remove(0);
    new Similarity(List.of(), Optional.empty()).of(results, members);
    assertThat(similarity("submissions").toFile().list()).containsExactly("bob");
  }

  @Test
  void whatJPlagFindsIsListedTheMostAlikeFirst() throws Exception {
    student("ada", "", "a", "b", "c", "d");
    student("bob", "", "a", "b", "c", "x");
    student("cyd", "", "a", "b", "y", "z");
    student("dan", "", "no line of another's");
    student("eve", "", "broken");
    student("g1", "g", "g", "h", "i");
    student("g2", "g", "g", "h", "i", "j");

    LookAlikes found = compare();

    assertThat(found.pairs())
        .extracting(SimilarPair::first, SimilarPair::second, pair -> pair.percent().toString())
        .containsExactly(
            tuple("ada", "bob", "75.0"), tuple("ada", "cyd", "50.0"), tuple("bob", "cyd", "50.0"));
    assertThat(found.pairs())
        .allSatisfy(pair -> assertThat(pair.link()).isEqualTo("similarity/result.zip"));
    assertThat(found.told())
        .startsWith("JPlag compared 5 submissions. ")
        .endsWith("It could not read, and so did not compare: eve.");
    assertThat(similarity("jplag.log")).doesNotExist();
  }

  @Test
  void earlierTermsAreComparedWithTheClassAndNotWithOneAnother() throws Exception {
    student("ada", "", "a", "b");
    student("bob", "", "c", "d");
    Path term = folder.resolve("2024,1/out");
    write(term.resolve("sources/old"), "a", "b");
    write(term.resolve("sources/copy"), "a", "b");
    Path other = folder.resolve("2023/out");
    write(other.resolve("Zoë"), "package derivatives.part3;", "c", "d");

    LookAlikes found = compare(term, other);

    assertThat(found.pairs())
        .extracting(SimilarPair::first, SimilarPair::second)
        .containsExactlyInAnyOrder(
            tuple("ada", "out/copy"), tuple("ada", "out/old"), tuple("bob", "out-2/Zo%C3%AB"));
    assertThat(found.told()).contains("compared 2 submissions with one another and with 3 of");

    compare();
    assertThat(similarity("earlier").toFile().list()).isEmpty();
  }

  @Test
  void whatIsNamedAndNotThereIsSaidBeforeAnyWork() throws Exception {
    assertThatThrownBy(() -> new Similarity(List.of(), Optional.of(Path.of("no.jar"))).insist())
        .isInstanceOf(UserError.class)
        .hasMessageContaining("no.jar");
    assertThatThrownBy(() -> new Similarity(List.of(Path.of("no")), Optional.empty()).insist())
        .isInstanceOf(UserError.class);
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThatThrownBy(() -> compare(empty))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("no submissions in " + empty);
  }

  @Test
  void aFailureOfJPlagIsSaidAndNothingElse() throws Exception {
    student("ada", "", "a");
    student("bob", "", "a");
    Path jar = Files.writeString(folder.resolve("no.jar"), "this is no jar");

    LookAlikes found =
        new Similarity(List.of(), Optional.of(jar)).of(results, members).orElseThrow();

    assertThat(found.pairs()).isEmpty();
    assertThat(found.told())
        .isEqualTo(
            "JPlag found nothing out (exit status 1: the jar can't be read); similarity/jplag.log"
                + " holds what it said.");
    assertThat(similarity("jplag.log")).isNotEmptyFile();
  }

  @Test
  void aProgramThatComesToNoEndIsStopped() throws Exception {
    student("ada", "", "hang");
    new Similarity(List.of(), Optional.empty()).of(results, members);
    JPlag jplag = new JPlag(StandInJPlag.jar(folder.resolve("jplag.jar")));

    assertThatThrownBy(() -> jplag.compare(ComparedSources.in(results), List.of(), 2))
        .isInstanceOf(JPlagFailed.class)
        .hasMessageContaining("was stopped");
  }
}
