package tangent.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.CRC32;
import tangent.Sha256;

/** What tells files, and what they were made for, apart. */
final class Digest {

  private Digest() {}

  static String of(byte[]... parts) {
    MessageDigest digest = Sha256.begun();
    for (byte[] part : parts) {
      digest.update(part);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** A short one, which tells accidents and no forgery, and takes a moment for many megabytes. */
  static String shortOf(Path file) throws IOException {
    CRC32 sum = new CRC32();
    byte[] bytes = Files.readAllBytes(file);
    sum.update(bytes);
    return "%08x-%d".formatted(sum.getValue(), bytes.length);
  }

  /** What tells the running JDK from others, and from itself before an update. */
  static byte[] ofJdk() {
    Path home = Path.of(System.getProperty("java.home"));
    StringBuilder words = new StringBuilder(home.toString());
    for (String property : new String[] {"java.vm.vendor", "java.vm.version", "os.arch"}) {
      words.append('\n').append(System.getProperty(property));
    }
    try {
      Path classes = home.resolve("lib").resolve("modules");
      BasicFileAttributes state = Files.readAttributes(classes, BasicFileAttributes.class);
      words.append('\n').append(state.size()).append('\n').append(state.lastModifiedTime());
    } catch (IOException unknown) {
      // A JDK put together in another way is told by its version alone.
    }
    return words.toString().getBytes(StandardCharsets.UTF_8);
  }
}
