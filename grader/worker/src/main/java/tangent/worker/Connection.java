package tangent.worker;

import java.io.IOException;
import java.util.Map;
import tangent.wire.BadFrameException;
import tangent.wire.Channel;
import tangent.wire.FrameType;
import tangent.wire.Incoming;
import tangent.wire.Outgoing;

/**
 * The worker's end of the channel; without a grader at the other end this process has nothing to
 * live for and stops.
 *
 * <p>A question is asked from within the student's code, perhaps with the last of the stack. If an
 * error cuts an exchange short, nobody knows what is still on its way: the line is torn, nothing
 * more is asked, and the grader is told to replace this process.
 */
final class Connection {

  /** Exit status for a channel that ended or made no sense; the grader never looks at it. */
  private static final int GONE = 1;

  private final Channel channel;
  private boolean torn;

  Connection(Channel channel) {
    this.channel = channel;
  }

  /** Whether an exchange was cut short. */
  boolean isTorn() {
    return torn;
  }

  Incoming receive() {
    try {
      return channel.receive();
    } catch (BadFrameException gone) {
      Runtime.getRuntime().halt(GONE);
      throw new AssertionError(gone);
    }
  }

  void send(Outgoing frame) {
    try {
      channel.send(frame);
    } catch (IOException gone) {
      Runtime.getRuntime().halt(GONE);
    }
  }

  /** Sends what needs no answer. */
  void tell(Outgoing frame) {
    begin();
    send(frame);
    torn = false;
  }

  /**
   * Sends a question and waits for the number.
   *
   * @param ahead holds the values that came with it afterwards, and no others
   * @throws ArrayIndexOutOfBoundsException as the loss itself would, about too few weights
   */
  double ask(Outgoing question, Map<Point, Double> ahead) {
    begin();
    send(question);
    Incoming reply = receive();
    torn = false;
    try {
      if (reply.type() == FrameType.VALUE) {
        double value = reply.number();
        ahead.clear();
        Point.readValues(reply, ahead);
        return value;
      }
      throw new ArrayIndexOutOfBoundsException(reply.text());
    } catch (BadFrameException impossible) {
      Runtime.getRuntime().halt(GONE);
      throw new AssertionError(impossible);
    }
  }

  private void begin() {
    if (torn) {
      throw new IllegalStateException("the function can't be asked after an error");
    }
    torn = true;
  }
}
