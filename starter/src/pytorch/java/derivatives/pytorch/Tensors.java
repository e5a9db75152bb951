package derivatives.pytorch;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.util.Arrays;
import java.util.function.Function;

/**
 * The real PyTorch, asked for slopes.
 *
 * <p>PyTorch's numbers are tensors; here they are called {@link NDArray}. Made from a {@code
 * double} they have 64 bits like it; PyTorch's own habit is 32.
 */
final class Tensors {

  private static final Engine PYTORCH = Engine.getEngine("PyTorch");

  private Tensors() {}

  /** What came out, and how it moves with each of the numbers that went in. */
  record Answer(double result, double[] gradients) {}

  static String version() {
    return PYTORCH.getVersion();
  }

  /** Where tensors live; closing it frees them. */
  static NDManager memory() {
    return NDManager.newBaseManager("PyTorch");
  }

  /** While it is open, PyTorch remembers how tensors are computed. */
  static GradientCollector collector() {
    return PYTORCH.newGradientCollector();
  }

  /** Computes something from some numbers, and then goes backward. */
  static Answer ask(Function<NDArray[], NDArray> computation, double... numbers) {
    try (NDManager memory = memory();
        GradientCollector collector = collector()) {
      NDArray[] tensors = Arrays.stream(numbers).mapToObj(memory::create).toArray(NDArray[]::new);
      for (NDArray tensor : tensors) {
        tensor.setRequiresGradient(true);
      }
      NDArray result = computation.apply(tensors);
      collector.backward(result);
      double[] gradients =
          Arrays.stream(tensors).mapToDouble(t -> t.getGradient().getDouble()).toArray();
      return new Answer(result.getDouble(), gradients);
    }
  }

  /** The slope of a function of one number. */
  static double slope(Function<NDArray, NDArray> function, double at) {
    return ask(tensors -> function.apply(tensors[0]), at).gradients()[0];
  }

  /**
   * c0 + c1 w + c2 w^2 + ...
   *
   * <p>Numbers are added only. A factor or an exponent must be a tensor: PyTorch needs it again on
   * the way back, and Java may have forgotten a plain number by then.
   */
  static NDArray polynomial(NDArray w, double... coefficients) {
    NDArray sum = w.sub(w);
    for (int power = coefficients.length - 1; power >= 0; power--) {
      sum = sum.mul(w).add(coefficients[power]);
    }
    return sum;
  }
}
