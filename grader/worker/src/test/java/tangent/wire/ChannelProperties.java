package tangent.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ChannelProperties {

  /** A way to read a payload. */
  interface Reading {
    void read(Incoming in) throws BadFrameException;
  }

  private static final List<Reading> READINGS =
      List.of(
          Incoming::flag,
          Incoming::octet,
          Incoming::whole,
          Incoming::number,
          Incoming::text,
          in -> in.count(100),
          in -> in.numbers(WireLimits.NUMBERS),
          ProgramCode::read,
          in -> SharedArrays.ofGrader().read(in, WireLimits.NUMBERS),
          in -> SharedArrays.ofGrader().readChanges(in),
          Incoming::end);

  @Property
  void anyBytesAreFramesOrAreRefused(@ForAll @Size(max = 60) byte[] bytes) {
    Channel channel = Frames.bringing(bytes, 1000);
    boolean refused = false;
    for (int i = 0; i <= bytes.length && !refused; i++) {
      refused = refuses(channel);
    }
    assertThat(refused).as("after all bytes the channel has ended").isTrue();
  }

  private static boolean refuses(Channel channel) {
    try {
      channel.receive();
      return false;
    } catch (BadFrameException refused) {
      return true;
    }
  }

  @Property
  void anyPayloadIsReadOrRefused(
      @ForAll("payloads") byte[] payload, @ForAll @IntRange(max = 10) int reading)
      throws BadFrameException {
    Outgoing out = new Outgoing(FrameType.ANSWER);
    for (byte octet : payload) {
      out.octet(octet);
    }
    Incoming in = Frames.sent(out);
    try {
      READINGS.get(reading).read(in);
      assertThat(payload)
          .as("something was read from something")
          .hasSizeGreaterThan(reading == READINGS.size() - 1 ? -1 : 0);
    } catch (BadFrameException refused) {
      assertThat(refused.ended()).as("the frame is whole").isFalse();
    }
  }

  /**
   * Random bytes hardly ever mean anything: half of these begin with small counts, such as
   * instructions and lengths.
   */
  @Provide
  Arbitrary<byte[]> payloads() {
    Arbitrary<byte[]> any = Arbitraries.bytes().array(byte[].class).ofMaxSize(200);
    Arbitrary<byte[]> small =
        Arbitraries.bytes().between((byte) 0, (byte) 110).array(byte[].class).ofMaxSize(200);
    return Arbitraries.oneOf(any, small);
  }

  @Property
  void aFrameThatIsCutAnywhereIsTheEndOfTheChannel(@ForAll @Size(max = 30) double[] numbers) {
    byte[] frame = new Outgoing(FrameType.ASK).numbers(numbers).frame();
    for (int length = 0; length < frame.length; length++) {
      Channel channel = Frames.bringing(Arrays.copyOf(frame, length), 1000);
      assertThatThrownBy(channel::receive)
          .isInstanceOfSatisfying(
              BadFrameException.class, refused -> assertThat(refused.ended()).isTrue());
    }
  }

  @Property
  void whatIsWrittenIsRead(
      @ForAll @Size(max = 30) double[] numbers,
      @ForAll int whole,
      @ForAll @IntRange(min = 0) int count,
      @ForAll boolean flag)
      throws BadFrameException {
    Incoming in =
        Frames.sent(
            new Outgoing(FrameType.CALL).numbers(numbers).whole(whole).count(count).flag(flag));

    assertThat(in.type()).isEqualTo(FrameType.CALL);
    assertThat(in.numbers(30)).containsExactly(numbers);
    assertThat(in.whole()).isEqualTo(whole);
    assertThat(in.count(Integer.MAX_VALUE)).isEqualTo(count);
    assertThat(in.flag()).isEqualTo(flag);
    in.end();
  }

  @Property
  void aTextComesThroughCutToItsCap(@ForAll @Size(max = 700) List<Character> characters)
      throws BadFrameException {
    var text = new StringBuilder();
    characters.stream().filter(c -> !Character.isSurrogate(c)).forEach(text::append);

    String read = Frames.sent(new Outgoing(FrameType.FAULT).text(text.toString())).text();

    assertThat(read).isEqualTo(text.substring(0, Math.min(text.length(), WireLimits.TEXT)));
  }
}
