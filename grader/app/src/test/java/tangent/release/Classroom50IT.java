package tangent.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tangent.git.GitFolder;
import tangent.workflow.Folders;

/** The grader as Classroom 50's runner starts it: in the student's checkout, told by variables. */
class Classroom50IT {

  private static final Path GRADER = Path.of("../target/grader.jar").toAbsolutePath().normalize();
  private static final Map<String, String> RUNNER =
      Map.of(
          "CLASSROOM", "cs-principles",
          "ASSIGNMENT", "derivatives",
          "ASSIGNMENT_TYPE", "individual",
          "OWNER", "ada",
          "USERNAME", "ada",
          "SUBMISSION_TAG", "submit/2026-06-01T14-32-05Z-a1b2c3d",
          "COMMIT_URL", "https://github.com/school/ada/commit/1",
          "RELEASE_URL", "https://github.com/school/ada/releases/tag/1",
          "REVIEW_URL", "https://github.com/school/ada/compare/0...1");

  @TempDir Path folder;

  @Test
  void theResultIsOfTheCommitAndNoLinkOfTheStudentsIsFollowed() throws Exception {
    Path checkout = folder.resolve("checkout");
    Folders.copy(Path.of("../../solutions/src/main/java"), checkout.resolve("src/main/java"));
    Path target = Files.writeString(folder.resolve("profile"), "precious");
    Files.createSymbolicLink(checkout.resolve("result.json"), Path.of("../profile"));
    KitCopy.committed(checkout);

    Program run =
        Program.run(checkout, RUNNER, Program.command(GRADER, "grade", ".", "--classroom50"));

    assertThat(run.status()).as(run.output()).isZero();
    assertThat(target).hasContent("precious");
    JsonNode result = new ObjectMapper().readTree(checkout.resolve("result.json").toFile());
    assertThat(result.get("score").intValue()).isEqualTo(110);
    assertThat(result.get("review").textValue()).isEqualTo(RUNNER.get("REVIEW_URL"));
    assertThat(Instant.parse(result.get("datetime").textValue()))
        .isEqualTo(new GitFolder(checkout).commitTime());
    assertThat(checkout.resolve("release-body.md"))
        .content()
        .startsWith("# 100 of 100 points, and 10 of 10 bonus points\n\ncommit ");
  }
}
