package tangent.pytorch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import tangent.assignment.sample.Formula;
import tangent.assignment.sample.Graph;
import tangent.contract.Solution;
import tangent.worker.Adapter;

/** The numbers that the lesson prints are PyTorch's, and the reference's. */
class LessonNumbersTest {

  private static final Solution REFERENCE = new Adapter();

  @Test
  void theSlopesOfTheParabola() {
    assertThat(slopes(LessonGraphs::parabola, -3, -2, -1, 0, 1, 2, 3))
        .containsExactly(-6, -4, -2, 0, 2, 4, 6);
  }

  @Test
  void theBowlAtEightHasTheLossTwentyFiveAndTheGradientTen() {
    Graph bowl = LessonGraphs.bowl(8);
    for (Answers answers : new Answers[] {Torch.of(bowl), ours(bowl)}) {
      assertThat(answers.values()[bowl.root()]).isEqualTo(25);
      assertThat(answers.gradients()[0]).isEqualTo(10);
    }
  }

  @Test
  void theSlopesOfPartOne() {
    assertThat(slopes(LessonGraphs::cubic, 0, 1, 2, 3, 4, 5)).containsExactly(9, 0, -3, 0, 9, 24);
  }

  /** Hidden properties of Part 1 take such formulas for the truth. */
  @Test
  void theSlopesOfAFormulaAreTheSame() {
    Formula cubic = Formula.polynomial(1, 9, -6, 1);
    for (double x : new double[] {0, 1, 2, 3, 4, 5}) {
      assertThat(slopes(LessonGraphs::cubic, x)).containsExactly(cubic.slope(x));
    }
  }

  @Test
  void theLossAtTwoIsTwoAndItsSlopeSeventeen() {
    Graph loss = LessonGraphs.loss(2);
    assertThat(Torch.of(loss).values()[loss.root()]).isEqualTo(2);
    assertThat(slopes(LessonGraphs::loss, 2)).containsExactly(17);
    assertThat(REFERENCE.part2().lossDerivative(2)).isEqualTo(17);
    assertThat(REFERENCE.part3().gradient(2)).isEqualTo(17);
  }

  /** Both valleys are flat in PyTorch's eyes; the places are told with eight digits. */
  @Test
  void theWalksOfPartTwoEndWhereItIsFlat() {
    // Near a valley the slope changes by the second derivative, 12w² − 8 < 20, for each bit of w.
    assertThat(slopes(LessonGraphs::loss, -1.47299760)[0]).isCloseTo(0, within(20 * 1e-8));
    double[] walk = REFERENCE.part2().descend(REFERENCE.part2()::lossDerivative, 2, 0.01, 100);
    assertThat(walk[100]).isCloseTo(1.34699752753699, within(1e-12));
    // One step less moved the weight by the learning rate times the slope before it.
    assertThat(slopes(LessonGraphs::loss, walk[99])[0])
        .isCloseTo((walk[99] - walk[100]) / 0.01, within(1e-12));
  }

  private static Answers ours(Graph graph) {
    return Answers.of(REFERENCE.part3(), graph);
  }

  private static double[] slopes(DoubleFunction<Graph> function, double... xs) {
    return DoubleStream.of(xs).map(x -> Torch.of(function.apply(x)).gradients()[0]).toArray();
  }
}
