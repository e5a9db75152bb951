package tangent.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What gets into an edition, and what never does. */
class EditionTest {

  private static final String ANSWER =
      "solutions/src/main/java/derivatives/part2/GradientDescent.java";
  private static final String NOTES = "starter/notes.md";

  @TempDir static Path base;
  private static KitCopy kit;

  @TempDir Path folder;

  @BeforeAll
  static void copyTheKit() throws Exception {
    kit = new KitCopy(base.resolve("kit"));
  }

  @BeforeEach
  void takeBackWhatATestDid() throws Exception {
    kit.restore();
  }

  @Test
  void theEditionIsTheStarterByteForByte() throws Exception {
    Edition edition = Edition.of(kit.checkout());

    assertThat(edition.files().keySet()).containsExactlyInAnyOrderElementsOf(kit.starter());
    for (String file : kit.starter()) {
      assertThat(edition.files().get(file).content())
          .as(file)
          .isEqualTo(Files.readAllBytes(kit.folder().resolve("starter").resolve(file)));
    }
    assertThat(edition.leftOut()).isEmpty();
  }

  @Test
  void aChangeThatIsNotCommittedRefusesTheWhole() throws Exception {
    kit.with("starter/README.md", "changed");

    refused()
        .withMessageContaining("Commit the changes")
        .withMessageContaining("starter/README.md");
  }

  @Test
  void aFileThatGitDoesNotTrackIsLeftOutAndNamed() throws Exception {
    kit.with(NOTES, "a draft");

    Edition edition = Edition.of(kit.checkout());
    assertThat(edition.files()).doesNotContainKey("notes.md");
    assertThat(edition.leftOut()).containsExactly(NOTES);
  }

  @Test
  void anAnswerIsFoundInWhateverFileAndLayoutItStands() throws Exception {
    String answer = kit.read(ANSWER);
    kit.with(
            NOTES, answer.replaceAll("\\s+", "\n  ").replaceAll("derivatives|GradientDescent", "x"))
        .commit();

    refused().withMessageContaining("notes.md: holds a method of " + ANSWER);
  }

  @Test
  void anAnswerInACommentIsFound() throws Exception {
    kit.with(
            "starter/src/main/java/derivatives/Hint.java",
            "package derivatives;\n/* return x * x * x - 6 * x * x + 9 * x + 1; */\nclass Hint {}\n")
        .commit();

    refused().withMessageContaining("Hint.java: holds a method of solutions/");
  }

  @Test
  void aHiddenPropertyIsFound() throws Exception {
    String property =
        "grader/app/src/main/java/tangent/assignment/property/DerivativeProperties.java";
    kit.with(NOTES, kit.read(property).replaceAll("package [^;]*;|import [^;]*;", "")).commit();

    refused().withMessageContaining("notes.md: holds a method of grader/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "package tangent.assignment.property;",
        "import tangent.assignment.Task;",
        "\n  import static tangent.assignment.Task.F;"
      })
  void aSourceOfTheGraderIsFound(String line) throws Exception {
    kit.with("starter/src/test/java/Any.java", line + "\nclass Any {}\n").commit();

    refused().withMessageContaining("Any.java: a source of the grader");
  }

  @Test
  void whatIsPackedOrCompiledIsRefused() throws Exception {
    Path classes = Path.of("target/classes/tangent/release/Edition.class");
    Files.createDirectories(kit.folder().resolve("starter/lib"));
    Files.copy(classes, kit.folder().resolve("starter/lib/hint.bin"));
    Files.write(
        kit.folder().resolve("starter/lib/hint.txt"),
        SameZip.bytes("", new java.util.TreeMap<>(Edition.of(kit.checkout()).files())));
    kit.commit();

    refused()
        .withMessageContaining("lib/hint.bin: packed or compiled")
        .withMessageContaining("lib/hint.txt: packed or compiled");
  }

  @Test
  void aLinkIsRefused() throws Exception {
    Files.createSymbolicLink(kit.folder().resolve("starter/answers"), Path.of("../solutions"));
    kit.commit();

    refused().withMessageContaining("answers: a link");
  }

  @Test
  void anExecutableFileStaysOne() throws Exception {
    Path script = kit.with("starter/mvnw", "#!/bin/sh\n").folder().resolve("starter/mvnw");
    assertThat(script.toFile().setExecutable(true)).isTrue();
    kit.commit();

    Edition edition = Edition.of(kit.checkout());
    assertThat(edition.files().get("mvnw").executable()).isTrue();
    assertThat(edition.files().get("pom.xml").executable()).isFalse();
  }

  @Test
  void aFolderWithoutHistoryIsToldThatAnEditionNeedsIt() throws Exception {
    Path bare = Files.createDirectories(folder.resolve("bare"));

    assertThatExceptionOfType(NotReleasable.class)
        .isThrownBy(() -> Edition.of(new KitCheckout(bare)))
        .withMessageContaining("tracked files of a clone");
  }

  private ThrowableAssertAlternative<NotReleasable> refused() {
    return assertThatExceptionOfType(NotReleasable.class)
        .isThrownBy(() -> Edition.of(kit.checkout()));
  }
}
