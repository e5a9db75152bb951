package tangent.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tangent.contract.Fault;

/** How a fault is told in a sentence. */
class FaultMessageTest {

  /** An exception that could not be looked at has no name. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          THREW    | ArithmeticException | / by zero | The call threw an ArithmeticException | ArithmeticException: / by zero
          THREW    | Boom                | ''        | The call threw a Boom                 | Boom
          THREW    | ''                  | not read  | The call threw an exception           | not read
          REJECTED | Refusal             | ''        | allowed, but it threw a Refusal       | Refusal
          """)
  void whatWasThrownHasANameOrIsAnException(
      Fault.Kind kind, String exception, String detail, String sentence, String actual) {
    FaultMessage told = FaultMessage.of(new Fault(kind, exception, detail));

    assertThat(told.message()).contains(sentence).doesNotContain("  ");
    assertThat(told.actual()).isEqualTo(actual);
  }
}
