package tangent.compile;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that fails once more has come than was allowed: what sends is not to be trusted. */
final class Allowance extends FilterInputStream {

  private long left;

  Allowance(InputStream in) {
    super(in);
  }

  void grant(long bytes) {
    left = bytes;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    spend(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = super.read(into, from, length);
    spend(Math.max(0, read));
    return read;
  }

  private void spend(int bytes) throws IOException {
    left -= bytes;
    if (left < 0) {
      throw new IOException("more than was allowed");
    }
  }
}
