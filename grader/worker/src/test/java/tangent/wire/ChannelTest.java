package tangent.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ChannelTest {

  @Test
  void aLengthOverTheCapIsRefusedBeforeAnythingIsReserved() {
    byte[] header = {(byte) 0xD7, 0, 0x7F, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF};

    assertThatThrownBy(Frames.bringing(header, WireLimits.FRAME)::receive)
        .isInstanceOf(BadFrameException.class)
        .hasMessageContaining("2147483647 bytes");
  }

  @Test
  void aNegativeLengthIsRefused() {
    byte[] header = {(byte) 0xD7, 0, -1, -1, -1, -1};

    assertThatThrownBy(Frames.bringing(header, WireLimits.FRAME)::receive)
        .isInstanceOf(BadFrameException.class)
        .hasMessageContaining("4294967295 bytes");
  }

  @Test
  void printedTextIsNoFrame() {
    byte[] text = "# A fatal error has been detected".getBytes(StandardCharsets.US_ASCII);

    assertThatThrownBy(Frames.bringing(text, WireLimits.FRAME)::receive)
        .isInstanceOfSatisfying(
            BadFrameException.class, refused -> assertThat(refused.ended()).isFalse());
  }

  @Test
  void aLengthThatIsAnnouncedButDoesNotComeIsTheEnd() {
    byte[] header = {(byte) 0xD7, 0, 0, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF};

    assertThatThrownBy(Frames.bringing(header, WireLimits.FRAME)::receive)
        .isInstanceOfSatisfying(
            BadFrameException.class, refused -> assertThat(refused.ended()).isTrue());
  }

  @Test
  void anArrayLongerThanItsFrameIsRefused() throws BadFrameException {
    Incoming in = Frames.sent(new Outgoing(FrameType.ANSWER).count(1_000_000).number(1));

    assertThatThrownBy(() -> in.numbers(WireLimits.NUMBERS)).isInstanceOf(BadFrameException.class);
  }

  @Test
  void bytesThatAreLeftOverAreRefused() throws BadFrameException {
    Incoming in = Frames.sent(new Outgoing(FrameType.ANSWER).flag(true).octet(7));
    in.flag();

    assertThatThrownBy(in::end).hasMessage("1 bytes too many");
  }
}
