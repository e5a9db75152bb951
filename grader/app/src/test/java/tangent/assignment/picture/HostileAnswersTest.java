package tangent.assignment.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tangent.assignment.Part;
import tangent.assignment.Status;
import tangent.assignment.Task;
import tangent.run.Finding;

/** Answers that no picture was made for. */
class HostileAnswersTest {

  @BeforeEach
  void needsLetters() {
    assumeThat(Fonts.THERE).as("this Java can draw letters: install fontconfig").isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "NaN, 0",
    "Infinity, 0",
    "-1e300, 0",
    "999999, 0",
    "4.9e-324, 0",
    "1, -1000",
    "1, 100000"
  })
  void noAnswerBreaksAPicture(double number, int longer) {
    List<Finding> lost = Catalogue.findings(new Sameness(number, longer));

    assertThat(lost).anyMatch(finding -> finding.status() == Status.FAILED);
    for (Finding finding : lost) {
      Catalogue.FIGURES
          .drawn(finding)
          .ifPresent(
              figure -> {
                assertThat(figure.picture().svg("one"))
                    .as(finding.task().id())
                    .isNotEmpty()
                    .doesNotContain("NaN", "Infinity");
                assertThat(figure.picture().png()).as(finding.task().id()).isNotEmpty();
              });
    }
  }

  @Test
  void whatIsNoNumberIsNotDrawn() {
    assertThat(Catalogue.findings(new Sameness(Double.NaN, 0)))
        .filteredOn(finding -> finding.task() != Task.TURNING)
        .noneMatch(
            finding ->
                finding.task().part() != Part.PART3
                    && Catalogue.FIGURES.drawn(finding).isPresent());
  }
}
