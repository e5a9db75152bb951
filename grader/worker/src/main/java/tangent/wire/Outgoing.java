package tangent.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A frame being written; it leaves in one piece, by {@link Channel#send}. */
public final class Outgoing {

  /**
   * First byte of every frame; not a character, so that printed text is never taken for a frame.
   */
  static final int MAGIC = 0xD7;

  /** Magic, type, and the payload's length as four bytes. */
  static final int HEADER = 6;

  private byte[] bytes = new byte[256];
  private int size = HEADER;

  public Outgoing(FrameType type) {
    bytes[0] = (byte) MAGIC;
    bytes[1] = (byte) type.ordinal();
  }

  /** A flag. */
  public Outgoing flag(boolean flag) {
    return octet(flag ? 1 : 0);
  }

  /** One byte. */
  public Outgoing octet(int value) {
    room(1);
    bytes[size++] = (byte) value;
    return this;
  }

  /** A number that is never negative; small ones are short. */
  public Outgoing count(int value) {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      octet(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    return octet(rest);
  }

  /** Any int. */
  public Outgoing whole(int value) {
    room(Integer.BYTES);
    for (int shift = 24; shift >= 0; shift -= 8) {
      bytes[size++] = (byte) (value >>> shift);
    }
    return this;
  }

  /** Any double, bit for bit. */
  public Outgoing number(double value) {
    long bits = Double.doubleToRawLongBits(value);
    return whole((int) (bits >>> 32)).whole((int) bits);
  }

  /** An array: its length, then its entries. */
  public Outgoing numbers(double[] values) {
    count(values.length);
    room(values.length * Double.BYTES);
    for (double value : values) {
      number(value);
    }
    return this;
  }

  /** A text, cut to {@link WireLimits#TEXT} characters. */
  public Outgoing text(String text) {
    String cut = text.length() > WireLimits.TEXT ? text.substring(0, WireLimits.TEXT) : text;
    byte[] encoded = cut.getBytes(StandardCharsets.UTF_8);
    count(encoded.length);
    room(encoded.length);
    System.arraycopy(encoded, 0, bytes, size, encoded.length);
    size += encoded.length;
    return this;
  }

  /** Header and payload. */
  byte[] frame() {
    int end = size;
    size = 2;
    whole(end - HEADER);
    size = end;
    return Arrays.copyOf(bytes, end);
  }

  private void room(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }
}
