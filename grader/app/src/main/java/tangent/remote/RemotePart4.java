package tangent.remote;

import java.util.function.ToDoubleFunction;
import tangent.contract.Part4;
import tangent.wire.Question;

/** Part 4 over the pipe. */
record RemotePart4(Pipe pipe) implements Part4 {

  @Override
  public double[] gradient(ToDoubleFunction<double[]> loss, double[] weights, double h) {
    FunctionUnderTest subject = FunctionUnderTest.ofLoss(loss);
    return pipe.ask(
        RemoteCall.about(
            subject,
            new Prefetch(subject).partials(weights, h),
            Question.GRADIENT4,
            (out, arrays) -> {
              arrays.write(out, weights);
              out.number(h);
            },
            Replies::numbers));
  }

  @Override
  public double[][] descend(
      ToDoubleFunction<double[]> loss, double[] start, double learningRate, int steps, double h) {
    FunctionUnderTest subject = FunctionUnderTest.ofLoss(loss);
    return pipe.ask(
        RemoteCall.about(
            subject,
            new Prefetch(subject).walks(start, learningRate, steps, h),
            Question.DESCEND4,
            (out, arrays) -> {
              arrays.write(out, start);
              out.number(learningRate).whole(steps).number(h);
            },
            Replies::rows));
  }
}
