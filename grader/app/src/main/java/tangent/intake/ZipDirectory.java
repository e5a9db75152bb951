package tangent.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Opens a zip with a cap on what reading it may cost: first its directory, then its files. */
final class ZipDirectory {

  /** An entry of the directory takes some 100 bytes: 46, its name and what the packer adds. */
  private static final long BYTES_PER_ENTRY = 100;

  /** A file begins with these bytes, and with what says how long its name is. */
  private static final int FILE = 0x04034b50;

  private static final int HEADER = 30;
  private static final int LENGTH_OF_NAME = 26;
  private static final int LENGTH_OF_EXTRA = 28;

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
              : "This file can't be read as a zip: it is damaged, or something else. Make the"
                  + " zip again.",
          e);
    }
  }

  /**
   * Where the content of the file begins with which the archive begins; 0 where it begins with
   * something else.
   */
  static long firstContent(SeekableByteChannel archive) throws IOException {
    ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
    archive.position(0);
    while (header.hasRemaining() && archive.read(header) >= 0) {
      // Reads on.
    }
    boolean file = !header.hasRemaining() && header.getInt(0) == FILE;
    return file
        ? HEADER
            + Short.toUnsignedLong(header.getShort(LENGTH_OF_NAME))
            + Short.toUnsignedLong(header.getShort(LENGTH_OF_EXTRA))
        : 0;
  }

  /**
   * Whether one of its files has its content there. A second end of the directory, in the comment
   * behind the first, may name other files, or none.
   */
  static boolean lists(ZipFile zip, long content) {
    Enumeration<ZipArchiveEntry> entries = zip.getEntriesInPhysicalOrder();
    if (!entries.hasMoreElements()) {
      return false;
    }
    ZipArchiveEntry first = entries.nextElement();
    try (InputStream found = zip.getRawInputStream(first)) {
      return found == null || first.getDataOffset() == content;
    } catch (IOException | RuntimeException damaged) {
      // Said of each file that is read.
      return true;
    }
  }
}
