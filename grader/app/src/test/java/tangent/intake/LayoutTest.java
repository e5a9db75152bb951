package tangent.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

  private static final List<String> ALL_FIVE =
      List.of(
          "derivatives/part1/NumericalDerivative.java",
          "derivatives/part2/GradientDescent.java",
          "derivatives/part3/LossGradient.java",
          "derivatives/part3/Value.java",
          "derivatives/part4/PartialDerivatives.java");

  @TempDir Path temporary;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "starter/src/main/java",
        "src/main/java",
        ".",
        "kit-main/starter/src/main/java",
        "kit-main/src/main/java",
        "kit-main"
      })
  void sources_are_found_in_every_usual_place(String root) throws Exception {
    HandIn handIn = HandIn.in(temporary).withReference(root);

    assertThat(paths(Intake.of(handIn.folder()))).isEqualTo(ALL_FIVE);
    assertThat(Intake.of(handIn.folder()).notices()).isEmpty();
  }

  @Test
  void what_macos_and_git_add_beside_the_one_folder_does_not_count() throws Exception {
    HandIn handIn =
        HandIn.in(temporary)
            .withReference("mine/src/main/java")
            .with("__MACOSX/mine/._src", "")
            .with(".DS_Store", "")
            .with(".git/config", "");

    assertThat(paths(Intake.of(handIn.zip("")))).isEqualTo(ALL_FIVE);
  }

  /** macOS writes such a twin beside each file on a disk or in an archive of another kind. */
  @Test
  void what_macos_and_emacs_add_beside_each_file_needs_no_word() throws Exception {
    String part3 = "src/main/java/derivatives/part3/";
    HandIn handIn =
        HandIn.in(temporary)
            .withReference("src/main/java")
            .with(part3 + "._Value.java", new byte[] {0, 5, 22, 7, 0, 2});
    Files.createSymbolicLink(
        handIn.folder().resolve(part3 + ".#Value.java"), Path.of("ada@laptop.4711"));

    assertThat(paths(Intake.of(handIn.folder()))).isEqualTo(ALL_FIVE);
    assertThat(Intake.of(handIn.folder()).notices()).isEmpty();
  }

  @Test
  void in_a_checkout_of_the_kit_only_the_starter_is_the_students() throws Exception {
    HandIn handIn =
        HandIn.in(temporary)
            .with("starter/src/main/java/derivatives/part3/Value.java", source("part3", "Value"))
            .withReference("solutions/src/main/java")
            .withReference("grader/app/src/main/resources");

    assertThat(paths(Intake.of(handIn.folder()))).containsExactly("derivatives/part3/Value.java");
  }

  @Test
  void tests_and_build_output_are_not_taken() throws Exception {
    HandIn handIn =
        HandIn.in(temporary)
            .withReference("work/code")
            .with("src/test/java/derivatives/part1/SlopeTest.java", source("part1", "SlopeTest"))
            .with("target/generated/Made.java", "class Made {}")
            .with("notes.txt", "nothing");

    assertThat(paths(Intake.of(handIn.folder()))).isEqualTo(ALL_FIVE);
  }

  /** At home they are found: there Maven lays them beside the classes. */
  @Test
  void resources_are_not_left_out_without_a_word() throws Exception {
    HandIn handIn = HandIn.in(temporary).withReference("mine/src/main/java");
    handIn.with("mine/src/main/resources/.gitkeep", "");
    assertThat(Intake.of(handIn.folder()).notices()).isEmpty();

    handIn.with("mine/src/main/resources/derivatives/part2/loss.properties", "four = 4");

    assertThat(Intake.of(handIn.folder()).notices())
        .containsExactly(
            new Notice(
                "mine/src/main/resources",
                0,
                "Only Java files are graded, so these were left out, and code that reads them"
                    + " finds nothing. Put what they hold into your classes."));
  }

  @Test
  void files_lying_loose_are_put_where_their_package_line_says() throws Exception {
    Submission submission =
        Intake.of(HandIn.in(temporary).with("Value.java", source("part3", "Value")).folder());

    assertThat(paths(submission)).containsExactly("derivatives/part3/Value.java");
    assertThat(submission.notices())
        .containsExactly(
            new Notice(
                "Value.java",
                0,
                "By its package line this file is derivatives/part3/Value.java, and was taken as"
                    + " that. Move it there."));
  }

  @Test
  void given_types_and_ungraded_programs_are_not_among_the_sources() throws Exception {
    HandIn handIn =
        HandIn.in(temporary)
            .with("derivatives/part1/Turning.java", source("part1", "Turning"))
            .with("derivatives/Practice.java", "package derivatives; class Practice {}")
            .with("derivatives/part1/package-info.java", "package derivatives.part1;");

    Submission submission = Intake.of(handIn.folder());

    assertThat(submission.isEmpty()).isTrue();
    assertThat(submission.given()).containsOnlyKeys("derivatives/part1/Turning.java");
    assertThat(submission.notices()).isEmpty();
  }

  @Test
  void a_folder_without_a_java_file_is_empty_and_not_an_error() throws Exception {
    assertThat(Intake.of(HandIn.in(temporary).folder()).isEmpty()).isTrue();
    assertThat(Intake.of(HandIn.in(temporary).with("a.txt", "").folder()).isEmpty()).isTrue();
    assertThat(Intake.of(HandIn.in(temporary).zip("")).isEmpty()).isTrue();
  }

  static String source(String part, String type) {
    return "package derivatives." + part + ";\n\nfinal class " + type + " {}\n";
  }

  static List<String> paths(Submission submission) {
    return submission.sources().stream().map(Source::path).toList();
  }
}
