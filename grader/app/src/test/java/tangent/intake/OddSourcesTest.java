package tangent.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources with odd encodings, names and packages. */
class OddSourcesTest {

  private static final String VALUE = "derivatives/part3/Value.java";

  @TempDir Path temporary;

  /** The letters stand in comments, nearly always, and a build at home lets them pass there. */
  @Test
  void a_file_in_the_code_page_of_windows_is_read_and_says_where_and_what_to_do() throws Exception {
    String text = "package derivatives.part3;\r\n// gr\u00f6\u00dfer\r\nfinal class Value {}\r\n";

    Submission submission = submission(text.getBytes(ISO_8859_1));

    assertThat(submission.sources()).containsExactly(Source.readable(VALUE, text));
    // 26 bytes and two of the line's end, then "// gr".
    assertThat(submission.notices())
        .containsExactly(
            new Notice(
                VALUE,
                2,
                "This file is not saved as UTF-8: byte 34 (0xF6), in line 2, does not fit. Save it"
                    + " as UTF-8 in your editor. It was read as Windows-1252."));
  }

  @Test
  void a_file_in_utf16_says_so_too() throws Exception {
    assertThat(problem("\ufeffpackage derivatives.part3;".getBytes(UTF_16LE)).message())
        .startsWith("This file is not saved as UTF-8: byte 1 (0xFF), in line 1,");
  }

  @Test
  void a_file_that_ends_within_a_character_says_so_too() throws Exception {
    assertThat(submission(new byte[] {'/', '/', (byte) 0xC3}).notices())
        .first()
        .satisfies(
            notice ->
                assertThat(notice.message())
                    .startsWith("This file is not saved as UTF-8: byte 3 (0xC3), in line 1,"));
  }

  @Test
  void a_byte_order_mark_and_the_line_ends_of_windows_are_welcome() throws Exception {
    String text = "package derivatives.part3;\r\n\r\nfinal class Value {}\r\n";

    Submission submission = submission("\ufeff" + text);

    assertThat(submission.sources()).containsExactly(Source.readable(VALUE, text));
  }

  @ParameterizedTest
  @CsvSource({
    "'package part3;', 'This file says \"package part3;\". '",
    "'package derivatives.Part3;', 'This file says \"package derivatives.Part3;\". '",
    "'class Value {}', 'This file names no package. '"
  })
  void a_wrong_package_line_in_the_right_folder_is_a_problem_of_the_file(
      String text, String beginning) throws Exception {
    Submission submission = submission(text);

    assertThat(submission.sources())
        .containsExactly(
            Source.unreadable(
                VALUE,
                new Notice(
                    VALUE,
                    1,
                    beginning + "Write \"package derivatives.part3;\" as its first line.")));
  }

  @Test
  void a_file_of_the_assignment_in_a_package_of_ones_own_is_told_where_to_go() throws Exception {
    Submission submission =
        Intake.of(HandIn.in(temporary).with("part3/Value.java", "package part3;").folder());

    assertThat(LayoutTest.paths(submission)).containsExactly(VALUE, "part3/Value.java");
    assertThat(submission.sources().get(0).problem())
        .hasValue(
            new Notice(
                VALUE,
                0,
                "This file was found as part3/Value.java. Move it to derivatives/part3/Value.java"
                    + " and write \"package derivatives.part3;\" as its first line."));
  }

  @Test
  void of_two_files_that_say_they_are_the_same_the_one_in_place_is_taken() throws Exception {
    String text = LayoutTest.source("part3", "Value");
    HandIn handIn =
        HandIn.in(temporary).with(VALUE, text).with("derivatives/Value.java", text + "//");

    Submission submission = Intake.of(handIn.folder());

    assertThat(submission.sources()).containsExactly(Source.readable(VALUE, text));
    assertThat(submission.notices())
        .containsExactly(
            new Notice(
                "derivatives/Value.java",
                0,
                "This file was left out: it says that it is derivatives/part3/Value.java, which is"
                    + " there already. Delete one of the two."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"java/lang/Evil.java", "tangent/worker/Main.java", "org/junit/Test.java"})
  void a_package_that_belongs_to_others_is_left_out(String path) throws Exception {
    Submission submission =
        Intake.of(
            HandIn.in(temporary)
                .with("src/main/java/" + path, "")
                .with("src/main/java/derivatives/part1/package-info.java", "")
                .folder());

    assertThat(submission.isEmpty()).isTrue();
    assertThat(submission.notices())
        .containsExactly(
            new Notice(
                path,
                0,
                "This package belongs to Java or to the grader, so the file was left out. Choose"
                    + " another package name."));
  }

  @Test
  void a_package_line_that_names_a_package_of_others_is_left_out_too() throws Exception {
    Submission submission =
        Intake.of(
            HandIn.in(temporary).with("derivatives/Evil.java", "package java.lang;").folder());

    assertThat(submission.isEmpty()).isTrue();
    assertThat(submission.notices()).hasSize(1);
  }

  @Test
  void a_module_declaration_is_left_out() throws Exception {
    Submission submission =
        Intake.of(
            HandIn.in(temporary)
                .withReference("src/main/java")
                .with("src/main/java/module-info.java", "module m { requires java.sql; }")
                .folder());

    assertThat(submission.sources()).hasSize(5);
    assertThat(submission.notices())
        .containsExactly(
            new Notice(
                "module-info.java",
                0,
                "A module-info.java is not needed here and was left out. Delete it."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"my file.java", "a-b.java", "1.java", ".java", "x\u202ey.java", "tab\there.java"})
  void a_name_that_no_class_can_have_is_left_out(String name) throws Exception {
    Submission submission =
        Intake.of(HandIn.in(temporary).with("derivatives/part1/" + name, "").zip(""));

    assertThat(submission.isEmpty()).isTrue();
    assertThat(submission.notices())
        .extracting(Notice::file)
        .allMatch(file -> file.chars().allMatch(c -> c >= ' ' && c < 0x7f));
  }

  @Test
  void letters_of_other_alphabets_are_fine_in_a_zip() throws Exception {
    HandIn handIn = HandIn.in(temporary).with("derivatives/A.java", "package derivatives;");
    Submission submission = Intake.of(handIn.zip("größe/"));

    assertThat(LayoutTest.paths(submission)).isEqualTo(List.of("derivatives/A.java"));
  }

  private Notice problem(byte[] content) throws UnusableSubmission {
    return submission(content).sources().get(0).problem().orElseThrow();
  }

  private Submission submission(byte[] content) throws UnusableSubmission {
    return Intake.of(HandIn.in(temporary).with(VALUE, content).folder());
  }

  private Submission submission(String text) throws UnusableSubmission {
    return Intake.of(HandIn.in(temporary).with(VALUE, text).folder());
  }
}
