package tangent.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import tangent.wire.FrameType;

/**
 * What attacks are after: a file with a secret, a folder open to everybody, servers, a variable of
 * the environment, a file on the grader's class path.
 */
final class Bait implements AutoCloseable {

  /** Set by the build for the tests' own process. */
  private static final String VARIABLE = "TANGENT_CANARY";

  private static final String ON_CLASS_PATH = "tangent/canary.txt";

  private final String secret = "secret-" + UUID.randomUUID();
  private final String mark = "left-by-a-student-" + UUID.randomUUID();
  private final Path folder;
  private final Path file;
  private final Path onClassPath;
  private final ServerSocketChannel server;
  private final DatagramChannel post;

  Bait(Path home) throws Exception {
    folder = Files.createDirectory(home.resolve("bait"));
    file = Files.writeString(folder.resolve("answers"), secret);
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
    onClassPath =
        Path.of(Bait.class.getClassLoader().getResource(ON_CLASS_PATH).toURI()).toRealPath();
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    server = ServerSocketChannel.open().bind(anyPort);
    server.configureBlocking(false);
    post = DatagramChannel.open().bind(anyPort);
    post.configureBlocking(false);
  }

  /** What may be told nowhere. */
  List<String> secrets() throws IOException {
    return List.of(secret, Files.readString(onClassPath).strip(), System.getenv(VARIABLE));
  }

  /** The words that attacks name it by. */
  Map<String, String> words() throws IOException {
    return Map.of(
        "BAIT_FILE", file.toString(),
        "BAIT_FOLDER", folder.toString(),
        "CLASS_PATH_FILE", onClassPath.toString(),
        "MARK", mark,
        "PORT", Integer.toString(server.socket().getLocalPort()),
        "UDP_PORT", Integer.toString(post.socket().getLocalPort()),
        "ANSWER", Integer.toString(FrameType.ANSWER.ordinal()));
  }

  /** Every file in it with its text. */
  SortedMap<String, String> contents() throws IOException {
    SortedMap<String, String> contents = new TreeMap<>();
    try (Stream<Path> tree = Files.walk(folder)) {
      tree.filter(Files::isRegularFile).forEach(each -> contents.put(each.toString(), text(each)));
    }
    return contents;
  }

  /** Where a file lies that an attack has made, of all the places that attacks try. */
  List<Path> leftBehind(Path submission) throws IOException {
    List<Path> places =
        List.of(
            folder,
            submission.getParent(),
            Path.of("").toAbsolutePath(),
            Path.of("/"),
            Path.of("/tmp"),
            Path.of("/var/tmp"),
            Path.of("/dev"),
            Path.of("/dev/shm"),
            Path.of(System.getProperty("user.home")));
    return places.stream()
        .flatMap(place -> Stream.of(mark, mark + ".java", mark + ".so").map(place::resolve))
        .filter(each -> Files.exists(each, LinkOption.NOFOLLOW_LINKS))
        .toList();
  }

  /** Whether somebody has called a server. */
  boolean wasCalled() throws IOException {
    try (var caller = server.accept()) {
      return caller != null || post.receive(ByteBuffer.allocate(1)) != null;
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
    post.close();
  }
}
