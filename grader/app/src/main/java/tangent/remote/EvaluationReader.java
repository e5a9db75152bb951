package tangent.remote;

import tangent.wire.BadFrameException;
import tangent.wire.FrameType;
import tangent.wire.Incoming;
import tangent.wire.Outgoing;
import tangent.wire.WireLimits;

/** Sees where a call asks its function, and answers what could not be foreseen. */
final class EvaluationReader {

  private final FunctionUnderTest subject;
  private final EvenSteps steps = new EvenSteps();
  private int evaluations;
  private int coordinates;

  EvaluationReader(FunctionUnderTest subject) {
    this.subject = subject;
  }

  /** Whether the function was asked at all. */
  boolean hasSeen() {
    return evaluations > 0;
  }

  /** Reads the points that were asked since the last frame, in their order. */
  void readNotes(Incoming in) throws BadFrameException {
    for (int left = in.count(WireLimits.EVALUATIONS); left > 0; left--) {
      asked(readPoint(in));
    }
  }

  /**
   * The answer to a question for one more point. A loss refuses one with too few coordinates: as in
   * one process, that is for the student's code to see.
   */
  Outgoing answer(Incoming in) throws BadFrameException {
    double[] point = readPoint(in);
    in.end();
    try {
      asked(point);
      Outgoing value = new Outgoing(FrameType.VALUE).number(subject.peek(point.clone()));
      Prefetch.at(steps.ahead(), subject).write(value);
      return value;
    } catch (IndexOutOfBoundsException refused) {
      return new Outgoing(FrameType.REFUSED)
          .text(
              "%s: the loss was given an array of length %d"
                  .formatted(refused.getMessage(), point.length));
    }
  }

  private void asked(double[] point) {
    subject.asked(point);
    if (point.length == 1) {
      steps.note(point[0]);
    }
  }

  private double[] readPoint(Incoming in) throws BadFrameException {
    double[] point = in.numbers(WireLimits.COORDINATES - coordinates);
    coordinates += point.length;
    if (++evaluations > WireLimits.EVALUATIONS || !subject.admits(point)) {
      throw BadFrameException.malformed("a point that can't be meant");
    }
    return point;
  }
}
