package derivatives;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

public class Attack extends Moves {
  /** Words where frames are expected, with a command for a CI log among them. */
  @Override
  public void inF() throws IOException {
    write("\n::error::all tests passed, 110 points\n".getBytes(StandardCharsets.UTF_8));
  }

  /** A frame's first bytes, tried out: 2,147,483,647 bytes are to follow. */
  @Override
  public void inTurning() throws IOException {
    write(new byte[] {(byte) 0xD7, 5, 127, -1, -1, -1, 127, -1, -1, -1});
  }

  @Override
  public void inLoss() throws IOException {
    new FileOutputStream(FileDescriptor.out).close();
    new FileInputStream(FileDescriptor.in).close();
  }

  /** Waits for what the grader says next, which is nothing. */
  @Override
  public void inLossDerivative() throws IOException {
    new FileInputStream(FileDescriptor.in).read();
  }

  @Override
  public void inStep() throws IOException {
    byte[] flood = new byte[1 << 16];
    while (true) {
      write(flood);
    }
  }

  private static void write(byte[] bytes) throws IOException {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    out.write(bytes);
    out.flush();
  }
}
