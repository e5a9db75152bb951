package derivatives.pytorch;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.util.Arrays;
import java.util.function.Function;

/**
 * The real PyTorch, asked for slopes: each line stands beside the same in Python.
 *
 * <p>PyTorch's numbers are tensors; here they are called {@link NDArray}. They are made with 64
 * bits, like a {@code double}; PyTorch's own habit is 32.
 */
final class Tensors {

  private static final Engine PYTORCH = Engine.getEngine("PyTorch");

  private Tensors() {}

  /** What came out, and how it moves with each of the numbers that went in. */
  record Answer(double result, double[] gradients) {}

  /** Loads PyTorch; the first time that takes a few seconds. */
  static String version() {
    return PYTORCH.getVersion();
  }

  /** Computes something from some numbers, and then goes backward. */
  static Answer ask(Function<NDArray[], NDArray> computation, double... numbers) {
    try (NDManager memory = NDManager.newBaseManager("PyTorch");
        GradientCollector collector = PYTORCH.newGradientCollector()) {
      NDArray[] w = Arrays.stream(numbers).mapToObj(memory::create).toArray(NDArray[]::new);
      for (NDArray each : w) { //                   w = torch.tensor(8.0, dtype=torch.float64)
        each.setRequiresGradient(true); //          w.requires_grad = True
      }
      NDArray result = computation.apply(w); //     result = (w - 3) ** 2
      collector.backward(result); //                result.backward()
      return new Answer(
          result.getDouble(), //                    result.item()
          Arrays.stream(w)
              .mapToDouble(each -> each.getGradient().getDouble()) //   w.grad.item()
              .toArray());
    }
  }

  /** The slope of a function of one number. */
  static double slope(Function<NDArray, NDArray> function, double at) {
    return ask(w -> function.apply(w[0]), at).gradients()[0];
  }

  /** c0 + c1 w + c2 w^2 + ... */
  static NDArray polynomial(NDArray w, double... coefficients) {
    NDArray sum = w.mul(0);
    for (int power = 0; power < coefficients.length; power++) {
      sum = sum.add(w.pow(power).mul(coefficients[power]));
    }
    return sum;
  }
}
