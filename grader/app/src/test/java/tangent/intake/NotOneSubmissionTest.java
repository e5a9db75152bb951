package tangent.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can't be graded as one submission is told by what was found, and never gets a 0. */
class NotOneSubmissionTest {

  private static final String VALUE = "derivatives/part3/Value.java";

  @TempDir Path temporary;

  private HandIn handIn() {
    return HandIn.in(temporary);
  }

  private static AbstractThrowableAssert<?, ?> refused(Path submission) {
    return assertThatThrownBy(() -> Intake.of(submission)).isInstanceOf(UnusableSubmission.class);
  }

  private static String value(String text) {
    return "package derivatives.part3; public final class Value { /* c */ int " + text + "; }";
  }

  @Test
  void a_class_of_thirty_is_told_by_each_name() {
    HandIn handIn = handIn();
    for (int i = 10; i < 40; i++) {
      handIn.with("s" + i + "/derivatives-main/src/main/java/" + VALUE, value("x" + i));
    }

    AbstractThrowableAssert<?, ?> refused =
        refused(handIn.folder())
            .hasMessageStartingWith(
                "This holds several submissions, and only one can be graded at a time: "
                    + "s10/derivatives-main, s11/derivatives-main, ");
    IntStream.range(10, 40).forEach(i -> refused.hasMessageContaining("s" + i + "/"));
    refused(handIn.zip("class/")).hasMessageContaining("class/s39/derivatives-main");
  }

  @Test
  void two_zips_with_work_in_them_are_two_submissions() throws Exception {
    HandIn handIn =
        handIn()
            .with("Ada_1/a.zip", handIn().with(VALUE, value("a")).zipped())
            .with("Bob_2/b.zip", handIn().with(VALUE, value("b")).zipped());

    refused(handIn.folder())
        .hasMessageEndingWith(
            "at a time: Ada_1/a.zip, Bob_2/b.zip. Name one of them. If they are parts of one, put their files into one project.");
    // The same work twice is one.
    handIn.with("Bob_2/b.zip", handIn().with("x/" + VALUE, value("a")).zipped());
    assertThat(LayoutTest.paths(Intake.of(handIn.folder()))).containsExactly(VALUE);
  }

  @Test
  void loose_files_of_two_people_are_two_submissions() {
    HandIn handIn = handIn().with("ada/Value.java", value("a")).with("bob/Value.java", value("b"));

    refused(handIn.folder()).hasMessageContaining("ada, bob");
  }

  @Test
  void a_hundred_zips_are_not_opened_one_by_one() {
    HandIn handIn = handIn();
    byte[] zip = handIn().with("a.png", "").zipped();
    for (int i = 0; i < 100; i++) {
      handIn.with(i + ".zip", zip);
    }

    refused(handIn.folder())
        .hasMessageContaining("several submissions")
        .hasMessageContaining("and 40 more");
  }

  @ParameterizedTest
  @CsvSource({
    "Value.class, Only compiled classes were found",
    "hand-in.rar, hand-in.rar is a RAR archive",
    "hand-in.7z, hand-in.7z is a 7z archive",
    "hand-in.tar.gz, hand-in.tar.gz is an archive packed with gzip",
    "hand-in.tar, hand-in.tar is a tar archive",
    "Value.java.txt, these are text files: x/Value.java.txt. Take the .txt off their names.",
    "src/main/java/derivatives/part3/Value.java.txt, Take the .txt off their names.",
    "target/derivatives/part3/Value.java, What is there: x/target (a folder for tests or for what",
    "src/test/java/derivatives/part3/Value.java, What is there: x/src/test (a folder for tests",
    "report.pdf, No Java file was found. What is there: x/report.pdf",
    "Main.java, None of the assignment's files was found",
    "hand-in.zip, hand-in.zip: This file can't be read as a zip"
  })
  void what_is_there_instead_is_named(String name, String sentence) {
    refused(handIn().with("x/" + name, "?").folder()).hasMessageContaining(sentence);
  }

  @Test
  void work_may_be_in_what_can_not_be_read_where_the_project_is_as_it_was_handed_out() {
    HandIn handIn = handIn().with("hand-in.rar", "?");
    for (String file : AssignmentFiles.CONTRACT) {
      handIn.with("src/main/java/" + file, AssignmentFiles.handedOut(file));
    }

    refused(handIn.folder())
        .hasMessage(
            "Nothing was written in src/main/java. hand-in.rar is a RAR archive, which is not read."
                + " Unpack it, and hand in the folder or a .zip of it.");
  }

  @ParameterizedTest
  @CsvSource({
    "'Rar!\u001a\u0007\u0001\u0000', a RAR archive",
    "'7z\u00bc\u00af''\u001c', a 7z archive",
    "'\u001f\u008b\u0008', an archive packed with gzip",
    "'\u00fd7zXZ\u0000', an archive packed with xz",
    "'(\u00b5/\u00fd', an archive packed with zstd",
    "'BZh9', an archive packed with bzip2"
  })
  void an_archive_of_another_kind_is_told_by_how_it_begins(String begin, String kind)
      throws Exception {
    Path file = temporary.resolve("work.zip");
    Files.write(file, begin.getBytes(ISO_8859_1));

    refused(file)
        .hasMessage(
            "work.zip is "
                + kind
                + ", which is not read. Unpack it, and hand in the folder or a .zip of it.");
  }

  @Test
  void a_file_that_is_no_archive_at_all_is_named_too() throws Exception {
    Path tar = temporary.resolve("work.tar");
    Files.write(tar, ("\0".repeat(257) + "ustar").getBytes(ISO_8859_1));
    refused(tar).hasMessageContaining("work.tar is a tar archive");

    Path lone = Files.writeString(temporary.resolve("Value.java"), value("a"));
    refused(lone).hasMessageContaining("This is a single Java file: Value.java. Name the folder");

    Path compiled = temporary.resolve("Value.class");
    Files.write(compiled, new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE});
    refused(compiled).hasMessageContaining("This is a compiled class");
  }

  @Test
  void nothing_at_all_is_empty_and_so_is_a_project_without_a_class() throws Exception {
    assertThat(Intake.of(handIn().folder()).isEmpty()).isTrue();
    assertThat(Intake.of(handIn().with("a/pom.xml", "").with("a/README.md", "").folder()).isEmpty())
        .isTrue();
  }
}
