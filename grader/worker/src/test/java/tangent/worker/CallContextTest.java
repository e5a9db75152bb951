package tangent.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import tangent.wire.BadFrameException;
import tangent.wire.Channel;
import tangent.wire.FrameType;
import tangent.wire.Incoming;
import tangent.wire.Outgoing;
import tangent.wire.WireLimits;

/** What a call asks of the grader, with the grader's answers written down beforehand. */
class CallContextTest {

  private static final int CALL = 9;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @Test
  void aPointOfTheTableIsAnsweredWithoutAFrame() throws BadFrameException {
    CallContext context = inquiry(new byte[0]);

    assertThat(context.at(new double[] {2})).isEqualTo(20);
    assertThat(said.size()).isZero();
  }

  @Test
  void anotherPointIsAskedTogetherWithTheNotesBeforeIt() throws BadFrameException, IOException {
    CallContext context = inquiry(bytes(new Outgoing(FrameType.VALUE).number(70).count(0)));
    context.at(new double[] {2});

    assertThat(context.at(new double[] {7})).isEqualTo(70);
    Incoming asked = heard();
    assertThat(asked.type()).isEqualTo(FrameType.ASK);
    assertThat(asked.whole()).isEqualTo(CALL);
    assertThat(asked.count(10)).isEqualTo(1);
    assertThat(asked.numbers(10)).containsExactly(2);
    assertThat(asked.numbers(10)).containsExactly(7);
    asked.end();
  }

  /** Until the next answer comes: many may come. */
  @Test
  void whatCameWithAnAnswerIsAnsweredWithoutAFrame() throws BadFrameException {
    ByteArrayOutputStream replies = new ByteArrayOutputStream();
    Outgoing first = new Outgoing(FrameType.VALUE).number(70).count(2);
    first.numbers(new double[] {8}).number(80).numbers(new double[] {6}).number(60);
    replies.writeBytes(bytes(first));
    replies.writeBytes(bytes(new Outgoing(FrameType.VALUE).number(90).count(0)));
    replies.writeBytes(bytes(new Outgoing(FrameType.VALUE).number(61).count(0)));
    CallContext context = inquiry(replies.toByteArray());

    assertThat(context.at(new double[] {7})).isEqualTo(70);
    int asked = said.size();
    assertThat(context.at(new double[] {8})).isEqualTo(80);
    assertThat(said.size()).isEqualTo(asked);
    assertThat(context.at(new double[] {9})).isEqualTo(90);
    assertThat(context.at(new double[] {8})).isEqualTo(80);
    assertThat(context.at(new double[] {6})).isEqualTo(61);
  }

  @Test
  void zeroAndMinusZeroAreTwoPoints() throws BadFrameException, IOException {
    CallContext context = inquiry(bytes(new Outgoing(FrameType.VALUE).number(-1).count(0)));

    assertThat(context.at(new double[] {0.0})).isEqualTo(1);
    assertThat(context.at(new double[] {-0.0})).isEqualTo(-1);
  }

  @Test
  void aRefusalIsAnExceptionInTheStudentsCodeAndTheNextQuestionIsAnswered()
      throws BadFrameException, IOException {
    ByteArrayOutputStream replies = new ByteArrayOutputStream();
    replies.writeBytes(bytes(new Outgoing(FrameType.REFUSED).text("no such point")));
    replies.writeBytes(bytes(new Outgoing(FrameType.VALUE).number(5).count(0)));
    CallContext context = inquiry(replies.toByteArray());

    assertThatThrownBy(() -> context.at(new double[] {7})).hasMessage("no such point");
    assertThat(context.at(new double[] {8})).isEqualTo(5);
  }

  @Test
  void theLastFrameBearsTheNotesThatAreLeft() throws BadFrameException, IOException {
    CallContext context = inquiry(new byte[0]);
    context.at(new double[] {2});
    said.writeBytes(bytes(context.close(FrameType.ANSWER, true)));

    Incoming last = heard();
    assertThat(last.whole()).isEqualTo(CALL);
    assertThat(last.count(10)).isEqualTo(1);
    assertThat(last.numbers(10)).containsExactly(2);
    assertThat(last.flag()).as("worn").isTrue();
    last.end();
  }

  @Test
  void afterTheEndNothingIsAnswered() throws BadFrameException {
    CallContext context = inquiry(new byte[0]);
    context.close(FrameType.ANSWER, false);

    assertThatThrownBy(() -> context.at(new double[] {2}))
        .hasMessageContaining("belongs to a call that has ended");
  }

  @Test
  void aPointOfTooManyCoordinatesIsNotSent() throws BadFrameException {
    CallContext context = inquiry(new byte[0]);

    assertThatThrownBy(() -> context.at(new double[WireLimits.COORDINATES + 1]))
        .isInstanceOf(IllegalStateException.class);
    assertThat(context.isOverrun()).isTrue();
    assertThat(said.size()).isZero();
  }

  /** An inquiry with f(2) = 20 and f(0) = 1 in its table, and these replies of the grader's. */
  private CallContext inquiry(byte[] replies) throws BadFrameException {
    Outgoing table = new Outgoing(FrameType.CALL).count(2);
    table.numbers(new double[] {2}).number(20).numbers(new double[] {0}).number(1);
    Connection connection =
        new Connection(new Channel(new ByteArrayInputStream(replies), said, WireLimits.FRAME));
    return new CallContext(connection, CALL, frame(bytes(table)));
  }

  private Incoming heard() throws BadFrameException {
    return frame(said.toByteArray());
  }

  private static Incoming frame(byte[] bytes) throws BadFrameException {
    return new Channel(
            new ByteArrayInputStream(bytes), new ByteArrayOutputStream(), WireLimits.FRAME)
        .receive();
  }

  private static byte[] bytes(Outgoing frame) {
    var bytes = new ByteArrayOutputStream();
    try {
      new Channel(InputStream.nullInputStream(), bytes, 0).send(frame);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return bytes.toByteArray();
  }
}
