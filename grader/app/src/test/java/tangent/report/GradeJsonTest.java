package tangent.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradeJsonTest {

  @Test
  void whatIsReadBackIsWrittenTheSameWay() {
    String json = Golden.read("grade.json");

    assertThat(GradeJson.write(GradeJsonReader.read(json))).isEqualTo(json);
  }

  @Test
  void whatIsReadBackIsWhatWasWritten() {
    GradeReport read = GradeJsonReader.read(Golden.read("grade.json"));

    assertThat(read.parts())
        .usingRecursiveComparison()
        .ignoringFieldsMatchingRegexes(".*figures", ".*ownTest")
        .isEqualTo(Examples.mixed().parts());
    assertThat(read.compile()).isEqualTo(Examples.mixed().compile());
    assertThat(read.kit()).isEqualTo(Examples.KIT);
    assertThat(read.submission()).isEqualTo(Examples.SUBMISSION);
  }

  @ParameterizedTest
  @MethodSource("tangent.report.NastyText#all")
  void everyTextComesBackWholeButForHalvesOfCharacters(String nasty) {
    GradeReport read = GradeJsonReader.read(GradeJson.write(Examples.saying(nasty)));

    String whole = nasty.replaceAll("[\\x{d800}-\\x{dfff}]", "\ufffd");
    assertThat(read.submission().path()).isEqualTo(whole);
    assertThat(read.compile()).containsExactly(new FileNote(whole, 1, whole));
    assertThat(read.tasks().filter(task -> !task.passed()).map(TaskReport::message))
        .hasSize(6)
        .containsOnly(whole);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{",
        "{}",
        "{\"schema\": 3}",
        "{\"schema\": \"2\"}",
        "{\"schema\": 2, \"kit\": 3}"
      })
  void somethingElseIsRefusedWithASentence(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GradeJsonReader.read(text))
        .withMessageMatching("its? .*");
  }

  @Test
  void aGradeOfTheSchemaBeforeIsToldFromSomethingElse() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GradeJsonReader.read("{\"schema\": 1, \"bonus\": 10.0}"))
        .withMessageContaining("schema 1, in which an earlier version")
        .withMessageContaining("grade the submission again");
  }

  @Test
  void aBonusPartOfAnotherKitIsOneByItsOwnWord() {
    String json = Golden.read("grade.json").replace("\"part4\"", "\"extra\"");

    assertThat(GradeJsonReader.read(json).parts().stream().filter(PartReport::bonus))
        .extracting(PartReport::id)
        .containsExactly("extra");
  }

  @Test
  void anUnknownStatusIsRefused() {
    String json = Golden.read("grade.json").replace("\"timed-out\"", "\"tired\"");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> GradeJsonReader.read(json))
        .withMessageContaining("\"status\"");
  }
}
