package tangent.release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import tangent.git.TrackedFile;

/**
 * A zip that is the same, byte for byte, whoever writes it and when: entries in order, one time for
 * all, fixed modes, stored and not deflated (libraries deflate in different ways).
 */
final class SameZip {

  private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

  private SameZip() {}

  /**
   * Writes the zip, unless a file of that name would be lost.
   *
   * @param top the folder that all entries stand in, with a slash at its end, or empty
   */
  static void write(Path zip, String top, SortedMap<String, TrackedFile> files)
      throws IOException, NotReleasable {
    byte[] bytes = bytes(top, files);
    if (Files.exists(zip)
        && !(Files.isRegularFile(zip) && Arrays.equals(Files.readAllBytes(zip), bytes))) {
      throw new NotReleasable("There is another file of that name, move it away first: " + zip);
    }
    Files.createDirectories(zip.toAbsolutePath().getParent());
    Files.write(zip, bytes);
  }

  static byte[] bytes(String top, SortedMap<String, TrackedFile> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (Map.Entry<String, TrackedFile> file : files.entrySet()) {
        zip.putArchiveEntry(entry(top + file.getKey(), file.getValue()));
        zip.write(file.getValue().content());
        zip.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static ZipArchiveEntry entry(String name, TrackedFile file) {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    CRC32 checksum = new CRC32();
    checksum.update(file.content());
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(file.content().length);
    entry.setCrc(checksum.getValue());
    entry.setUnixMode(file.executable() ? 0100755 : 0100644);
    // A zip knows no time zone: the local time is what it keeps.
    entry.setTime(TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
    return entry;
  }
}
