package tangent.remote;

import derivatives.part2.Outcome;
import java.util.function.DoubleUnaryOperator;
import tangent.contract.Part2;
import tangent.wire.Question;

/** Part 2 over the pipe. */
record RemotePart2(Pipe pipe) implements Part2 {

  @Override
  public double loss(double w) {
    return pipe.ask(
        RemoteCall.plain(Question.LOSS2, (out, arrays) -> out.number(w), Replies::number));
  }

  @Override
  public double lossDerivative(double w) {
    return pipe.ask(
        RemoteCall.plain(
            Question.LOSS_DERIVATIVE, (out, arrays) -> out.number(w), Replies::number));
  }

  @Override
  public double step(DoubleUnaryOperator slope, double w, double learningRate) {
    FunctionUnderTest subject = FunctionUnderTest.ofFunction(slope);
    return pipe.ask(
        RemoteCall.about(
            subject,
            new Prefetch(subject).at(w),
            Question.STEP,
            (out, arrays) -> out.number(w).number(learningRate),
            Replies::number));
  }

  @Override
  public double[] descend(DoubleUnaryOperator slope, double start, double learningRate, int steps) {
    FunctionUnderTest subject = FunctionUnderTest.ofFunction(slope);
    return pipe.ask(
        RemoteCall.about(
            subject,
            new Prefetch(subject).walk(start, learningRate, steps),
            Question.DESCEND2,
            (out, arrays) -> out.number(start).number(learningRate).whole(steps),
            Replies::numbers));
  }

  @Override
  public Outcome outcome(DoubleUnaryOperator slope, double[] weights, double tolerance) {
    FunctionUnderTest subject = FunctionUnderTest.ofFunction(slope);
    Prefetch prefetch = new Prefetch(subject);
    if (weights.length > 0) {
      prefetch.at(weights[weights.length - 1]);
    }
    return pipe.ask(
        RemoteCall.about(
            subject,
            prefetch,
            Question.OUTCOME,
            (out, arrays) -> {
              arrays.write(out, weights);
              out.number(tolerance);
            },
            Replies.constant(Outcome.class)));
  }
}
