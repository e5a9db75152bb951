package tangent.property;

import static org.assertj.core.api.Assertions.assertThat;
import static tangent.task.Task.ARGUMENTS1;
import static tangent.task.Task.DERIVATIVE;
import static tangent.task.Task.F;
import static tangent.task.Task.FLATTEST;
import static tangent.task.Task.SLOPES;
import static tangent.task.Task.TURNING;

import derivatives.part1.Turning;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tangent.contract.Fault;
import tangent.contract.Part1;
import tangent.examination.Finding;
import tangent.model.Part1Catalogue;
import tangent.task.Status;
import tangent.task.Task;

/** Errors carried forward, and parts that were only begun. */
class Part1CarriedTest {

  @Test
  void aWrongSignBelowIsForgivenWhereItShows() {
    Map<Task, Finding> findings =
        Part1Examiner.examine(
            Part1Catalogue.measuring(
                (f, x, h) -> (f.applyAsDouble(x) - f.applyAsDouble(x + h)) / h));
    assertThat(findings.get(DERIVATIVE).status()).isEqualTo(Status.FAILED);
    assertThat(findings.get(SLOPES).carriedFrom()).contains(DERIVATIVE);
    assertThat(findings.get(TURNING).carriedFrom()).contains(DERIVATIVE);
    assertThat(findings.get(FLATTEST).passed()).isTrue();
    assertThat(findings.get(FLATTEST).carriedFrom()).as("right all the same").isEmpty();
  }

  @Test
  void aDerivativeThatNeverVariesForgivesNothing() {
    Map<Task, Finding> findings = Part1Examiner.examine(Part1Catalogue.measuring((f, x, h) -> 0));
    assertThat(findings.values())
        .filteredOn(finding -> finding.status() == Status.FAILED)
        .extracting(Finding::task)
        .containsExactlyInAnyOrder(DERIVATIVE, SLOPES, FLATTEST, TURNING);
  }

  @Test
  void aDerivativeThatVariesByRoundingOnlyForgivesNothing() {
    Map<Task, Finding> findings =
        Part1Examiner.examine(
            Part1Catalogue.measuring(
                (f, x, h) -> (f.applyAsDouble(x) + h - f.applyAsDouble(x)) / h));
    assertThat(findings.get(SLOPES).status()).isEqualTo(Status.FAILED);
  }

  @Test
  void aDerivativeThatAlwaysThrowsForgivesNothing() {
    Map<Task, Finding> findings =
        Part1Examiner.examine(
            Part1Catalogue.measuring(
                (f, x, h) -> {
                  throw new IllegalStateException("never");
                }));
    assertThat(findings.values())
        .filteredOn(finding -> finding.status() == Status.CRASHED)
        .extracting(Finding::task)
        .containsExactlyInAnyOrder(DERIVATIVE, SLOPES, FLATTEST, TURNING);
  }

  /** As if its process had ended there: asked aside, that must not spoil another task's story. */
  @Test
  void aDerivativeThatEndsTheProcessIsNotAskedAgain() {
    int[] ended = {0};
    Map<Task, Finding> findings =
        Part1Examiner.examine(
            Part1Catalogue.deadBelowBrokenSlopes(
                () -> {
                  ended[0]++;
                  return new Fault(Fault.Kind.ENDED, "", "it exited");
                }));
    assertThat(findings.get(DERIVATIVE).status()).isEqualTo(Status.CRASHED);
    assertThat(findings.get(SLOPES).status()).isEqualTo(Status.FAILED);
    assertThat(ended[0]).as("once for its task, once aside, once for the arguments").isEqualTo(3);
  }

  @Test
  void wrongSlopesAreForgivenToTheFlattestPlaceThatAsksThem() {
    Map<Task, Finding> findings =
        Part1Examiner.examine(Part1Catalogue.reversedSlopesBelowFlattest());
    assertThat(findings.get(SLOPES).status()).isEqualTo(Status.FAILED);
    assertThat(findings.get(FLATTEST).carriedFrom()).contains(SLOPES);
  }

  @Test
  void untouchedStubsAreNotAttemptedAndNothingElse() {
    assertThat(Part1Examiner.examine(new Begun(null)).values())
        .extracting(Finding::status)
        .containsOnly(Status.NOT_ATTEMPTED);
  }

  @Test
  void whereOnlyTheDerivativeIsWrittenItsArgumentsCount() {
    Map<Task, Finding> findings = Part1Examiner.examine(new Begun(Part1Catalogue.right()));
    assertThat(findings.get(DERIVATIVE).passed()).isTrue();
    assertThat(findings.get(ARGUMENTS1).passed()).isTrue();
    assertThat(findings.get(F).status()).isEqualTo(Status.NOT_ATTEMPTED);
    assertThat(findings.get(SLOPES).status()).isEqualTo(Status.NOT_ATTEMPTED);
  }

  /** Stubs, but for a derivative where one is given. */
  private record Begun(@Nullable Part1 written) implements Part1 {

    private static UnsupportedOperationException todo() {
      return new UnsupportedOperationException("TODO: write this");
    }

    @Override
    public double f(double x) {
      throw todo();
    }

    @Override
    public double derivative(DoubleUnaryOperator function, double x, double h) {
      if (written == null) {
        throw todo();
      }
      return written.derivative(function, x, h);
    }

    @Override
    public double[] slopes(DoubleUnaryOperator function, double[] xs, double h) {
      throw todo();
    }

    @Override
    public double flattest(DoubleUnaryOperator function, double[] xs, double h) {
      throw todo();
    }

    @Override
    public Turning turning(DoubleUnaryOperator function, double x, double reach) {
      throw todo();
    }
  }
}
