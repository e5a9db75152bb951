package tangent.assignment.property;

import static org.assertj.core.api.Assertions.assertThat;
import static tangent.assignment.Task.ARGUMENTS1;
import static tangent.assignment.Task.DERIVATIVE;
import static tangent.assignment.Task.F;
import static tangent.assignment.Task.FLATTEST;
import static tangent.assignment.Task.SLOPES;
import static tangent.assignment.Task.TURNING;

import derivatives.part1.Turning;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tangent.assignment.Status;
import tangent.assignment.Task;
import tangent.assignment.student.Part1Catalogue;
import tangent.contract.Fault;
import tangent.contract.Part1;
import tangent.run.Finding;

/** Errors carried forward, and parts that were only begun. */
class Part1CarriedTest {

  @Test
  void aWrongSignBelowIsForgivenWhereItShows() {
    Map<Task, Finding> findings =
        Part1Runner.examine(
            Part1Catalogue.measuring(
                (f, x, h) -> (f.applyAsDouble(x) - f.applyAsDouble(x + h)) / h));
    assertThat(findings.get(DERIVATIVE).status()).isEqualTo(Status.FAILED);
    assertThat(findings.get(SLOPES).carriedFrom()).contains(DERIVATIVE);
    assertThat(findings.get(TURNING).carriedFrom()).contains(DERIVATIVE);
    assertThat(findings.get(FLATTEST).passed()).isTrue();
    assertThat(findings.get(FLATTEST).carriedFrom()).as("right all the same").isEmpty();
  }

  /** However wrong it is: what stands above would be right on a right one. */
  @Test
  void oneMistakeBelowCostsOneTask() {
    for (double wrong : new double[] {0, Double.NaN}) {
      assertThat(lost(Part1Runner.examine(Part1Catalogue.measuring((f, x, h) -> wrong))))
          .containsExactly(DERIVATIVE);
    }
  }

  static Stream<Part1Catalogue.Measure> neverAnswering() {
    return Stream.of(
        (f, x, h) -> {
          throw new IllegalStateException("never");
        },
        (f, x, h) -> {
          throw new UnsupportedOperationException("TODO part1.derivative: measure the slope");
        },
        (f, x, h) -> {
          throw new Fault(Fault.Kind.ENDED, "", "it exited");
        },
        (f, x, h) -> {
          throw new Fault(Fault.Kind.TIMED_OUT, "", "it did not come back");
        });
  }

  /** Where no method of the part gives an answer, none has shown that it checks its arguments. */
  @ParameterizedTest
  @MethodSource("neverAnswering")
  void aDerivativeThatNeverAnswersCostsTheArgumentsToo(Part1Catalogue.Measure wrong) {
    assertThat(lost(Part1Runner.examine(Part1Catalogue.measuring(wrong))))
        .containsExactly(DERIVATIVE, ARGUMENTS1);
  }

  /** Nothing of them was tried, but nobody may call them unwritten. */
  @ParameterizedTest
  @CsvSource({
    "TIMED_OUT, 'derivative did not come back, and turning'",
    "MISSING, flattest is not there as the assignment declares it",
  })
  void methodsThatNeverAnswerAreNotCalledUnwritten(Fault.Kind kind, String told) {
    Part1 silent =
        (Part1)
            Proxy.newProxyInstance(
                Part1.class.getClassLoader(),
                new Class<?>[] {Part1.class},
                (proxy, method, arguments) -> {
                  throw new Fault(kind, "", "");
                });
    Finding arguments = Part1Runner.examine(silent).get(ARGUMENTS1);
    assertThat(arguments.status()).isEqualTo(Status.FAILED);
    assertThat(arguments.waits()).isTrue();
    assertThat(arguments.message())
        .contains(told.split(", and "))
        .doesNotContain("TODO", "Not started");
  }

  @Test
  void whatIsWrongOnARightDerivativeTooIsLost() {
    assertThat(
            lost(Part1Runner.examine(Part1Catalogue.reversedSlopesBelowFlattest((f, x, h) -> 0))))
        .containsExactly(DERIVATIVE, SLOPES);
  }

  /** The caller's array is counted in arguments; who reads the place out of it is not to blame. */
  @Test
  void slopesThatAreWrittenOverThePlacesCostTheArgumentsOnly() {
    Map<Task, Finding> findings =
        Part1Runner.examine(Part1Catalogue.slopesOverPlacesBelowFlattest());
    assertThat(lost(findings)).containsExactly(ARGUMENTS1);
    assertThat(findings.get(FLATTEST).carriedFrom()).contains(SLOPES);
  }

