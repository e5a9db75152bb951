package tangent.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where annotations find the sources. */
class SourceRootTest {

  @TempDir Path top;

  @Test
  void aRepositoryOfTheStudentsIsItsOwnTop() throws IOException {
    sources("src/main/java");
    repository("");

    assertThat(SourceRoot.inRepository(top)).isEqualTo("src/main/java");
  }

  @Test
  void aSubmissionDeeperInARepositoryIsFoundFromItsTop() throws IOException {
    sources("submissions/ada/starter/src/main/java");
    repository("");

    assertThat(SourceRoot.inRepository(top.resolve("submissions/ada")))
        .isEqualTo("submissions/ada/starter/src/main/java");
  }

  @Test
  void theNearestRepositoryCounts() throws IOException {
    sources("student/src/main/java");
    repository("");
    repository("student");

    assertThat(SourceRoot.inRepository(top.resolve("student"))).isEqualTo("src/main/java");
  }

  @Test
  void withoutARepositoryItIsTheSubmissionsTop() throws IOException {
    sources("ada/src/main/java");

    assertThat(SourceRoot.inRepository(top.resolve("ada"))).isEqualTo("src/main/java");
  }

  @Test
  void sourcesAtTheTopHaveNoRootToName() throws IOException {
    sources("");
    repository("");

    assertThat(SourceRoot.inRepository(top)).isEmpty();
  }

  @Test
  void whatCannotBeReadHasNone() {
    assertThat(SourceRoot.inRepository(top.resolve("nothing"))).isEmpty();
  }

  private void sources(String root) throws IOException {
    Files.createDirectories(top.resolve(root).resolve("derivatives/part1"));
  }

  private void repository(String folder) throws IOException {
    Files.createDirectories(top.resolve(folder).resolve(".git"));
  }
}
