package tangent.release;

import java.io.IOException;
import java.nio.file.Path;

/** The edition in one file, for where students do not use git. */
public final class EditionZip {

  private static final String TOP = "derivatives/";

  private EditionZip() {}

  /** {@code FOLDER.zip}, beside the folder. */
  public static Path beside(Path folder) {
    Path whole = folder.toAbsolutePath().normalize();
    return whole.resolveSibling(whole.getFileName() + ".zip");
  }

  public static void write(Path zip, Edition edition) throws IOException, NotReleasable {
    SameZip.write(zip, TOP, edition.files());
  }
}
