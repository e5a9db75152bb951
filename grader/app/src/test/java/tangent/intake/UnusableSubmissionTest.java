package tangent.intake;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnusableSubmissionTest {

  private static final String DAMAGED =
      "This file can't be read as a zip: it is damaged, or something else. Make the zip"
          + " again.";

  @TempDir Path temporary;

  @Test
  void a_path_where_nothing_is_says_so() {
    Path nothing = temporary.resolve("nothing");

    assertUnusable(nothing, "There is no such file or folder: " + nothing);
  }

  @Test
  void a_file_that_is_no_zip_says_so() throws Exception {
    assertUnusable(Files.writeString(temporary.resolve("a.zip"), "not a zip at all"), DAMAGED);
    assertUnusable(Files.createFile(temporary.resolve("empty.zip")), DAMAGED);
  }

  @Test
  void a_zip_that_was_cut_off_says_so() throws Exception {
    Path zip = HandIn.in(temporary).withReference(".").zip("");
    byte[] bytes = Files.readAllBytes(zip);
    Files.write(zip, Arrays.copyOf(bytes, bytes.length / 2));

    assertUnusable(zip, DAMAGED);
  }

  @Test
  void a_device_says_that_it_is_neither_a_folder_nor_a_zip() {
    assertUnusable(Path.of("/dev/null"), "This is neither a folder nor a zip: /dev/null");
  }

  private static void assertUnusable(Path submission, String message) {
    assertThatThrownBy(() -> Intake.of(submission))
        .isInstanceOf(UnusableSubmission.class)
        .hasMessage(message);
  }
}
