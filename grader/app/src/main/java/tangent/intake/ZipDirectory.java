package tangent.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Opens a zip with a cap on what reading its directory may cost. */
final class ZipDirectory {

  /** An entry of the directory takes some 100 bytes: 46, its name and what the packer adds. */
  private static final long BYTES_PER_ENTRY = 100;

  private ZipDirectory() {}

  static ZipFile read(Path archive, IntakeLimits limits) throws IOException, UnusableSubmission {
    if (Files.size(archive) > limits.archiveBytes()) {
      throw new UnusableSubmission(
          "The zip is larger than "
              + limits.archiveBytes() / 1_000_000
              + " MB. Hand in only your sources.");
    }
    Metered channel = new Metered(Files.newByteChannel(archive));
    channel.allowance = limits.entries() * BYTES_PER_ENTRY;
    try {
      ZipFile zip =
          ZipFile.builder()
              .setSeekableByteChannel(channel)
              // Names and modes come from the directory alone: what stands before each file repeats
              // it.
              .setIgnoreLocalFileHeader(true)
              .get();
      channel.allowance = Long.MAX_VALUE;
      return zip;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw new UnusableSubmission(
          channel.allowance < 0
              ? "The zip holds too many files. Hand in only your sources."
              : "The submission can't be read as a zip: it is damaged, or something else. Make the"
                  + " zip again.",
          e);
    }
  }

  /** A channel that fails once more has been read than was allowed. */
  private static final class Metered implements SeekableByteChannel {
    private final SeekableByteChannel channel;
    private long allowance;

    Metered(SeekableByteChannel channel) {
      this.channel = channel;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
      int count = channel.read(into);
      allowance -= Math.max(0, count);
      if (allowance < 0) {
        throw new IOException("too large a directory");
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
  }
}
