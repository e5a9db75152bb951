package tangent.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What students hand in: the sources are found wherever they lie, and a notice says where. */
class WhereSourcesLieTest {

  private static final List<String> ALL = AssignmentFiles.CONTRACT.stream().sorted().toList();

  @TempDir Path temporary;

  private HandIn handIn() {
    return HandIn.in(temporary);
  }

  /** The reference with what surrounds it in the edition. */
  private HandIn edition(String folder) {
    return handIn()
        .withReference(folder + "/src/main/java")
        .with(folder + "/pom.xml", "<project/>")
        .with(folder + "/README.md", "# Derivatives")
        .with(
            folder + "/src/test/java/derivatives/part3/ValueTest.java",
            "package derivatives.part3; class ValueTest {}")
        .with(folder + "/target/classes/derivatives/part3/Value.class", "\u00ca\u00fe");
  }

  private static void assertAll(Submission submission) {
    assertThat(LayoutTest.paths(submission)).isEqualTo(ALL);
    assertThat(submission.sources()).allMatch(source -> source.problem().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "derivatives-main, report.pdf",
    "x/java, readme.txt",
    "x/tangent, readme.txt",
    "lab-1, lab-2/notes.txt",
    "derivatives-main/derivatives-main, derivatives-main/report.pdf",
    "derivatives/derivatives, notes.docx",
    "derivatives, derivatives/.git/HEAD",
    "Ada_12345_assignsubmission_file_/derivatives-main, notes.txt",
    "a b/c/d-e/out put, report.pdf",
    "mine, mine/.idea/workspace.xml",
  })
  void a_project_is_found_below_any_wrappers(String project, String beside) throws Exception {
    HandIn handIn = edition(project).with(beside, "something else");

    for (Submission each :
        List.of(
            Intake.of(handIn.folder()), Intake.of(handIn.zip("")), Intake.of(handIn.zip("z/")))) {
      assertAll(each);
      assertThat(each.notices()).hasSizeLessThanOrEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Homework 3", "java", "a/b/c/tangent", "org/junit", ".", "target-practice"})
  void the_packages_alone_are_found_below_any_folders(String root) throws Exception {
    HandIn handIn = handIn().withReference(root).with("report.pdf", "?");

    assertAll(Intake.of(handIn.folder()));
    assertAll(Intake.of(handIn.zip("")));
  }

  @Test
  void a_place_that_is_not_usual_is_named() throws Exception {
    assertThat(Intake.of(edition("x/y").folder()).notices())
        .containsExactly(new Notice("x/y/src/main/java", 0, "The sources were found here."));
    assertThat(Intake.of(edition("x").folder()).notices()).isEmpty();
    assertThat(Intake.of(edition(".").folder()).notices()).isEmpty();
  }

  @Test
  void a_zip_in_a_folder_is_opened_and_a_zip_in_a_zip_and_one_in_that() throws Exception {
    byte[] zip = edition("derivatives-main").zipped();
    HandIn inFolder = handIn().with("Ada_1_file_/hand-in.zip", zip).with("notes.txt", "");
    HandIn inZip = handIn().with("a.zip", inFolder.zipped());

    assertAll(Intake.of(inFolder.folder()));
    assertAll(Intake.of(inZip.folder()));
    assertAll(Intake.of(inZip.zip("")));
    assertThat(Intake.of(inFolder.folder()).notices())
        .containsExactly(
            new Notice(
                "Ada_1_file_/hand-in.zip/derivatives-main/src/main/java",
                0,
                "The sources were found here."));
  }

  @Test
  void a_zip_beside_the_project_that_was_handed_out_is_where_the_work_is() throws Exception {
    HandIn handIn = starter(handIn(), "derivatives").with("mine.zip", edition(".").zipped());

    assertAll(Intake.of(handIn.folder()));
  }

  @Test
  void a_zip_that_holds_something_else_is_no_second_submission() throws Exception {
    HandIn handIn =
        handIn()
            .with("pictures.zip", handIn().with("a.png", "").zipped())
            .with("code.zip", edition(".").zipped());

    assertAll(Intake.of(handIn.folder()));
  }

  /** Files as they were handed out. */
  private static HandIn starter(HandIn handIn, String project) {
    for (String file : AssignmentFiles.CONTRACT) {
      handIn.with(
          project + "/src/main/java/" + file,
          AssignmentFiles.handedOut(file).replace("\n", "\r\n"));
    }
    return handIn;
  }

  @ParameterizedTest
  @ValueSource(strings = {"a-starter", "z-starter", "starter", "deeper/starter"})
  void of_the_project_as_it_was_handed_out_and_a_worked_copy_the_work_is_taken(String untouched)
      throws Exception {
    HandIn handIn = starter(edition("mine"), untouched);

    Submission submission = Intake.of(handIn.folder());

    assertThat(submission.sha256())
        .isEqualTo(Intake.of(handIn().withReference(".").folder()).sha256());
    assertThat(submission.notices())
        .containsExactly(
            new Notice(
                "mine/src/main/java",
                0,
                "The sources were taken from here. Left out: " + untouched + "/src/main/java."));
  }

  @Test
  void of_equal_copies_the_one_nearest_to_the_top_is_taken() throws Exception {
    HandIn handIn = handIn().withReference("b/src/main/java").withReference("a/c/src/main/java");

    assertThat(Intake.of(handIn.folder()).notices())
        .containsExactly(
            new Notice(
                "b/src/main/java",
                0,
                "The sources were taken from here. Left out: a/c/src/main/java."));
  }

  @Test
  void the_project_around_a_former_version_is_nearer_to_the_top() throws Exception {
    HandIn handIn =
        handIn()
            .withReference("src/main/java")
            .withReference("old")
            .edit("old/derivatives/part3/Value.java", "Math.exp(data)", "Math.exp(1)");

    assertThat(Intake.of(handIn.folder()).notices())
        .containsExactly(
            new Notice("src/main/java", 0, "The sources were taken from here. Left out: old."));
  }

  @Test
  void a_file_that_became_a_text_is_named_where_the_others_are_taken() throws Exception {
    HandIn handIn = handIn().withReference("src/main/java").with("part3/Value.java.txt", "");

    assertThat(Intake.of(handIn.folder()).notices())
        .containsExactly(
            new Notice(
                "part3/Value.java.txt",
                0,
                "This text file was left out. Take the .txt off its name."));
  }

  @Test
  void what_was_put_aside_within_a_project_is_no_second_submission() throws Exception {
    HandIn handIn =
        edition("mine")
            .with(
                "mine/old/src/main/java/derivatives/part3/Value.java",
                LayoutTest.source("part3", "Value"));

    assertAll(Intake.of(handIn.folder()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PART3/value.java",
        "part3/VALUE.JAVA",
        "Value.java",
        "Derivatives/Part3/value.java"
      })
  void a_name_in_another_case_is_placed_as_a_folders_is(String place) throws Exception {
    HandIn handIn =
        handIn()
            .with(place, "package derivatives.part3;\npublic final class Value {}\n")
            .with("Helper.java".toLowerCase(), "package own; public class Helper {}");

    Submission submission = Intake.of(handIn.folder());

    assertThat(submission.sources()).allMatch(source -> source.problem().isEmpty());
    assertThat(LayoutTest.paths(submission))
        .containsExactly("derivatives/part3/Value.java", "own/Helper.java");
  }

  /** Whichever of the two comes first. */
  @ParameterizedTest
  @ValueSource(strings = {"value.java", "VALUE.java"})
  void a_name_in_another_case_gives_way_to_the_one_that_is_meant(String other) throws Exception {
    Submission submission =
        Intake.of(
            handIn()
                .withReference(".")
                .with("derivatives/part3/" + other, "class Scratch {}")
                .folder());

    assertThat(submission.sources())
        .filteredOn(source -> source.path().equals("derivatives/part3/Value.java"))
        .singleElement()
        .matches(source -> source.problem().isEmpty(), "readable")
        .matches(source -> source.text().contains("tanh"), "the reference");
  }

  @Test
  void a_download_that_was_numbered_is_placed_by_the_class_in_it() throws Exception {
    Submission submission =
        Intake.of(
            handIn()
                .with(
                    "derivatives/part3/Value (1).java",
                    "package derivatives.part3;\n/** public class Wrong */ public class Value {}")
                .folder());

    assertThat(LayoutTest.paths(submission)).containsExactly("derivatives/part3/Value.java");
    assertThat(submission.notices())
        .extracting(Notice::message)
        .containsExactly(
            "By the class in it this file is derivatives/part3/Value.java, and was taken as that."
                + " Move it there.");
  }

  @Test
  void tests_and_what_a_build_wrote_are_never_taken() throws Exception {
    String other = "package derivatives.part1; public final class NumericalDerivative { int b; }";
    HandIn handIn = handIn().withReference("w/x");
    for (String folder : List.of("src/test/java", "target/classes", "bin", "out", "build/x")) {
      handIn
          .with("w/x/" + folder + "/derivatives/part1/NumericalDerivative.java", other)
          .with("w/x/" + folder + "/derivatives/part1/Other.java", "package derivatives.part1;");
    }

    assertAll(Intake.of(handIn.folder()));
  }

  @Test
  void a_package_of_the_students_own_may_be_called_as_a_builds_folder() throws Exception {
    HandIn handIn = handIn().withReference(".").with("out/Helper.java", "package out;");

    assertThat(LayoutTest.paths(Intake.of(handIn.folder()))).contains("out/Helper.java");
  }
}
