package tangent.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestTest {

  @TempDir Path temporary;

  @Test
  void the_digest_is_that_of_names_and_contents_with_their_lengths() throws Exception {
    HandIn handIn =
        HandIn.in(temporary)
            .with("own/B.java", "package own;")
            .with("derivatives/A.java", "package derivatives;");

    // printf '18:derivatives/A.java20:package derivatives;10:own/B.java12:package own;' | sha256sum
    assertThat(Intake.of(handIn.folder()).sha256())
        .isEqualTo("20a886dfce922aaa3479e2657dcca148479b903ad47ce7e50c45e645337d305b");
  }

  @Test
  void the_digest_does_not_depend_on_where_the_sources_lay() throws Exception {
    String digest = digest(HandIn.in(temporary).withReference("src/main/java").folder());

    assertThat(digest(HandIn.in(temporary).withReference(".").folder())).isEqualTo(digest);
    assertThat(digest(HandIn.in(temporary).withReference("deeper").zip(""))).isEqualTo(digest);
    assertThat(digest(HandIn.in(temporary).withReference("a b/c-d/src/main/java").folder()))
        .isEqualTo(digest);
    assertThat(
            digest(
                HandIn.in(temporary)
                    .with("b.zip", HandIn.in(temporary).withReference("x").zipped())
                    .folder()))
        .isEqualTo(digest);
    assertThat(digest(HandIn.in(temporary).withReference(".").zip("mine/"))).isEqualTo(digest);
    assertThat(digest(HandIn.in(temporary).withReference(".").with("a.txt", "?").folder()))
        .isEqualTo(digest);
  }

  @Test
  void the_digest_changes_with_a_byte_and_with_a_name() throws Exception {
    String digest =
        digest(HandIn.in(temporary).with("derivatives/A.java", "package derivatives;").folder());

    assertThat(
            digest(
                HandIn.in(temporary).with("derivatives/A.java", "package derivatives; ").folder()))
        .isNotEqualTo(digest);
    assertThat(
            digest(
                HandIn.in(temporary).with("derivatives/B.java", "package derivatives;").folder()))
        .isNotEqualTo(digest);
  }

  private static String digest(Path submission) throws UnusableSubmission {
    return Intake.of(submission).sha256();
  }
}
