package tangent.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Kinds of file that hold a submission for their owner, and not for us: each gets its name. */
final class Archives {

  private static final String INSTEAD =
      ", which is not read. Unpack it, and hand in the folder or a .zip of it.";

  /** By how they begin: a name says less. */
  private record Kind(String name, int at, byte[] sign, List<String> endings) {
    static Kind of(String name, int at, String sign, String... endings) {
      return new Kind(name, at, sign.getBytes(StandardCharsets.ISO_8859_1), List.of(endings));
    }
  }

  private static final List<Kind> KINDS =
      List.of(
          Kind.of("a RAR archive", 0, "Rar!\u001a\u0007", ".rar"),
          Kind.of("a 7z archive", 0, "7z\u00bc\u00af'\u001c", ".7z"),
          Kind.of("an archive packed with gzip", 0, "\u001f\u008b", ".tar.gz", ".tgz", ".gz"),
          Kind.of("an archive packed with xz", 0, "\u00fd7zXZ\0", ".tar.xz", ".txz", ".xz"),
          Kind.of("an archive packed with bzip2", 0, "BZh", ".tar.bz2", ".tbz", ".bz2"),
          Kind.of("an archive packed with zstd", 0, "(\u00b5/\u00fd", ".tar.zst", ".zst"),
          Kind.of("a tar archive", 257, "ustar", ".tar"));

  private static final int LONGEST = 300;

  private Archives() {}

  /** What to say of a file that was named as a submission and is no zip. */
  static Optional<String> refusal(SeekableByteChannel channel, String name) throws IOException {
    if (name.toLowerCase(Locale.ROOT).endsWith(".java")) {
      return Optional.of(
          "This is a single Java file: "
              + name
              + ". Name the folder that holds the project, or a .zip of it.");
    }
    byte[] head = head(channel);
    if (begins(head, 0, new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE})) {
      return Optional.of(
          "This is a compiled class, and only sources are graded: "
              + name
              + ". Hand in .java files.");
    }
    return KINDS.stream()
        .filter(kind -> begins(head, kind.at(), kind.sign()))
        .findFirst()
        .map(kind -> sentence(kind, name));
  }

  /** What to say of a file that lies in a submission, by its name alone. */
  static Optional<String> refusal(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return KINDS.stream()
        .filter(kind -> kind.endings().stream().anyMatch(lower::endsWith))
        .findFirst()
        .map(kind -> sentence(kind, name));
  }

  private static String sentence(Kind kind, String name) {
    return name + " is " + kind.name() + INSTEAD;
  }

  private static boolean begins(byte[] head, int at, byte[] sign) {
    return head.length >= at + sign.length
        && Arrays.equals(head, at, at + sign.length, sign, 0, sign.length);
  }

  private static byte[] head(SeekableByteChannel channel) throws IOException {
    ByteBuffer head = ByteBuffer.allocate(LONGEST);
    channel.position(0);
    while (head.hasRemaining() && channel.read(head) >= 0) {
      // Reads on.
    }
    channel.position(0);
    return Arrays.copyOf(head.array(), head.position());
  }
}
