package tangent.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tangent.workflow.Folders;

/** A stub that somebody wrote, to try it out perhaps, is found before students get it. */
class StubsTest {

  private static final String STUB = "src/main/java/derivatives/part1/NumericalDerivative.java";

  @TempDir Path folder;
  private Path edition;
  private Path workspace;

  @BeforeEach
  void copyTheStarter() throws Exception {
    edition = folder.resolve("edition");
    Folders.copy(Path.of("../../starter"), edition);
    workspace = Files.createDirectories(folder.resolve("workspace"));
  }

  @Test
  void ofTheStarterEveryTaskIsOpen() throws Exception {
    assertThat(Stubs.written(edition, workspace)).isEmpty();
  }

  @Test
  void aTaskThatIsWrittenIsNamedWhetherRightOrWrong() throws Exception {
    Path stub = edition.resolve(STUB);
    String todo =
        "throw new UnsupportedOperationException(\"TODO part1.f: return x^3 - 6x^2 + 9x + 1\");";
    assertThat(Files.readString(stub)).contains(todo);
    Files.writeString(stub, Files.readString(stub).replace(todo, "return x;"));

    assertThat(Stubs.written(edition, workspace))
        .singleElement()
        .asString()
        .startsWith("part1.f: failed");
  }

  @Test
  void aGraderThatWasBuiltFromAnotherStarterSaysSo() throws Exception {
    Files.writeString(edition.resolve(STUB), Files.readString(edition.resolve(STUB)) + "\n");

    assertThatExceptionOfType(NotReleasable.class)
        .isThrownBy(() -> Stubs.check(edition, workspace))
        .withMessageContaining("mvn package");
  }
}
