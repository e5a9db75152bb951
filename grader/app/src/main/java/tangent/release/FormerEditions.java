package tangent.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * Every file that some commit of the kit had in {@code starter}. What is one of them can be
 * replaced: it can be had again.
 */
final class FormerEditions {

  private final Set<String> known;

  private FormerEditions(List<String> known) {
    this.known = new HashSet<>(known);
  }

  static FormerEditions of(KitCheckout kit) throws NotReleasable {
    return new FormerEditions(kit.everHeld(Edition.FOLDER));
  }

  /** Whether such a file stood at this path once. Line ends may be those of another system. */
  boolean hold(String path, byte[] content) {
    String file = " " + Edition.FOLDER + "/" + path;
    byte[] lines =
        new String(content, StandardCharsets.ISO_8859_1)
            .replace("\r\n", "\n")
            .getBytes(StandardCharsets.ISO_8859_1);
    return known.contains(id(content) + file) || known.contains(id(lines) + file);
  }

  /** The name that git gives to this content. */
  private static String id(byte[] content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      digest.update(("blob " + content.length + "\0").getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
