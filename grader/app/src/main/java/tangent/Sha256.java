package tangent;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, which every JDK has. */
public final class Sha256 {

  private Sha256() {}

  /** One to be fed. */
  public static MessageDigest begun() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Of a text as UTF-8. */
  public static byte[] of(String text) {
    return begun().digest(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same in hexadecimal digits. */
  public static String hexOf(String text) {
    return HexFormat.of().formatHex(of(text));
  }
}
