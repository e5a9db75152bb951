package tangent.worker;

import java.util.Set;
import tangent.contract.Fault;
import tangent.contract.Part1;
import tangent.contract.Part2;
import tangent.contract.Part3;
import tangent.contract.Part4;
import tangent.contract.Question;
import tangent.contract.Solution;
import tangent.wire.BadFrameException;
import tangent.wire.FrameType;
import tangent.wire.Incoming;
import tangent.wire.KnownFunctions;
import tangent.wire.Outgoing;
import tangent.wire.SharedArrays;
import tangent.wire.ValueCode;
import tangent.wire.WireLimits;

/** Where calls are read, carried out and answered, one after the other. */
final class CallServer {

  /** Errors after which a JVM may be damaged in places that nobody looks at. */
  private static final Set<String> WEARING =
      Set.of("StackOverflowError", "OutOfMemoryError", "InternalError", "UnknownError");

  /**
   * So many threads are left by code that makes some at each call and never ends them. The next
   * calls then get a process in which there is room for more; a pool of 500 is kept.
   */
  private static final int CROWD = 640;

  private static final Question[] QUESTIONS = Question.values();

  private final Connection connection;
  private final Solution solution;
  private final SharedArrays arrays = SharedArrays.ofWorker();
  private final RemoteFunctions functions = new RemoteFunctions();

  CallServer(Connection connection, Solution solution) {
    this.connection = connection;
    this.solution = solution;
  }

  /** Serves one call: its number, its question, its function, its table, its arguments. */
  void serve(Incoming call) throws BadFrameException {
    int number = call.whole();
    Question question = QUESTIONS[call.count(QUESTIONS.length - 1)];
    int function = KnownFunctions.read(call);
    CallContext context = new CallContext(connection, number, call);
    RecordingValue.answerBy(context);
    Outgoing last =
        outcome(question, new Arguments(call, arrays, functions, function, context), context);
    arrays.writeChanges(last);
    arrays.forget();
    connection.send(last);
  }

  private Outgoing outcome(Question question, Arguments arguments, CallContext context)
      throws BadFrameException {
    try {
      Object answer = Answer.checked(ask(question, arguments));
      if (context.isOverrun()) {
        throw Fault.tooOften(WireLimits.EVALUATIONS);
      }
      Outgoing out = context.close(FrameType.ANSWER, isCrowded());
      ValueCode.write(answer, out, arrays);
      return out;
    } catch (Fault caught) {
      Fault fault = context.isOverrun() ? Fault.tooOften(WireLimits.EVALUATIONS) : caught;
      return context
          .close(FrameType.FAULT, WEARING.contains(fault.exception()) || isCrowded())
          .octet(fault.kind().ordinal())
          .text(fault.exception())
          .text(fault.detail());
    }
  }

  private static boolean isCrowded() {
    ThreadGroup all = Thread.currentThread().getThreadGroup();
    while (all.getParent() != null) {
      all = all.getParent();
    }
    return all.activeCount() > CROWD;
  }

  private Object ask(Question question, Arguments of) throws BadFrameException {
    Part1 part1 = solution.part1();
    Part2 part2 = solution.part2();
    Part3 part3 = solution.part3();
    Part4 part4 = solution.part4();
    return switch (question) {
      case F -> part1.f(of.number());
      case DERIVATIVE -> part1.derivative(of.function(), of.number(), of.number());
      case SLOPES -> part1.slopes(of.function(), of.array(), of.number());
      case FLATTEST -> part1.flattest(of.function(), of.array(), of.number());
      case TURNING -> part1.turning(of.function(), of.number(), of.number());
      case LOSS2 -> part2.loss(of.number());
      case LOSS_DERIVATIVE -> part2.lossDerivative(of.number());
      case STEP -> part2.step(of.function(), of.number(), of.number());
      case DESCEND2 -> part2.descend(of.function(), of.number(), of.number(), of.whole());
      case OUTCOME -> part2.outcome(of.function(), of.array(), of.number());
      case RUN -> part3.run(of.program());
      case LOSS3 -> part3.loss(of.number());
      case LOSS_GRADIENT3 -> part3.lossGradient(of.number());
      case GRADIENT3 -> part3.gradient(of.number());
      case GRADIENT4 -> part4.gradient(of.loss(), of.array(), of.number());
      case DESCEND4 -> part4.descend(of.loss(), of.array(), of.number(), of.whole(), of.number());
    };
  }
}
