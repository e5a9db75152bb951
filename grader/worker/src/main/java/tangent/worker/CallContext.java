package tangent.worker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tangent.contract.EndedCallException;
import tangent.contract.Program;
import tangent.wire.BadFrameException;
import tangent.wire.FrameType;
import tangent.wire.Incoming;
import tangent.wire.Outgoing;
import tangent.wire.ProgramCode;
import tangent.wire.WireLimits;

/**
 * What one call may ask of the grader while it runs, and the notes of what it asked.
 *
 * <p>The values that a call will probably need came with it, or with the answer to an earlier
 * question; only for other points a question goes back. Either way the point is noted, in the order
 * of asking, but for what is known already and asked after very many others: a walk that starts
 * anew for each of its weights. A student may ask from several threads, and may keep a function for
 * later: one lock guards it all, and after {@link #close} nothing is answered.
 */
final class CallContext {

  /** Notes wait for the next frame until they hold more coordinates than this. */
  private static final int UNSENT = 4096;

  private final Connection connection;
  private final int number;
  private final Map<Point, Double> table = new HashMap<>();

  /** What came with the latest answer; what of it is not asked is forgotten with the next. */
  private final Map<Point, Double> ahead = new HashMap<>();

  private final List<double[]> notes = new ArrayList<>();
  private int unsent;
  private int evaluations;
  private int repeats;
  private int coordinates;
  private boolean overrun;
  private boolean closed;

  /**
   * Reads the table that comes with a call: points and their values.
   *
   * @param number of the call; every frame bears it, so that nothing said late counts for a later
   *     call
   */
  CallContext(Connection connection, int number, Incoming call) throws BadFrameException {
    this.connection = connection;
    this.number = number;
    Point.readValues(call, table);
  }

  /** The value at a point, an array that is ours to keep. */
  synchronized double at(double[] point) {
    Point place = new Point(point);
    Double value = table.get(place);
    if (value != null && evaluations >= WireLimits.NOTES) {
      admit(++repeats > WireLimits.REPEATS);
      return value;
    }
    admit(point.length);
    if (value == null) {
      value = ahead.get(place);
      if (value == null) {
        double answer = connection.ask(withNotes(FrameType.ASK).numbers(point), ahead);
        table.put(place, answer);
        return answer;
      }
      table.put(place, value);
    }
    notes.add(point);
    unsent += point.length;
    if (unsent > UNSENT) {
      connection.tell(withNotes(FrameType.NOTED));
    }
    return value;
  }

  /** The one number that a program reads, on values that are right. */
  synchronized double sound(Program program) {
    admit(1);
    Outgoing question = withNotes(FrameType.SOUND);
    ProgramCode.write(program, question);
    return connection.ask(question, ahead);
  }

  /**
   * Ends the call: begins its last frame with the notes that are left, and whether to replace this
   * process.
   */
  synchronized Outgoing close(FrameType type, boolean worn) {
    closed = true;
    return withNotes(type).flag(worn || connection.isTorn());
  }

  /** Whether the call asked too often; whatever it answered then means nothing. */
  synchronized boolean isOverrun() {
    return overrun;
  }

  private void admit(int length) {
    admit(++evaluations > WireLimits.EVALUATIONS || length > WireLimits.COORDINATES - coordinates);
    coordinates += length;
  }

  private void admit(boolean tooOften) {
    if (closed) {
      throw new EndedCallException();
    }
    overrun |= tooOften;
    if (overrun) {
      throw new IllegalStateException("the function was asked for too many values");
    }
  }

  private Outgoing withNotes(FrameType type) {
    Outgoing frame = new Outgoing(type).whole(number).count(notes.size());
    for (double[] point : notes) {
      frame.numbers(point);
    }
    notes.clear();
    unsent = 0;
    return frame;
  }
}
