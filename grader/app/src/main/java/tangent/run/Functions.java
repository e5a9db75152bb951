package tangent.run;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import tangent.contract.PrefetchableFunction;
import tangent.contract.PrefetchableLoss;

/**
 * The functions that a solution is given: each time the same object for the same function, as in
 * one program, so that whoever keeps answers by their function is found.
 */
final class Functions {

  private final Map<DoubleUnaryOperator, NotedFunction> functions = new IdentityHashMap<>();
  private final Map<ToDoubleFunction<double[]>, NotedLoss> losses = new IdentityHashMap<>();

  /** The same function, which is noted by this recorder until another one is set over it. */
  DoubleUnaryOperator function(DoubleUnaryOperator function, EvaluationRecorder recorder) {
    NotedFunction noted =
        functions.computeIfAbsent(function, missing -> new NotedFunction(missing, recorder));
    noted.recorder = recorder;
    return noted;
  }

  /** The same loss. */
  ToDoubleFunction<double[]> loss(ToDoubleFunction<double[]> loss, EvaluationRecorder recorder) {
    NotedLoss noted = losses.computeIfAbsent(loss, missing -> new NotedLoss(missing, recorder));
    noted.recorder = recorder;
    return noted;
  }

  /** Looking a value up is no evaluation, for a recorder below this either. */
  private static final class NotedFunction implements PrefetchableFunction {
    private final DoubleUnaryOperator function;
    private volatile EvaluationRecorder recorder;

    NotedFunction(DoubleUnaryOperator function, EvaluationRecorder recorder) {
      this.function = function;
      this.recorder = recorder;
    }

    @Override
    public double peek(double x) {
      return function instanceof PrefetchableFunction watched
          ? watched.peek(x)
          : function.applyAsDouble(x);
    }

    @Override
    public void asked(double x) {
      recorder.note(new double[] {x});
      if (function instanceof PrefetchableFunction watched) {
        watched.asked(x);
      }
    }
  }

  /** It is given a copy, so that nothing it does reaches the asker. */
  private static final class NotedLoss implements PrefetchableLoss {
    private final ToDoubleFunction<double[]> loss;
    private volatile EvaluationRecorder recorder;

    NotedLoss(ToDoubleFunction<double[]> loss, EvaluationRecorder recorder) {
      this.loss = loss;
      this.recorder = recorder;
    }

    @Override
    public double peek(double[] weights) {
      return loss instanceof PrefetchableLoss watched
          ? watched.peek(PrefetchableLoss.copy(weights))
          : loss.applyAsDouble(PrefetchableLoss.copy(weights));
    }

    @Override
    public void asked(double[] weights) {
      recorder.note(PrefetchableLoss.copy(weights));
      if (loss instanceof PrefetchableLoss watched) {
        watched.asked(PrefetchableLoss.copy(weights));
      }
    }
  }
}
