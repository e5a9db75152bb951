package tangent.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Reads text that should be UTF-8, with or without a byte order mark. */
public final class Utf8 {

  private static final String MARK = "\uFEFF";
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private Utf8() {}

  public static String decode(byte[] bytes) throws UnreadableFile {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    // One char a byte is the most that UTF-8 can give.
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    if (result.isError()) {
      throw notUtf8(bytes, in.position());
    }
    String text = out.flip().toString();
    return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
  }

  /**
   * The text of a source file. One that is not UTF-8 is read as Windows-1252, in which nearly each
   * byte is some letter: a build by Maven, too, goes on where one stands in a comment.
   *
   * @throws UnreadableFile for UTF-16, which no student's build reads
   */
  public static String source(byte[] bytes) throws UnreadableFile {
    try {
      return decode(bytes);
    } catch (UnreadableFile notUtf8) {
      String text = new String(bytes, WESTERN);
      if (text.indexOf('\0') >= 0) {
        throw notUtf8;
      }
      return text;
    }
  }

  private static UnreadableFile notUtf8(byte[] bytes, int at) {
    int line = 1;
    for (int i = 0; i < at; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return new UnreadableFile(
        String.format(
            "This file is not saved as UTF-8: byte %d (0x%02X), in line %d, does not fit. Save it"
                + " as UTF-8 in your editor.",
            at + 1, bytes[at] & 0xFF, line),
        line);
  }
}
