package tangent.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Reads source text, which has to be UTF-8, with or without a byte order mark. */
public final class Utf8 {

  private static final String MARK = "\uFEFF";

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

  private static UnreadableFile notUtf8(byte[] bytes, int at) {
    int line = 1;
    for (int i = 0; i < at; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return new UnreadableFile(
        String.format(
            "This file is not saved as UTF-8: byte %d (0x%02X), in line %d, can't be read. Save it"
                + " as UTF-8 in your editor.",
            at + 1, bytes[at] & 0xFF, line),
        line);
  }
}
