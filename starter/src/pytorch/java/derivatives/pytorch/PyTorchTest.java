package derivatives.pytorch;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import derivatives.check.Call;
import derivatives.check.Polynomial;
import derivatives.check.Tolerance;
import derivatives.part1.NumericalDerivative;
import derivatives.part2.GradientDescent;
import derivatives.part2.TestedLossSlope;
import derivatives.part3.LossGradient;
import derivatives.part3.Value;
import derivatives.pytorch.SideBySide.Way;
import derivatives.pytorch.Tensors.Answer;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Your slopes beside those of the real PyTorch. It is a second opinion, and earns no points.
 *
 * <p>PyTorch does what you build in Part 3, so its slopes are exact but for rounding.
 */
class PyTorchTest {

  private static final double H = 0.0001;
  private static final double[] WEIGHTS = {-2, -1.473, -0.5, 0, 0.5, 1.347, 2};
  private static final double[] LOSS = {0, 1, -4, 0, 1};

  private static final SideBySide TABLE = new SideBySide();

  /** Here and not in a test, since a test has ten seconds, and the first time takes a few. */
  @BeforeAll
  static void load() {
    System.out.printf("%nThis is PyTorch %s.%n", Tensors.version());
    TABLE.note(Way.PYTORCH, WEIGHTS, PyTorchTest::lossSlope);
  }

  @AfterAll
  static void showTheSlopesOfTheLoss() {
    System.out.print(TABLE.text());
  }

  /** The example of the lesson, step by step; above each step the same in Python. */
  @Test
  void pyTorchSaysWhatTheLessonSays() {
    try (NDManager memory = Tensors.memory();
        GradientCollector collector = Tensors.collector()) {
      // w = torch.tensor(8.0, requires_grad=True)
      NDArray w = memory.create(8.0);
      w.setRequiresGradient(true);

      // loss = (w - 3) ** 2
      NDArray loss = w.sub(3).square();

      // loss.backward()
      collector.backward(loss);

      // loss.item() and w.grad.item()
      assertThat(loss.getDouble()).isEqualTo(25);
      assertThat(w.getGradient().getDouble()).isEqualTo(10);
    }
  }

  @Test
  void yourValueSaysTheSame() {
    Value w = Value.of(8);
    Value loss = w.minus(Value.of(3)).pow(2);
    loss.backward();
    String lesson = "With w = Value.of(8) and loss = w.minus(Value.of(3)).pow(2), ";
    Call.saying(lesson + "loss.data()").gives(loss.data(), 25, 25 * Tolerance.ROUNDING);
    Call.saying(lesson + "w.grad()").gives(w.grad(), 10, 10 * Tolerance.ROUNDING);
  }

  /** The loss w^4 - 4w^2 + w at w = 2. */
  @Test
  void pyTorchFindsTwoAndSeventeen() {
    Answer pytorch = Tensors.ask(w -> Tensors.polynomial(w[0], LOSS), 2);
    assertThat(pytorch.result()).isEqualTo(2);
    assertThat(pytorch.gradients()).containsExactly(17);
  }

  @Test
  void yourMeasuredSlopesComeClose() {
    DoubleUnaryOperator loss = Polynomial.of(LOSS);
    TABLE.note(Way.MEASURED, WEIGHTS, w -> NumericalDerivative.derivative(loss, w, H));
    for (double w : WEIGHTS) {
      checkMeasured(LOSS, w);
      checkMeasured(new double[] {0, 0, 1}, w);
      checkMeasured(new double[] {1, 9, -6, 1}, w);
      // |tanh| stays below 1, its slope too, and the slope of the slope.
      checkMeasured("Math::tanh", Math::tanh, w, Tensors.slope(NDArray::tanh, w), 1);
      // Around numbers up to 2, e^x and all its slopes stay below 7.4.
      checkMeasured("Math::exp", Math::exp, w, Tensors.slope(NDArray::exp, w), 7.4);
    }
  }

  @Test
  void yourLossDerivativeAgrees() {
    TABLE.note(Way.BY_RULES, WEIGHTS, GradientDescent::lossDerivative);
    for (double w : WEIGHTS) {
      double slope = GradientDescent.lossDerivative(w);
      Call.of("lossDerivative", w).gives(slope, lossSlope(w), TestedLossSlope.tolerance(w));
    }
  }

  @Test
  void yourAutodiffAgrees() {
    TABLE.note(Way.AUTODIFF, WEIGHTS, LossGradient::gradient);
    for (double w : WEIGHTS) {
      double slope = LossGradient.gradient(w);
      Call.of("LossGradient.gradient", w).gives(slope, lossSlope(w), 100 * Tolerance.ROUNDING);
    }
  }

  /** A neuron: tanh(wx + b) with w = 0.5 and b = -1, at x = 3; and how far it is from 0.25. */
  @Test
  void yourValuesTrainANeuronAsPyTorchDoes() {
    Value w = Value.of(0.5);
    Value b = Value.of(-1);
    Value answer = w.times(Value.of(3)).plus(b).tanh();
    Value loss = answer.minus(Value.of(0.25)).pow(2);
    loss.backward();

    Answer pytorch =
        Tensors.ask(t -> t[0].mul(t[1]).add(t[2]).tanh().sub(0.25).square(), 0.5, 3, -1);
    String neuron = "For the loss (tanh(3w + b) - 0.25)^2 with w = 0.5, b = -1, ";
    Call.saying(neuron + "loss.data()").gives(loss.data(), pytorch.result(), Tolerance.ROUNDING);
    Call.saying(neuron + "w.grad()")
        .gives(w.grad(), pytorch.gradients()[0], 10 * Tolerance.ROUNDING);
    Call.saying(neuron + "b.grad()")
        .gives(b.grad(), pytorch.gradients()[2], 10 * Tolerance.ROUNDING);
  }

  private static double lossSlope(double w) {
    return Tensors.slope(t -> Tensors.polynomial(t, LOSS), w);
  }

  private static void checkMeasured(double[] coefficients, double x) {
    Polynomial function = Polynomial.of(coefficients);
    double slope = Tensors.slope(t -> Tensors.polynomial(t, coefficients), x);
    double measured = NumericalDerivative.derivative(function, x, H);
    Call.of("derivative", function, x, H).gives(measured, slope, function.tolerance(x, H));
  }

  /**
   * @param most bounds the function and its first two slopes
   */
  private static void checkMeasured(
      String name, DoubleUnaryOperator function, double x, double slope, double most) {
    double measured = NumericalDerivative.derivative(function, x, H);
    Call.of("derivative", name, x, H)
        .gives(measured, slope, Tolerance.ofSlope(x, H, most, most, most));
  }
}
