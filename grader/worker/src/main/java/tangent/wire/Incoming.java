package tangent.wire;

import java.nio.charset.StandardCharsets;

/**
 * A frame being read: every method checks before it believes, and none reserves memory for what has
 * not arrived.
 */
public final class Incoming {

  /** A character takes at most three bytes of UTF-8 for each {@code char} of it. */
  private static final int BYTES_PER_CHAR = 3;

  private final FrameType type;
  private final byte[] bytes;
  private int position;

  Incoming(FrameType type, byte[] bytes) {
    this.type = type;
    this.bytes = bytes;
  }

  public FrameType type() {
    return type;
  }

  public boolean flag() throws BadFrameException {
    int octet = octet();
    if (octet > 1) {
      throw BadFrameException.malformed("a flag of " + octet);
    }
    return octet == 1;
  }

  /** One byte, 0 to 255. */
  public int octet() throws BadFrameException {
    need(1);
    return bytes[position++] & 0xFF;
  }

  /** A number from 0 to {@code most}. */
  public int count(int most) throws BadFrameException {
    long value = 0;
    int shift = 0;
    int octet;
    do {
      octet = octet();
      value |= (long) (octet & 0x7F) << shift;
      shift += 7;
    } while (octet > 0x7F && shift < 35);
    if (octet > 0x7F || value > most) {
      throw BadFrameException.malformed("a count over " + most);
    }
    return (int) value;
  }

  public int whole() throws BadFrameException {
    need(Integer.BYTES);
    int value = 0;
    for (int i = 0; i < Integer.BYTES; i++) {
      value = value << 8 | bytes[position++] & 0xFF;
    }
    return value;
  }

  public double number() throws BadFrameException {
    long high = whole();
    return Double.longBitsToDouble(high << 32 | whole() & 0xFFFF_FFFFL);
  }

  /** An array of at most {@code most} entries. */
  public double[] numbers(int most) throws BadFrameException {
    int length = count(most);
    need((long) length * Double.BYTES);
    double[] values = new double[length];
    for (int i = 0; i < length; i++) {
      values[i] = number();
    }
    return values;
  }

  /**
   * A text of at most {@link WireLimits#TEXT} characters, without what changes from run to run;
   * bytes that are not UTF-8 come out as replacement characters.
   */
  public String text() throws BadFrameException {
    int length = count(WireLimits.TEXT * BYTES_PER_CHAR);
    need(length);
    String text = new String(bytes, position, length, StandardCharsets.UTF_8);
    position += length;
    String stable = StableText.of(text);
    return stable.length() > WireLimits.TEXT ? stable.substring(0, WireLimits.TEXT) : stable;
  }

  /** Makes sure that nothing is left over. */
  public void end() throws BadFrameException {
    if (position != bytes.length) {
      throw BadFrameException.malformed(bytes.length - position + " bytes too many");
    }
  }

  private void need(long more) throws BadFrameException {
    if (bytes.length - position < more) {
      throw BadFrameException.malformed("a frame that is too short");
    }
  }
}
