package tangent.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Notes where the function of a call is evaluated, and what becomes of its array arguments. */
final class EvaluationRecorder {

  private final Functions functions;
  private final List<double[]> evaluations = new ArrayList<>();
  private final List<double[]> lent = new ArrayList<>();

  /** With the functions of its asker, which are the same objects at each of its calls. */
  EvaluationRecorder(Functions functions) {
    this.functions = functions;
  }

  /** The same function, noted. */
  DoubleUnaryOperator overFunction(DoubleUnaryOperator function) {
    return functions.function(function, this);
  }

  /** The same loss, noted. */
  ToDoubleFunction<double[]> overLoss(ToDoubleFunction<double[]> loss) {
    return functions.loss(loss, this);
  }

  /** The same array, to be looked at again after the call. */
  double[] lend(double[] array) {
    lent.add(array);
    return array;
  }

  /** What the array arguments hold now. */
  List<double[]> lent() {
    List<double[]> copies = new ArrayList<>(lent.size());
    for (double[] array : lent) {
      copies.add(array.clone());
    }
    return copies;
  }

  /** Whether the answer, or a row of it, is one of the array arguments itself. */
  boolean isLent(@Nullable Object answer) {
    for (double[] array : ReturnedArrays.arraysOf(answer)) {
      for (double[] argument : lent) {
        if (argument == array) {
          return true;
        }
      }
    }
    return false;
  }

  /** A solution in this process may evaluate from several threads at once. */
  synchronized void note(double[] point) {
    evaluations.add(point);
  }

  synchronized List<double[]> evaluations() {
    return List.copyOf(evaluations);
  }
}
