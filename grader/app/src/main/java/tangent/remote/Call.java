package tangent.remote;

import tangent.wire.BadFrameException;
import tangent.wire.Incoming;
import tangent.wire.Outgoing;
import tangent.wire.Question;
import tangent.wire.SharedArrays;

/**
 * A call as it crosses the pipe.
 *
 * @param subject the function it is about, or {@link Subject#NONE}
 * @param isLong whether it may take the time of a long program
 */
record Call<T>(
    Question question,
    Subject subject,
    Foresight foresight,
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
  static <T> Call<T> plain(Question question, Arguments arguments, Reply<T> reply) {
    return new Call<>(question, Subject.NONE, new Foresight(Subject.NONE), false, arguments, reply);
  }

  /** A call about a function, with what could be foreseen of it. */
  static <T> Call<T> about(
      Subject subject,
      Foresight foresight,
      Question question,
      Arguments arguments,
      Reply<T> reply) {
    return new Call<>(question, subject, foresight, false, arguments, reply);
  }

  /** The same with the time of a long program. */
  Call<T> asLong() {
    return new Call<>(question, subject, foresight, true, arguments, reply);
  }
}
