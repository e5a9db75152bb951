package tangent.git;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** What git calls a content: a digest of it, in one of two lengths. */
public final class BlobName {

  /** The digits of the shorter one, which most repositories use. */
  public static final int SHORT = 40;

  private BlobName() {}

  /** As it is, and with the line ends of Unix: a checkout may have given it others. */
  public static List<String> of(byte[] content, int digits) {
    String text = new String(content, StandardCharsets.ISO_8859_1);
    return Stream.of(text, text.replace("\r\n", "\n"))
        .distinct()
        .map(each -> digest(each, digits))
        .toList();
  }

  private static String digest(String content, int digits) {
    try {
      MessageDigest digest = MessageDigest.getInstance(digits == SHORT ? "SHA-1" : "SHA-256");
      String blob = "blob " + content.length() + "\0" + content;
      return HexFormat.of().formatHex(digest.digest(blob.getBytes(StandardCharsets.ISO_8859_1)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has both", e);
    }
  }
}
