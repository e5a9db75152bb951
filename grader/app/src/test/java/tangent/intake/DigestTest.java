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
        HandIn.in(temporary).with("b/B.java", "package b;").with("a/A.java", "package a;");

    // printf '8:a/A.java10:package a;8:b/B.java10:package b;' | sha256sum
    assertThat(Intake.of(handIn.folder()).sha256())
        .isEqualTo("d878e0d98bf232e7f839b0e3cda3b45a6b6b2695ab22173d5582780284095b2b");
  }

  @Test
  void the_digest_does_not_depend_on_where_the_sources_lay() throws Exception {
    String digest = digest(HandIn.in(temporary).withReference("src/main/java").folder());

    assertThat(digest(HandIn.in(temporary).withReference(".").folder())).isEqualTo(digest);
    assertThat(digest(HandIn.in(temporary).withReference("deeper").zip(""))).isEqualTo(digest);
    assertThat(digest(HandIn.in(temporary).withReference(".").zip("mine/"))).isEqualTo(digest);
    assertThat(digest(HandIn.in(temporary).withReference(".").with("a.txt", "?").folder()))
        .isEqualTo(digest);
  }

  @Test
  void the_digest_changes_with_a_byte_and_with_a_name() throws Exception {
    String digest = digest(HandIn.in(temporary).with("own/A.java", "package own;").folder());

    assertThat(digest(HandIn.in(temporary).with("own/A.java", "package own; ").folder()))
        .isNotEqualTo(digest);
    assertThat(digest(HandIn.in(temporary).with("own/B.java", "package own;").folder()))
        .isNotEqualTo(digest);
  }

  private static String digest(Path submission) throws UnusableSubmission {
    return Intake.of(submission).sha256();
  }
}
