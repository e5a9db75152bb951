package derivatives.slips;

import static org.assertj.core.api.Assertions.assertThat;

import derivatives.check.Declared;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Right methods with other types. What is compiled beside them, as the visible tests are, may call
 * them all the same; the hidden tests can't.
 */
class OtherTypesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "part1.NumericalDerivative | FTest | static double f(double x) | Double f(",
        "part2.GradientDescent | LossTest | static double loss(double w) | Double loss(",
        "part3.Value | ForwardTest | Value pow(int exponent) | Value pow(double exponent)",
        "part3.Value | ForwardTest | Value exp() | Value exp(Object... more)",
        "part3.Value | LocalGradientsTest | double grad() | Double grad()",
        "part3.LossGradient | GradientTest | static double gradient(double w) | Double gradient(",
      })
  void areToldBeforeTheyAreHandedIn(String type, String test, String right, String other)
      throws Exception {
    String className = "derivatives." + type;
    String start = right.replace("static ", "");
    String source =
        SlipsTest.source(SlipsTest.SOLUTIONS, className)
            .replace(other.endsWith("(") ? start.replaceFirst("[(].*", "(") : start, other);
    String tests = className.replaceFirst("[^.]*$", test);

    List<Said> said = Said.to(Submission.of(Map.of(className, source)), List.of(tests));

    assertThat(said)
        .isNotEmpty()
        .allSatisfy(
            each -> assertThat(each.message()).contains(Declared.MUST_STAY + "\npublic " + right));
  }
}
