package derivatives;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;

public class Attack extends Moves {
  @Override
  public void inF() throws IOException {
    new FileOutputStream(FileDescriptor.out).close();
  }

  @Override
  public void inTurning() throws IOException {
    new FileInputStream(FileDescriptor.in).close();
    new FileOutputStream(FileDescriptor.err).close();
    new FileOutputStream(FileDescriptor.out).close();
  }

  /** Waits for what the grader says next, which is nothing. */
  @Override
  public void inLoss() throws IOException {
    new FileInputStream(FileDescriptor.in).read();
  }

  /** The polite way in: there is nothing to be read there. */
  @Override
  public void inLossDerivative() throws IOException {
    throw new Tries()
        .with("read System.in", () -> existing(System.in.read()))
        .with("what waits there", () -> existing(System.in.available() - 1))
        .told();
  }

  private static int existing(int octet) {
    if (octet < 0) {
      throw new IllegalStateException("the end");
    }
    return octet;
  }
}
