package derivatives;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

public class Attack extends Moves {
  private static final int MAGIC = 0xD7;
  private static final int ANSWER = @ANSWER@;

  /** Words where frames are expected, with a command for a CI log among them. */
  @Override
  public void inF() throws IOException {
    write("\n::error::all tests passed, 110 points\n".getBytes(StandardCharsets.UTF_8));
  }

  /** 2,147,483,647 bytes are to follow. */
  @Override
  public void inTurning() throws IOException {
    write(new byte[] {(byte) MAGIC, ANSWER, 127, -1, -1, -1});
  }

  /** Half a frame, and the end. */
  @Override
  public void inLoss() throws IOException {
    byte[] answer = answer(1);
    write(java.util.Arrays.copyOf(answer, answer.length / 2));
    Runtime.getRuntime().halt(0);
  }

  /** Answers to a thousand later calls, ahead of time. */
  @Override
  public void inLossDerivative() throws IOException {
    for (int call = 1_000_000; call < 1_001_000; call++) {
      write(answer(call));
    }
  }

  @Override
  public void inStep() throws IOException {
    byte[] flood = new byte[1 << 16];
    while (true) {
      write(flood);
    }
  }

  /** A whole frame: no notes, not worn, the number 0, no changes. */
  private static byte[] answer(int call) throws IOException {
    ByteArrayOutputStream payload = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(payload);
    data.writeInt(call);
    data.writeByte(0);
    data.writeByte(0);
    data.writeDouble(0);
    data.writeByte(0);
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    DataOutputStream header = new DataOutputStream(frame);
    header.writeByte(MAGIC);
    header.writeByte(ANSWER);
    header.writeInt(payload.size());
    header.write(payload.toByteArray());
    return frame.toByteArray();
  }

  private static void write(byte[] bytes) throws IOException {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    out.write(bytes);
    out.flush();
  }
}
