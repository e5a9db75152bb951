package tangent.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** A channel that fails once more has been read than was allowed. */
final class MeteredChannel implements SeekableByteChannel {

  private final SeekableByteChannel channel;
  private long allowance;

  MeteredChannel(SeekableByteChannel channel) {
    this.channel = channel;
  }

  /** Allows so many bytes from now on. */
  void allow(long bytes) {
    allowance = bytes;
  }

  boolean isSpent() {
    return allowance < 0;
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    int count = channel.read(into);
    allowance -= Math.max(0, count);
    if (isSpent()) {
      throw new Spent();
    }
    return count;
  }

  @Override
  public int write(ByteBuffer from) throws IOException {
    return channel.write(from);
  }

  @Override
  public long position() throws IOException {
    return channel.position();
  }

  @Override
  public SeekableByteChannel position(long position) throws IOException {
    channel.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return channel.size();
  }

  @Override
  public SeekableByteChannel truncate(long size) throws IOException {
    channel.truncate(size);
    return this;
  }

  @Override
  public boolean isOpen() {
    return channel.isOpen();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** More was read than was allowed. */
  static final class Spent extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
