package tangent.course.gradebook;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A text with the encoding that it came in: what is not changed gets its bytes back.
 *
 * <p>Bytes that are no UTF-8 are read as ISO 8859-1, which has a letter for each: names may look
 * odd to us then, but nothing is lost. UTF-16 is taken apart by hand for the same reason, since a
 * decoder would replace half a character.
 *
 * @param mark the byte order mark, or nothing
 */
record EncodedText(String text, byte[] mark, Encoding encoding) {

  enum Encoding {
    UTF_8,
    ISO_8859_1,
    UTF_16_LITTLE,
    UTF_16_BIG
  }

  static EncodedText of(byte[] bytes) throws UnusableGradebook {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return eight(bytes, 3);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return sixteen(bytes, 2, Encoding.UTF_16_LITTLE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return sixteen(bytes, 2, Encoding.UTF_16_BIG);
    }
    // No heading begins with a character 0, so one of the first two bytes tells.
    if (bytes.length > 1 && bytes[0] != 0 && bytes[1] == 0) {
      return sixteen(bytes, 0, Encoding.UTF_16_LITTLE);
    }
    if (bytes.length > 1 && bytes[0] == 0 && bytes[1] != 0) {
      return sixteen(bytes, 0, Encoding.UTF_16_BIG);
    }
    return eight(bytes, 0);
  }

  /** The same with another text, as the bytes of a file. */
  byte[] bytes(String changed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(mark);
    out.writeBytes(
        switch (encoding) {
          case UTF_8 -> changed.getBytes(StandardCharsets.UTF_8);
          case ISO_8859_1 -> changed.getBytes(StandardCharsets.ISO_8859_1);
          case UTF_16_LITTLE, UTF_16_BIG -> sixteen(changed);
        });
    return out.toByteArray();
  }

  private byte[] sixteen(String changed) {
    ByteBuffer units = ByteBuffer.allocate(2 * changed.length()).order(order(encoding));
    units.asCharBuffer().put(changed);
    return units.array();
  }

  private static EncodedText eight(byte[] bytes, int start) {
    byte[] mark = Arrays.copyOf(bytes, start);
    ByteBuffer content = ByteBuffer.wrap(bytes, start, bytes.length - start);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(content).toString();
      return new EncodedText(text, mark, Encoding.UTF_8);
    } catch (CharacterCodingException e) {
      String text = new String(bytes, start, bytes.length - start, StandardCharsets.ISO_8859_1);
      return new EncodedText(text, mark, Encoding.ISO_8859_1);
    }
  }

  private static EncodedText sixteen(byte[] bytes, int start, Encoding encoding)
      throws UnusableGradebook {
    if (bytes.length % 2 != 0) {
      throw new UnusableGradebook(
          "it is UTF-16 and ends within a character: download it once more.");
    }
    CharBuffer units =
        ByteBuffer.wrap(bytes, start, bytes.length - start).order(order(encoding)).asCharBuffer();
    return new EncodedText(units.toString(), Arrays.copyOf(bytes, start), encoding);
  }

  private static ByteOrder order(Encoding encoding) {
    return encoding == Encoding.UTF_16_LITTLE ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
