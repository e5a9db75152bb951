package derivatives;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;

public class Attack extends Moves {
  private static final int BLOCKS = 1 << 10;

  private static boolean printed;
  private static boolean written;
  private static Tries tries = new Tries();

  @Override
  public void inF() {
    if (!printed) {
      printed = true;
      byte[] block = new byte[1 << 20];
      for (int i = 0; i < BLOCKS; i++) {
        System.out.write(block, 0, block.length);
        System.err.write(block, 0, block.length);
      }
      tries.with("print", () -> 2 * BLOCKS + " MB");
    }
  }

  /** Past the stream that the worker has put in its place. */
  @Override
  public void inTurning() throws IOException {
    if (!written) {
      written = true;
      FileOutputStream err = new FileOutputStream(FileDescriptor.err);
      byte[] block = new byte[1 << 16];
      for (int i = 0; i < BLOCKS; i++) {
        err.write(block);
      }
      tries.with("write", () -> BLOCKS / 16 + " MB");
    }
  }

  @Override
  public void inLoss() {
    throw tries.told();
  }
}
