package tangent.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** What attacks are after: a file with a secret, a folder open to everybody, a server. */
final class Bait implements AutoCloseable {

  private final String secret = "secret-" + UUID.randomUUID();
  private final Path folder;
  private final Path file;
  private final ServerSocketChannel server;

  Bait(Path home) throws IOException {
    folder = Files.createDirectory(home.resolve("bait"));
    file = Files.writeString(folder.resolve("answers"), secret);
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
    server = ServerSocketChannel.open();
    server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    server.configureBlocking(false);
  }

  String secret() {
    return secret;
  }

  /** The words that attacks name it by. */
  Map<String, String> words() {
    return Map.of(
        "BAIT_FILE",
        file.toString(),
        "BAIT_FOLDER",
        folder.toString(),
        "PORT",
        Integer.toString(server.socket().getLocalPort()));
  }

  /** Every file in it with its text. */
  SortedMap<String, String> contents() throws IOException {
    SortedMap<String, String> contents = new TreeMap<>();
    try (Stream<Path> tree = Files.walk(folder)) {
      tree.filter(Files::isRegularFile).forEach(each -> contents.put(each.toString(), text(each)));
    }
    return contents;
  }

  /** Whether somebody has called the server. */
  boolean wasCalled() throws IOException {
    try (var caller = server.accept()) {
      return caller != null;
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