  /** Slopes that turn the sign of a derivative with a wrong sign are right as they are, no more. */
  @Test
  void mistakesThatUndoEachOtherAreJudgedAsTheyAre() {
    Map<Task, Finding> findings = Part1Runner.examine(Part1Catalogue.wrongSignsThatUndoEachOther());
    assertThat(lost(findings)).containsExactly(DERIVATIVE);
    assertThat(findings.get(SLOPES).carriedFrom()).isEmpty();
  }

  @Test
  void twoMistakesCostTwoTasks() {
    assertThat(lost(Part1Runner.examine(Part1Catalogue.wrongSignBelowSlopesThatHalve())))
        .containsExactly(DERIVATIVE, SLOPES);
  }

  @Test
  void whatDoesNotCallTheWrongOneKeepsItsPoints() {
    Map<Task, Finding> findings =
        Part1Runner.examine(
            Part1Catalogue.deadBelowIndependent(
                () -> new Fault(Fault.Kind.ENDED, "", "it exited")));
    assertThat(lost(findings)).containsExactly(DERIVATIVE);
    assertThat(findings.values()).allMatch(finding -> finding.carriedFrom().isEmpty());
  }

  /** A shown call is the first run's; a mistake is told by calls on a right derivative alone. */
  @Test
  void evidenceComesFromCallsOnWhatIsRight() {
    Finding slopes =
        Part1Runner.examine(Part1Catalogue.wrongSignBelowSlopesThatHalve()).get(SLOPES);
    assertThat(slopes.observations()).isNotEqualTo(slopes.evidence());
    assertThat(slopes.counterexample()).isPresent();
    assertThat(slopes.observations())
        .anyMatch(each -> each.call().text().equals(slopes.counterexample().get().call()));
  }

  @Test
  void wrongSlopesAreForgivenToTheFlattestPlaceThatAsksThem() {
    Map<Task, Finding> findings = Part1Runner.examine(Part1Catalogue.reversedSlopesBelowFlattest());
    assertThat(findings.get(SLOPES).status()).isEqualTo(Status.FAILED);
    assertThat(findings.get(FLATTEST).carriedFrom()).contains(SLOPES);
  }

  @Test
  void untouchedStubsAreNotAttemptedAndNothingElse() {
    assertThat(Part1Runner.examine(new Begun(null)).values())
        .extracting(Finding::status)
        .containsOnly(Status.NOT_ATTEMPTED);
  }

  @Test
  void whereOnlyTheDerivativeIsWrittenItsArgumentsCount() {
    Map<Task, Finding> findings = Part1Runner.examine(new Begun(Part1Catalogue.right()));
    assertThat(findings.get(DERIVATIVE).passed()).isTrue();
    assertThat(findings.get(ARGUMENTS1).passed()).isTrue();
    assertThat(findings.get(F).status()).isEqualTo(Status.NOT_ATTEMPTED);
    assertThat(findings.get(SLOPES).status()).isEqualTo(Status.NOT_ATTEMPTED);
  }

  /** The method is written; what it is to do outside of its domain is not. */
  @Test
  void aCheckThatStillThrowsItsTodoIsNotWritten() {
    Map<Task, Finding> findings =
        Part1Runner.examine(new Begun(Part1Catalogue.right(), h -> !(h > 0)));
    assertThat(findings.get(DERIVATIVE).passed()).isTrue();
    assertThat(findings.get(ARGUMENTS1).status()).isEqualTo(Status.NOT_ATTEMPTED);
  }

  private static List<Task> lost(Map<Task, Finding> findings) {
    return findings.values().stream()
        .filter(finding -> !finding.passed())
        .map(Finding::task)
        .sorted()
        .toList();
  }

  /** Stubs, but for a derivative where one is given. */
  private record Begun(@Nullable Part1 written, DoublePredicate unwritten) implements Part1 {

    Begun(@Nullable Part1 written) {
      this(written, h -> written == null);
    }

    private static UnsupportedOperationException todo() {
      return new UnsupportedOperationException("TODO: write this");
    }

    @Override
    public double f(double x) {
      throw todo();
    }

    @Override
    public double derivative(DoubleUnaryOperator function, double x, double h) {
      if (written == null || unwritten.test(h)) {
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
