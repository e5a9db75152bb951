package tangent.remote;

import derivatives.part1.Turning;
import java.util.function.DoubleUnaryOperator;
import tangent.contract.Part1;
import tangent.wire.Question;

/** Part 1 over the pipe. */
record RemotePart1(Pipe pipe) implements Part1 {

  @Override
  public double f(double x) {
    return pipe.ask(Call.plain(Question.F, (out, arrays) -> out.number(x), Replies::number));
  }

  @Override
  public double derivative(DoubleUnaryOperator function, double x, double h) {
    Subject subject = Subject.ofFunction(function);
    return pipe.ask(
        Call.about(
            subject,
            new Foresight(subject).around(x, h),
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
    Subject subject = Subject.ofFunction(function);
    return pipe.ask(
        Call.about(
            subject,
            new Foresight(subject).turning(x, reach),
            Question.TURNING,
            (out, arrays) -> out.number(x).number(reach),
            Replies.constant(Turning.class)));
  }

  private static <T> Call<T> aboutPoints(
      DoubleUnaryOperator function, double[] xs, double h, Question question, Call.Reply<T> reply) {
    Subject subject = Subject.ofFunction(function);
    Foresight foresight = new Foresight(subject);
    for (double x : xs) {
      foresight.around(x, h);
    }
    return Call.about(
        subject,
        foresight,
        question,
        (out, arrays) -> {
          arrays.write(out, xs);
          out.number(h);
        },
        reply);
  }
}
