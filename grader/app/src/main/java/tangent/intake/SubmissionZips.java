package tangent.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Zips of single submissions, numbered, in a folder for work. */
final class SubmissionZips {

  private final Path work;

  /** An archive whose entries share bytes would unpack to more than it is. */
  private long room;

  private int made;

  /**
   * @param room how many bytes they may take together
   */
  SubmissionZips(Path work, long room) {
    this.work = work;
    this.room = room;
  }

  Path next() {
    made++;
    return work.resolve(made + ".zip");
  }

  Path copy(SeekableByteChannel content) throws IOException, UnusableSubmission {
    Path zip = next();
    try (InputStream in = Channels.newInputStream(content)) {
      Files.copy(in, zip);
    }
    return zip;
  }

  void count(long bytes) throws UnusableSubmission {
    room -= bytes;
    if (room < 0) {
      throw new UnusableSubmission("The download holds more than its own size can hold.");
    }
  }

  void add(SourceTree tree, String path, String name, ZipArchiveOutputStream out)
      throws IOException, UnusableSubmission {
    int most = IntakeLimits.STANDARD.innerArchiveBytes();
    try {
      byte[] content = tree.read(path, most);
      if (content.length > most) {
        throw new UnusableSubmission(
            name + " is larger than " + most / 1_000_000 + " MB. Hand in only your sources.");
      }
      out.putArchiveEntry(new ZipArchiveEntry(name));
      out.write(content);
      out.closeArchiveEntry();
    } catch (UnreadableFile e) {
      throw new UnusableSubmission(name + ": " + e.sentence(), e);
    }
  }
}
