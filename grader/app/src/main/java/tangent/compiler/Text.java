package tangent.compiler;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Texts and bytes on the wire, each with its length in front. */
final class Text {

  private Text() {}

  static void write(String text, DataOutput out) throws IOException {
    writeBytes(text.getBytes(StandardCharsets.UTF_8), out);
  }

  static String read(DataInput in, int longest) throws IOException {
    return new String(readBytes(in, longest), StandardCharsets.UTF_8);
  }

  static void writeBytes(byte[] bytes, DataOutput out) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static byte[] readBytes(DataInput in, int longest) throws IOException {
    byte[] bytes = new byte[count(in, longest)];
    in.readFully(bytes);
    return bytes;
  }

  /** A number of things to come, which whoever sent it may have made up. */
  static int count(DataInput in, int most) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > most) {
      throw new IOException("a count out of range: " + count);
    }
    return count;
  }
}
