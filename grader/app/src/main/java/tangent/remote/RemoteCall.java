package tangent.remote;

import tangent.wire.BadFrameException;
import tangent.wire.Incoming;
import tangent.wire.Outgoing;
import tangent.wire.Question;
import tangent.wire.SharedArrays;

/**
 * A call as it crosses the pipe.
 *
 * @param subject the function it is about, or {@link FunctionUnderTest#NONE}
 * @param isLong whether it may take the time of a long program
 */
record RemoteCall<T>(
    Question question,
    FunctionUnderTest subject,
    Prefetch prefetch,
    boolean isLong,
    Arguments arguments,
    Reply<T> reply) {

  /** Writes the arguments in the order of the method's parameters, the function left out. */
  @FunctionalInterface
  interface Arguments {
    void write(Outgoing out, SharedArrays arrays);
  }

  /** Reads what the method returned. */
  @FunctionalInterface
  interface Reply<T> {
    T read(Incoming in, SharedArrays arrays) throws BadFrameException;
  }

  /** A call without a function. */
  static <T> RemoteCall<T> plain(Question question, Arguments arguments, Reply<T> reply) {
    return new RemoteCall<>(
        question,
        FunctionUnderTest.NONE,
        new Prefetch(FunctionUnderTest.NONE),
        false,
        arguments,
        reply);
  }

  /** A call about a function, with what could be foreseen of it. */
  static <T> RemoteCall<T> about(
      FunctionUnderTest subject,
      Prefetch prefetch,
      Question question,
      Arguments arguments,
      Reply<T> reply) {
    return new RemoteCall<>(question, subject, prefetch, false, arguments, reply);
  }

  /** The same with the time of a long program. */
  RemoteCall<T> asLong() {
    return new RemoteCall<>(question, subject, prefetch, true, arguments, reply);
  }
}
