package tangent.course.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import tangent.Sha256;
import tangent.course.FolderName;

/**
 * The name on this disk of a file that a student has named.
 *
 * <p>A zip can hold names that a file system takes from nobody, and the locale that Java was
 * started in may have no letters beyond ASCII. No such name may stop a class.
 */
final class DiskName {

  /** A disk takes paths of 4096 bytes, and these lie deep in a folder of the instructor's. */
  private static final int LONGEST_PATH = 1_000;

  private static final int DIGITS = 16;

  private DiskName() {}

  /** The path itself if that can be, else one that no other path gets. */
  static String of(String path) {
    String name =
        Arrays.stream(path.split("/", -1)).map(DiskName::segment).collect(Collectors.joining("/"));
    return bytes(name) <= LONGEST_PATH
        ? name
        : digest(path) + "/" + name.substring(name.lastIndexOf('/') + 1);
  }

  private static String segment(String name) {
    String nameable = canBeNamed(name) ? name : FolderName.of(name);
    if (bytes(nameable) <= FolderName.LONGEST) {
      return nameable;
    }
    int dot = name.lastIndexOf('.');
    String ending =
        dot < 0 || name.length() - dot > DIGITS ? "" : FolderName.of(name.substring(dot));
    return digest(name) + ending;
  }

  private static boolean canBeNamed(String name) {
    try {
      return Path.of(name).toString().equals(name);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static String digest(String text) {
    return Sha256.hexOf(text).substring(0, DIGITS);
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
