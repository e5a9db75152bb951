package tangent.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A student's repository as it was cloned: what git adds is not the student's, and is not read. */
class GitCheckoutTest {

  private static final String PART1 = "derivatives/part1/NumericalDerivative.java";
  private static final String CLASS =
      "package derivatives.part1;\npublic final class NumericalDerivative {}\n";

  @TempDir Path checkout;

  @BeforeEach
  void write() throws IOException {
    file("src/main/java/" + PART1, CLASS);
    file(".git/HEAD", "ref: refs/heads/main\n");
    file(".git/refs/heads/Branch.java", "0123456789abcdef\n");
    file(".git/modules/sub/" + PART1, "package derivatives.part1; class Other {}");
    file(".github/workflows/Ci.java", "on: push\n");
    file(".gitattributes", "*.java filter=danger\n");
  }

  private void file(String name, String text) throws IOException {
    Path file = checkout.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Submission taken() throws UnusableSubmission {
    return Intake.of(checkout);
  }

  @Test
  void what_git_keeps_for_itself_is_not_read() throws Exception {
    Submission submission = taken();

    assertThat(submission.sources()).extracting(Source::path).containsExactly(PART1);
    assertThat(submission.sources().get(0).text()).isEqualTo(CLASS);
    assertThat(submission.notices()).isEmpty();
  }

  @Test
  void it_is_not_read_either_where_sources_lie_in_no_usual_place() throws Exception {
    Files.delete(checkout.resolve("src/main/java/" + PART1));
    for (String empty : List.of("derivatives/part1", "derivatives", "")) {
      Files.delete(checkout.resolve("src/main/java").resolve(empty));
    }
    file("work/Value.java", "package derivatives.part3; class Value {}");

    assertThat(taken().sources())
        .extracting(Source::path)
        .containsExactly("derivatives/part3/Value.java");
  }

  @Test
  void a_submodule_beside_the_sources_is_not_taken_for_them() throws Exception {
    file(".gitmodules", "[submodule \"sub\"]\n\tpath = sub\n\turl = ../other\n");
    file("sub/.git", "gitdir: ../.git/modules/sub\n");
    file("sub/src/main/java/" + PART1, "package derivatives.part1; class Other {}");

    assertThat(taken().sources()).extracting(Source::text).containsExactly(CLASS);
  }

  @Test
  void a_git_file_that_points_elsewhere_is_not_followed() throws Exception {
    Path other = Files.createDirectory(checkout.resolve("src/main/java/derivatives/own"));
    Files.writeString(other.resolve(".git"), "gitdir: /etc\n");

    assertThat(taken().sources()).extracting(Source::path).containsExactly(PART1);
  }

  @Test
  void a_link_that_stands_in_the_repository_is_named_and_not_followed() throws Exception {
    Files.delete(checkout.resolve("src/main/java/" + PART1));
    Files.createSymbolicLink(checkout.resolve("src/main/java/" + PART1), Path.of("/etc/passwd"));

    Source source = taken().sources().get(0);

    assertThat(source.problem().orElseThrow().message()).contains("links are not followed");
  }
}
