package tangent.assignment.property;

import static org.assertj.core.api.Assertions.assertThat;

import derivatives.part2.Outcome;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tangent.assignment.Task;
import tangent.assignment.student.Misconception;
import tangent.assignment.student.WalkingModels;
import tangent.contract.Part2;
import tangent.contract.Part4;
import tangent.run.Finding;

/** A mistake below costs its own task only, too, where nothing is built on it. */
class WalkingIndependentTest {

  static List<Named<Misconception>> mistakesBelow() {
    return WalkingModels.misconceptions().stream()
        .filter(each -> List.of(Task.STEP, Task.GRADIENT4).contains(each.task()))
        .map(each -> Named.of(each.id(), each))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("mistakesBelow")
  void aRightWalkBesideAMistakePassesOnItsOwn(Misconception mistake) {
    List<Finding> findings =
        mistake.task() == Task.STEP
            ? List.copyOf(
                WalkingRunner.examine(new WrongStepAlone(mistake.solution().part2())).values())
            : List.copyOf(
                WalkingRunner.examine(new WrongGradientAlone(mistake.solution().part4())).values());
    assertThat(findings)
        .filteredOn(finding -> !finding.passed())
        .extracting(Finding::task)
        .containsExactly(mistake.task());
    assertThat(findings).allMatch(finding -> finding.carriedFrom().isEmpty());
  }

  /** Its walk does without its step. */
  private record WrongStepAlone(Part2 wrong) implements Part2 {

    private static final Part2 RIGHT = WalkingModels.right().part2();

    @Override
    public double loss(double w) {
      return RIGHT.loss(w);
    }

    @Override
    public double lossDerivative(double w) {
      return RIGHT.lossDerivative(w);
    }

    @Override
    public double step(DoubleUnaryOperator slope, double w, double learningRate) {
      return wrong.step(slope, w, learningRate);
    }

    @Override
    public double[] descend(
        DoubleUnaryOperator slope, double start, double learningRate, int steps) {
      return RIGHT.descend(slope, start, learningRate, steps);
    }

    @Override
    public Outcome outcome(DoubleUnaryOperator slope, double[] weights, double tolerance) {
      return RIGHT.outcome(slope, weights, tolerance);
    }
  }

  /** Its walk does without its gradient. */
  private record WrongGradientAlone(Part4 wrong) implements Part4 {

    @Override
    public double[] gradient(ToDoubleFunction<double[]> loss, double[] weights, double h) {
      return wrong.gradient(loss, weights, h);
    }

    @Override
    public double[][] descend(
        ToDoubleFunction<double[]> loss, double[] start, double learningRate, int steps, double h) {
      return WalkingModels.right().part4().descend(loss, start, learningRate, steps, h);
    }
  }
}
