package tangent.assignment.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tangent.assignment.Task;
import tangent.assignment.student.Misconception;
import tangent.assignment.student.Part1Catalogue;
import tangent.contract.Part1;
import tangent.run.Finding;

/** What a student is shown: the smallest case, checked by hand, and a sentence about it. */
class Part1CounterexamplesTest {

  /** Each of these can be followed with pencil and paper. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          f-without-one           | f(0.0)                                                      | 1.0
          f-six-x                 | f(0.25)                                                     | 2.890625
          half-the-slope          | derivative(x -> 0.125*x, 0.0, 0.1)                          | 0.125
          slope-without-sign      | derivative(x -> -0.125*x, 0.0, 0.1)                         | -0.125
          slopes-reversed         | slopes(x -> x*x, new double[] {0.0, 0.25}, 0.01)            | 0.0
          slopes-points-sorted    | slopes(x -> x*x, new double[] {0.0, -0.25}, 0.01)           | 0.0
          flattest-last-of-equals | flattest(x -> 1, new double[] {0.0, 0.25}, 0.25)            | 0.0
          flattest-is-lowest-slope| flattest(x -> 0.25*x*x, new double[] {0.0, -0.25}, 0.001)   | 0.0
          turning-swapped         | turning(x -> x*x, 0.0, 1.0)                                 | MINIMUM
          turning-compares-values | turning(x -> x*x - 1.5*x, 0.0, 1.0)                         | MINIMUM
          step-nan-passes         | derivative(x -> x*x - 3*x + 1, 1.0, Double.NaN)             | an IllegalArgumentException
          """)
  void aCounterexampleIsSmall(String id, String call, String expected) {
    Finding finding = lost(id);
    assertThat(finding.counterexample().orElseThrow().call()).isEqualTo(call);
    assertThat(finding.counterexample().orElseThrow().expected()).startsWith(expected);
  }

  @Test
  void aWrongSlopeIsToldWithWhatWouldBeAccepted() {
    assertThat(lost("slope-rounded").message())
        .isEqualTo(
            "The slope of this function at x = 0.0 is 0.125, but derivative returned 0.13."
                + " On a straight line a measured slope is exact, but for rounding.");
    Part1 bent =
        Part1Catalogue.measuring(
            (f, x, h) ->
                (f.applyAsDouble(x + h) - f.applyAsDouble(x)) / h
                    + 9
                        * (f.applyAsDouble(x + h) - 2 * f.applyAsDouble(x) + f.applyAsDouble(x - h))
                        / h);
    assertThat(Part1Runner.examine(bent).get(Task.DERIVATIVE).message())
        .endsWith("A slope measured with h = 0.1 is not exact: up to 0.4 off would be accepted.");
  }

  @Test
  void aStepOfOnesOwnIsToldByWhereTheFunctionWasAsked() {
    assertThat(lost("own-step").message())
        .isEqualTo(
            "The slope is to be measured with the step h = 0.1: at least one point where you ask"
                + " the function must lie h/10 or more away from x. But the function was asked at"
                + " most 1.0E-6 away from x.");
    assertThat(lost("slope-of-the-lesson").message()).endsWith("But the function was never asked.");
    assertThat(lost("value-for-slope").message()).endsWith("But the function was asked at x only.");
    assertThat(lost("step-too-far").message())
        .isEqualTo(
            "With x = 0.0 and h = 0.1 the function may be asked only from x - h to x + h, that is"
                + " from -0.1 to 0.1, but it was asked at 0.2.");
  }

  @Test
  void aTurningIsToldByTheTwoSlopes() {
    assertThat(lost("turning-compares-values").message())
        .isEqualTo(
            "At x - reach = -1.0 the curve is falling (slope -3.5), at x + reach = 1.0 it is rising"
                + " (slope 0.5). That is MINIMUM, but turning returned NONE.");
  }

  private static Finding lost(String id) {
    Misconception mistake =
        Part1Catalogue.misconceptions().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow();
    Map<Task, Finding> findings = Part1Runner.examine(mistake.solution().part1());
    return findings.get(mistake.task());
  }
}
