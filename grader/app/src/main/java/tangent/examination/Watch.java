package tangent.examination;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import tangent.contract.Foreseen;
import tangent.contract.ForeseenLoss;

/** Notes where the function of a call is evaluated, and what becomes of its array arguments. */
final class Watch {

  private final List<double[]> evaluations = new ArrayList<>();
  private final List<double[]> lent = new ArrayList<>();

  /**
   * The same function, noted; looking a value up is no evaluation, for a watch below this either.
   */
  DoubleUnaryOperator overFunction(DoubleUnaryOperator function) {
    return new Foreseen() {
      @Override
      public double peek(double x) {
        return function instanceof Foreseen watched ? watched.peek(x) : function.applyAsDouble(x);
      }

      @Override
      public void asked(double x) {
        note(new double[] {x});
        if (function instanceof Foreseen watched) {
          watched.asked(x);
        }
      }
    };
  }

  /** The same loss, noted; it is given a copy, so that nothing it does reaches the asker. */
  ToDoubleFunction<double[]> overLoss(ToDoubleFunction<double[]> loss) {
    return new ForeseenLoss() {
      @Override
      public double peek(double[] weights) {
        return loss instanceof ForeseenLoss watched
            ? watched.peek(weights.clone())
            : loss.applyAsDouble(weights.clone());
      }

      @Override
      public void asked(double[] weights) {
        note(weights.clone());
        if (loss instanceof ForeseenLoss watched) {
          watched.asked(weights.clone());
        }
      }
    };
  }

  /** The same array, to be looked at again after the call. */
  double[] lend(double[] array) {
    lent.add(array);
    return array;
  }

  /** What the array arguments hold now. */
  List<double[]> lent() {
    return lent.stream().map(double[]::clone).toList();
  }

  /** Whether the answer, or a row of it, is one of the array arguments itself. */
  boolean isLent(@Nullable Object answer) {
    return Arrays.stream(HandedOut.arraysOf(answer))
        .anyMatch(array -> lent.stream().anyMatch(argument -> argument == array));
  }

  /** A solution in this process may evaluate from several threads at once. */
  private synchronized void note(double[] point) {
    evaluations.add(point);
  }

  synchronized List<double[]> evaluations() {
    return List.copyOf(evaluations);
  }
}
