package tangent.remote;

import derivatives.part1.Turning;
import java.util.function.DoubleUnaryOperator;
import tangent.contract.Part1;
import tangent.wire.Question;

/** Part 1 over the pipe. */
record RemotePart1(Pipe pipe) implements Part1 {

  @Override
  public double f(double x) {
    return pipe.ask(RemoteCall.plain(Question.F, (out, arrays) -> out.number(x), Replies::number));
  }

  @Override
  public double derivative(DoubleUnaryOperator function, double x, double h) {
    FunctionUnderTest subject = FunctionUnderTest.ofFunction(function);
    return pipe.ask(
        RemoteCall.about(
            subject,
            new Prefetch(subject).around(x, h),
            Question.DERIVATIVE,
            (out, arrays) -> out.number(x).number(h),
            Replies::number));
  }

  @Override
  public double[] slopes(DoubleUnaryOperator function, double[] xs, double h) {
    return pipe.ask(aboutPoints(function, xs, h, Question.SLOPES, Replies::numbers));
  }

  @Override
  public double flattest(DoubleUnaryOperator function, double[] xs, double h) {
    return pipe.ask(aboutPoints(function, xs, h, Question.FLATTEST, Replies::number));
  }

  @Override
  public Turning turning(DoubleUnaryOperator function, double x, double reach) {
    FunctionUnderTest subject = FunctionUnderTest.ofFunction(function);
    return pipe.ask(
        RemoteCall.about(
            subject,
            new Prefetch(subject).turning(x, reach),
            Question.TURNING,
            (out, arrays) -> out.number(x).number(reach),
            Replies.constant(Turning.class)));
  }

  private static <T> RemoteCall<T> aboutPoints(
      DoubleUnaryOperator function,
      double[] xs,
      double h,
      Question question,
      RemoteCall.Reply<T> reply) {
    FunctionUnderTest subject = FunctionUnderTest.ofFunction(function);
    Prefetch prefetch = new Prefetch(subject);
    for (double x : xs) {
      prefetch.around(x, h);
    }
    return RemoteCall.about(
        subject,
        prefetch,
        question,
        (out, arrays) -> {
          arrays.write(out, xs);
          out.number(h);
        },
        reply);
  }
}
