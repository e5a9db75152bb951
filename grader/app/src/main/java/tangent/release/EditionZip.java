package tangent.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The edition in one file, for where students do not use git. */
public final class EditionZip {

  private static final String TOP = "derivatives/";

  private final Path file;

  private EditionZip(Path file) {
    this.file = file;
  }

  /**
   * {@code FOLDER.zip}, beside the folder.
   *
   * @throws NotReleasable if another file than a former edition is there
   */
  public static EditionZip beside(Path folder, KitCheckout kit) throws IOException, NotReleasable {
    Path whole = folder.toAbsolutePath().normalize();
    Path zip = whole.resolveSibling(whole.getFileName() + ".zip");
    if (Files.exists(zip) && !isFormer(zip, FormerEditions.of(kit))) {
      throw new NotReleasable(
          "This file is no former edition, and would be lost. Move it away first: " + zip);
    }
    return new EditionZip(zip);
  }

  private static boolean isFormer(Path zip, FormerEditions editions) {
    try (ZipFile read = ZipFile.builder().setPath(zip).get()) {
      for (ZipArchiveEntry entry : Collections.list(read.getEntries())) {
        String path = entry.getName().substring(Math.min(TOP.length(), entry.getName().length()));
        if (!entry.getName().startsWith(TOP)
            || !editions.hold(path, read.getInputStream(entry).readAllBytes())) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  public Path file() {
    return file;
  }

  /** Replaces what is there. */
  public void write(Edition edition) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, SameZip.bytes(TOP, edition.files()));
  }
}
