package tangent.remote;

import tangent.contract.Part3;
import tangent.contract.Program;
import tangent.wire.ProgramCode;
import tangent.wire.Question;

/** Part 3 over the pipe: a whole program in one round trip. */
record RemotePart3(Pipe pipe) implements Part3 {

  @Override
  public double[] run(Program program) {
    RemoteCall<double[]> call =
        RemoteCall.plain(
            Question.RUN, (out, arrays) -> ProgramCode.write(program, out), Replies::readings);
    boolean isLong = program.instructions().size() > pipe.longFrom();
    return pipe.ask(isLong ? call.asLong() : call);
  }

  @Override
  public double loss(double w) {
    return ask(Question.LOSS3, w);
  }

  @Override
  public double lossGradient(double w) {
    return ask(Question.LOSS_GRADIENT3, w);
  }

  @Override
  public double gradient(double w) {
    return ask(Question.GRADIENT3, w);
  }

  private double ask(Question question, double w) {
    return pipe.ask(RemoteCall.plain(question, (out, arrays) -> out.number(w), Replies::number));
  }
}
