package tangent.worker;

import java.util.Set;
import tangent.contract.Fault;
import tangent.contract.Solution;
import tangent.wire.BadFrameException;
import tangent.wire.FrameType;
import tangent.wire.Incoming;
import tangent.wire.KnownFunctions;
import tangent.wire.Outgoing;
import tangent.wire.ProgramCode;
import tangent.wire.Question;
import tangent.wire.SharedArrays;
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
    Question question = Question.read(call);
    int function = KnownFunctions.read(call);
    CallContext context = new CallContext(connection, number, call);
    RecordingValue.answerBy(context);
    Outgoing last = outcome(question, function, context, call);
    arrays.writeChanges(last);
    arrays.forget();
    connection.send(last);
  }

  private Outgoing outcome(Question question, int function, CallContext context, Incoming call)
      throws BadFrameException {
    try {
      Answer answer = ask(question, function, context, call);
      if (context.isOverrun()) {
        throw tooOften();
      }
      Outgoing out = context.close(FrameType.ANSWER, isCrowded());
      answer.write(out, arrays);
      return out;
    } catch (Fault caught) {
      Fault fault = context.isOverrun() ? tooOften() : caught;
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

  private static Fault tooOften() {
    return new Fault(
        Fault.Kind.TIMED_OUT,
        "",
        "one call asked the function for more than "
            + WireLimits.EVALUATIONS
            + " values: is there a loop that never ends?");
  }

  private Answer ask(Question question, int function, CallContext context, Incoming call)
      throws BadFrameException {
    return switch (question) {
      case F, DERIVATIVE, SLOPES, FLATTEST, TURNING ->
          askPart1(question, functions.function(function, context), call);
      case LOSS2, LOSS_DERIVATIVE, STEP, DESCEND2, OUTCOME ->
          askPart2(question, functions.function(function, context), call);
      case RUN, LOSS3, LOSS_GRADIENT3, GRADIENT3 -> askPart3(question, call);
      case GRADIENT4, DESCEND4 -> askPart4(question, functions.loss(function, context), call);
    };
  }

  private Answer askPart1(Question question, RemoteFunction function, Incoming call)
      throws BadFrameException {
    var part = solution.part1();
    return switch (question) {
      case DERIVATIVE -> new Answer.Number(part.derivative(function, call.number(), call.number()));
      case SLOPES -> new Answer.Numbers(part.slopes(function, array(call), call.number()));
      case FLATTEST -> new Answer.Number(part.flattest(function, array(call), call.number()));
      case TURNING -> Answer.Name.of(part.turning(function, call.number(), call.number()));
      default -> new Answer.Number(part.f(call.number()));
    };
  }

  private Answer askPart2(Question question, RemoteFunction slope, Incoming call)
      throws BadFrameException {
    var part = solution.part2();
    return switch (question) {
      case LOSS_DERIVATIVE -> new Answer.Number(part.lossDerivative(call.number()));
      case STEP -> new Answer.Number(part.step(slope, call.number(), call.number()));
      case DESCEND2 ->
          new Answer.Numbers(part.descend(slope, call.number(), call.number(), call.whole()));
      case OUTCOME -> Answer.Name.of(part.outcome(slope, array(call), call.number()));
      default -> new Answer.Number(part.loss(call.number()));
    };
  }

  private Answer askPart3(Question question, Incoming call) throws BadFrameException {
    var part = solution.part3();
    return switch (question) {
      case RUN -> new Answer.Readings(part.run(ProgramCode.read(call)));
      case LOSS_GRADIENT3 -> new Answer.Number(part.lossGradient(call.number()));
      case GRADIENT3 -> new Answer.Number(part.gradient(call.number()));
      default -> new Answer.Number(part.loss(call.number()));
    };
  }

  private Answer askPart4(Question question, RemoteLoss loss, Incoming call)
      throws BadFrameException {
    var part = solution.part4();
    return question == Question.GRADIENT4
        ? new Answer.Numbers(part.gradient(loss, array(call), call.number()))
        : new Answer.Rows(
            part.descend(loss, array(call), call.number(), call.whole(), call.number()));
  }

  private double[] array(Incoming call) throws BadFrameException {
    return arrays.read(call, WireLimits.NUMBERS);
  }
}
