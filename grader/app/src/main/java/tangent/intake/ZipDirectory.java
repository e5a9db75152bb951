package tangent.intake;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Opens a zip with a cap on what reading it may cost: first its directory, then its files. */
final class ZipDirectory {

  /** An entry of the directory takes some 100 bytes: 46, its name and what the packer adds. */
  private static final long BYTES_PER_ENTRY = 100;

  private ZipDirectory() {}

  /** Closes the channel where it throws; else the zip does so with itself. */
  static ZipFile read(SeekableByteChannel archive, IntakeLimits limits)
      throws IOException, UnusableSubmission {
    MeteredChannel channel = new MeteredChannel(archive);
    try {
      if (archive.size() > limits.archiveBytes()) {
        throw new UnusableSubmission(
            "The zip is larger than "
                + limits.archiveBytes() / 1_000_000
                + " MB. Hand in only your sources.");
      }
      channel.allow(limits.entries() * BYTES_PER_ENTRY);
      ZipFile zip =
          ZipFile.builder()
              .setSeekableByteChannel(channel)
              // Names and modes come from the directory alone: what stands before each file repeats
              // it.
              .setIgnoreLocalFileHeader(true)
              .get();
      channel.allow(limits.packedBytes());
      return zip;
    } catch (UnusableSubmission e) {
      channel.close();
      throw e;
    } catch (IOException | RuntimeException e) {
      boolean spent = channel.isSpent();
      channel.close();
      throw new UnusableSubmission(
          spent
              ? "The zip holds too many files. Hand in only your sources."
              : "The submission can't be read as a zip: it is damaged, or something else. Make the"
                  + " zip again.",
          e);
    }
  }
}
