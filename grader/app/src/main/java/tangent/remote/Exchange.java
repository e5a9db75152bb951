package tangent.remote;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tangent.contract.Fault;
import tangent.wire.BadFrameException;
import tangent.wire.Channel;
import tangent.wire.FrameType;
import tangent.wire.Incoming;
import tangent.wire.Outgoing;
import tangent.wire.SharedArrays;
import tangent.wire.WireLimits;

/** One call under way: sent, its questions answered, its answer read. */
final class Exchange {

  private static final Fault.Kind[] KINDS = Fault.Kind.values();

  private final WorkerProcess worker;
  private final Channel channel;
  private final SharedArrays arrays;
  private final @Nullable ValueOracle oracle;
  private final RemoteCall call;
  private final EvaluationReader reader;
  private final int number;
  private boolean silent = true;
  private boolean reusable;

  Exchange(WorkerProcess worker, @Nullable ValueOracle oracle, RemoteCall call, int number) {
    this.worker = worker;
    this.channel = worker.channel();
    this.arrays = worker.arrays();
    this.oracle = oracle;
    this.call = call;
    this.reader = new EvaluationReader(call.subject());
    this.number = number;
  }

  /**
   * Whether what it ended in may be the doing of earlier calls, which have left memory or threads
   * in use, so that it is worth a fresh worker. Not after the function was asked: the places would
   * be noted twice.
   */
  boolean isOthersDoing(Fault fault) {
    return silent || fault.exception().equals("OutOfMemoryError") && !reader.hasSeen();
  }

  /** Whether the worker can take another call: it has ended this one in order, and is not worn. */
  boolean isReusable() {
    return reusable;
  }

  /** Makes the call within its own budget, and that of all calls for the same decision. */
  Object run(CallLimits.Budget budget, TimeBudget account) {
    try (CallWatch watch = Watchdog.over(worker.process(), budget, account)) {
      try {
        send(watch);
        return finish(watch);
      } catch (BadFrameException | IOException broken) {
        throw brokenOff(watch.overdue(), broken);
      }
    }
  }

  private Fault brokenOff(@Nullable Fault overdue, Exception broken) {
    if (overdue != null) {
      silent = false;
      return overdue;
    } else if (broken instanceof BadFrameException bad && !bad.ended()) {
      return new Fault(
              Fault.Kind.UNREADABLE,
              "",
              "what came back could not be read: does the program write to where its answers go?")
          .dear();
    }
    return new Fault(
        Fault.Kind.ENDED,
        "",
        "the program ended before it answered: does it call System.exit, or use up all memory?");
  }

  private void send(CallWatch watch) throws IOException {
    Outgoing out = new Outgoing(FrameType.CALL).whole(number);
    out.count(call.question().ordinal());
    worker.functions().write(out, call.subject().function());
    call.prefetch().write(out);
    call.write(out, arrays);
    send(out, watch);
  }

  /** The worker's turn is whenever the grader sends or waits: what it does between is its own. */
  private void send(Outgoing frame, CallWatch watch) throws IOException {
    watch.isItsTurn(true);
    channel.send(frame);
  }

  /** Answers questions until the last frame of the call is there. */
  private Object finish(CallWatch watch) throws BadFrameException, IOException {
    for (; ; ) {
      watch.isItsTurn(true);
      Incoming in = channel.receive();
      watch.isItsTurn(false);
      readNumber(in);
      silent = false;
      reader.readNotes(in);
      switch (in.type()) {
        case NOTED -> in.end();
        case ASK -> send(reader.answer(in), watch);
        case SOUND -> send(answerSound(in), watch);
        case ANSWER -> {
          return readAnswer(in);
        }
        case FAULT -> throw readFault(in);
        default -> throw BadFrameException.malformed("a worker does not send " + in.type());
      }
    }
  }

  private void readNumber(Incoming in) throws BadFrameException {
    if (in.type() == FrameType.READY || in.whole() != number) {
      throw BadFrameException.malformed("a frame that does not belong to this call");
    }
  }

  private Outgoing answerSound(Incoming in) throws BadFrameException {
    if (oracle == null) {
      throw BadFrameException.malformed("a question about values, which this worker has itself");
    }
    return SoundReading.answer(oracle, in);
  }

  /**
   * An answer that is no answer, such as a constant that the enum does not have, leaves the worker
   * in order.
   */
  private Object readAnswer(Incoming in) throws BadFrameException {
    boolean worn = in.flag();
    try {
      Object answer = call.readResult(in, arrays);
      readChanges(in, worn);
      return answer;
    } catch (Fault meaningless) {
      readChanges(in, worn);
      throw meaningless;
    }
  }

  private Fault readFault(Incoming in) throws BadFrameException {
    boolean worn = in.flag();
    int kind = in.count(KINDS.length - 1);
    Fault fault = believed(new Fault(KINDS[kind], in.text(), in.text()));
    readChanges(in, worn);
    return worn ? fault.dear() : fault;
  }

  /** How a call has ended is told in our words: the worker's may be a student's. */
  private static Fault believed(Fault said) throws BadFrameException {
    return switch (said.kind()) {
      case TIMED_OUT -> Fault.tooOften(WireLimits.EVALUATIONS);
      case ENDED -> throw BadFrameException.malformed("who says that it has ended has not");
      default -> Shortage.told(said);
    };
  }

  private void readChanges(Incoming in, boolean worn) throws BadFrameException {
    arrays.readChanges(in);
    in.end();
    arrays.forget();
    reusable = !worn;
  }
}
