package tangent.course.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTreeTest {

  @TempDir Path temp = Path.of("");

  @Test
  void aLinkInAnothersResultsIsNoFile() throws Exception {
    Path secret = Files.writeString(temp.resolve("secret"), "mine");
    Path student = Files.createDirectories(temp.resolve("students/ada"));
    Files.writeString(student.resolve("grade.json"), "{}");
    Files.createSymbolicLink(student.resolve("report.md"), secret);
    Files.createSymbolicLink(student.resolve("figures"), temp);
    Files.createSymbolicLink(temp.resolve("students/bob"), temp);

    assertThat(FileTree.of(student).files()).containsOnlyKeys("grade.json");
    assertThat(FileTree.of(temp.resolve("students/bob")).files()).isEmpty();
  }
}
