package tangent.course;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The folder of a student, made of their id: one that every system can have, and no other
 * student's.
 */
public final class FolderName {

  /** A file system takes names of 255 bytes, and files lie below it. */
  public static final int LONGEST = 200;

  /** What Windows takes for a device, whatever follows after a dot. */
  private static final Pattern DEVICE =
      Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

  private FolderName() {}

  /**
   * All but ASCII letters, digits and {@code ._-} as the percent-encoded bytes of UTF-8.
   *
   * <p>A first letter that would make a device of it is encoded too, as are dots that lead out of
   * the folder or that Windows drops at the end: so ids that differ give names that differ.
   */
  public static String of(String id) {
    StringBuilder name = new StringBuilder();
    byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
    boolean device = DEVICE.matcher(id.toLowerCase(Locale.ROOT)).matches();
    for (int i = 0; i < bytes.length; i++) {
      boolean kept = isPlain(bytes[i]);
      boolean lastDot = bytes[i] == '.' && i == bytes.length - 1;
      if (kept && !lastDot && !(device && i == 0)) {
        name.append((char) bytes[i]);
      } else {
        name.append(String.format(Locale.ROOT, "%%%02X", bytes[i]));
      }
    }
    return name.toString();
  }

  private static boolean isPlain(byte b) {
    return b >= 'a' && b <= 'z'
        || b >= 'A' && b <= 'Z'
        || b >= '0' && b <= '9'
        || b == '.'
        || b == '_'
        || b == '-';
  }
}
