package tangent.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SharedArraysTest {

  private final SharedArrays grader = SharedArrays.ofGrader();
  private final SharedArrays worker = SharedArrays.ofWorker();

  @Test
  void anArrayThatComesBackIsTheVeryArray() throws BadFrameException {
    double[] here = {1, 2};
    double[] there = send(grader, here, worker);

    assertThat(there).isNotSameAs(here).containsExactly(1, 2);
    assertThat(send(worker, there, grader)).isSameAs(here);
  }

  @Test
  void equalArraysAreDifferentArrays() throws BadFrameException {
    double[] first = send(worker, new double[] {1, 2}, grader);

    assertThat(send(worker, new double[] {1, 2}, grader)).isNotSameAs(first);
  }

  @Test
  void anArrayThatIsSentTwiceIsFilledInPlace() throws BadFrameException {
    double[] there = {1, 2};
    double[] here = send(worker, there, grader);
    there[0] = 5;

    assertThat(send(worker, there, grader)).isSameAs(here).containsExactly(5, 2);
  }

  @Test
  void aChangeReachesTheOtherSide() throws BadFrameException {
    double[] here = {1, 2};
    double[] there = send(grader, here, worker);
    there[1] = Double.NaN;

    assertThat(changes()).isEqualTo(1);
    assertThat(here).containsExactly(1, Double.NaN);
    assertThat(changes()).as("a change is sent once").isZero();
  }

  @Test
  void withoutAChangeNothingIsSent() throws BadFrameException {
    send(grader, new double[] {1, 2}, worker);

    assertThat(changes()).isZero();
  }

  @Test
  void withinACallEveryRowIsRemembered() throws BadFrameException {
    double[] row = {0};
    double[] first = send(worker, row, grader);
    for (int i = 1; i < 1000; i++) {
      send(worker, new double[] {i}, grader);
    }

    assertThat(send(worker, row, grader)).isSameAs(first);
  }

  @Test
  void betweenCallsTheLatestArraysAreRememberedOnBothSides() throws BadFrameException {
    double[] old = {-1};
    double[] oldHere = send(worker, old, grader);
    double[] latest = {0};
    double[] latestHere = oldHere;
    for (int i = 0; i < 64; i++) {
      latest = new double[] {i};
      latestHere = send(worker, latest, grader);
    }
    worker.forget();
    grader.forget();

    assertThat(send(worker, latest, grader)).isSameAs(latestHere);
    assertThat(send(worker, old, grader)).isNotSameAs(oldHere);
  }

  @Test
  void aKnownArrayThatChangesItsLengthIsRefused() throws BadFrameException {
    send(worker, new double[] {1, 2}, grader);
    Incoming forged =
        Frames.sent(new Outgoing(FrameType.ANSWER).count(1).numbers(new double[] {1, 2, 3}));

    assertThatThrownBy(() -> grader.read(forged, 10)).isInstanceOf(BadFrameException.class);
  }

  private static double[] send(SharedArrays from, double[] array, SharedArrays to)
      throws BadFrameException {
    Outgoing out = new Outgoing(FrameType.ANSWER);
    from.write(out, array);
    return to.read(Frames.sent(out), 10);
  }

  /** Sends the worker's changes and returns how many they were. */
  private int changes() throws BadFrameException {
    Outgoing out = new Outgoing(FrameType.ANSWER);
    worker.writeChanges(out);
    int count = Frames.sent(out).count(10);
    grader.readChanges(Frames.sent(out));
    return count;
  }
}
