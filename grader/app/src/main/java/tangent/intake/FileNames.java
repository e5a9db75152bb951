package tangent.intake;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;

/**
 * Names of files, read from their bytes.
 *
 * <p>Java reads the names in a folder by the locale that it was started in, and in one without any
 * setting (cron, a container) each letter beyond ASCII is lost. A grade must not depend on that. A
 * path's URI still holds its bytes.
 */
final class FileNames {

  private FileNames() {}

  /** The last name of a path on disk. */
  static String last(Path path) {
    String uri = path.toUri().getRawPath();
    if (uri == null) {
      return path.getFileName().toString();
    }
    String whole = uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
    return decode(unescaped(whole.substring(whole.lastIndexOf('/') + 1)));
  }

  private static byte[] unescaped(String segment) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < segment.length(); i++) {
      char c = segment.charAt(i);
      if (c == '%') {
        bytes.write(Integer.parseInt(segment, i + 1, i + 3, 16));
        i += 2;
      } else {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  /**
   * UTF-8 if it can be that, else the code page that zip programs on Windows still use. macOS takes
   * letters apart from their marks; in a Java text they stand together.
   */
  static String decode(byte[] bytes) {
    String name;
    try {
      name = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      name = new String(bytes, codePage());
    }
    return composed(name);
  }

  static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  /** A small Java may lack the code page; then at least nothing breaks. */
  private static Charset codePage() {
    return Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;
  }
}
