package derivatives;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Throws where it gets through, with what it found; so that it would stand in the report. */
public class Attack extends Moves {
  private interface Try {
    String find() throws Throwable;
  }

  private static void attack(String name, Try attempt) {
    String found;
    try {
      found = attempt.find();
    } catch (Exception | LinkageError e) {
      return;
    } catch (Throwable e) {
      throw new Error(e);
    }
    throw new IllegalStateException("it works: " + name + " " + found);
  }

  private static String read(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file));
    if (text.isEmpty()) {
      throw new IOException("nothing there");
    }
    return text;
  }

  /** Files, by every way to them. */
  @Override
  public void inF() {
    attack("a file", () -> read(Path.of("@BAIT_FILE@")));
    attack("a file by /proc", () -> read(Path.of("/proc/self/root@BAIT_FILE@")));
    attack("a file by going up", () -> read(Path.of("../../../../../..@BAIT_FILE@")));
    attack("users", () -> read(Path.of("/etc/passwd")));
    attack("the machine's name", () -> read(Path.of("/etc/hostname")));
    attack("the grader's folder", () -> Files.list(Path.of("@BAIT_FOLDER@")).toList().toString());
    attack("home", () -> Files.list(Path.of("/root")).toList().toString());
    attack("a link", () -> Files.createSymbolicLink(Path.of("link"), Path.of("/")).toString());
  }

  @Override
  public void inTurning() {
    InetAddress local = InetAddress.getLoopbackAddress();
    attack("TCP", () -> new Socket(local, @PORT@).toString());
    attack("a server", () -> new ServerSocket(0, 1, local).toString());
    attack(
        "UDP",
        () -> {
          try (DatagramSocket socket = new DatagramSocket()) {
            socket.send(new DatagramPacket(new byte[1], 1, new InetSocketAddress(local, @PORT@)));
            return socket.toString();
          }
        });
    attack("a Unix socket", () -> ServerSocketChannel.open(StandardProtocolFamily.UNIX).toString());
    attack("a name", () -> InetAddress.getByName("example.com").toString());
  }

  /** Other processes: their command lines, environments, memory and open files. */
  @Override
  public void inLoss() throws IOException {
    long self = ProcessHandle.current().pid();
    for (Path process : processes()) {
      long number = Long.parseLong(process.getFileName().toString());
      if (number != self) {
        attack("another process", () -> read(process.resolve("cmdline")));
        attack("its environment", () -> read(process.resolve("environ")));
      }
    }
    attack("the parent", () -> ProcessHandle.current().parent().orElseThrow().toString());
    attack("the environment", () -> variables());
    if (!System.getenv().keySet().stream().allMatch("PWD"::equals)) {
      throw new IllegalStateException("the environment: " + System.getenv());
    }
    for (int descriptor = 3; descriptor < 64; descriptor++) {
      Path link = Path.of("/proc/self/fd/" + descriptor);
      attack("descriptor " + descriptor, () -> inherited(link));
    }
  }

  /** What it was started with, but for the folder that bubblewrap itself tells. */
  private static String variables() throws IOException {
    String variables = read(Path.of("/proc/self/environ")).replace("PWD=/\0", "");
    if (variables.isEmpty()) {
      throw new IOException("nothing there");
    }
    return variables;
  }

  private static List<Path> processes() throws IOException {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
      List<Path> all = new java.util.ArrayList<>();
      found.forEach(all::add);
      return all;
    }
  }

  /** What it did not open itself: neither of the JDK nor of its own class path. */
  private static String inherited(Path link) throws IOException {
    String target = Files.readSymbolicLink(link).toString();
    if (target.startsWith(System.getProperty("java.home"))
        || System.getProperty("java.class.path").contains(target)
        || target.startsWith("/proc/")
        || target.startsWith("/dev/")
        || target.startsWith("socket:")) {
      throw new IOException("its own");
    }
    return target;
  }

  /** Native code, by library and by foreign function, and through it what Java can't do. */
  @Override
  public void inLossDerivative() {
    attack("fork by a foreign function", () -> Native.call("fork"));
    attack("vsock by a foreign function", () -> Native.call("socket", 40, 1, 0));
    attack("a namespace by a foreign function", () -> Native.call("unshare", 0x10000000));
    attack("an unnamed file", () -> Native.call("memfd_create", 0, 0));
    attack("attach", () -> attach());
  }

  private static String attach() throws Throwable {
    String self = Long.toString(ProcessHandle.current().pid());
    Class<?> machine = Class.forName("com.sun.tools.attach.VirtualMachine");
    return machine.getMethod("attach", String.class).invoke(null, self).toString();
  }

  /** The grader's own classes: properties, solutions, models. */
  @Override
  public void inStep() {
    for (String name :
        List.of(
            "tangent.property.DerivativeProperties",
            "tangent.examination.Examiner",
            "tangent.model.Variant",
            "tangent.report.Grading",
            "tangent.sandbox.Sandbox",
            "net.jqwik.api.Property",
            "org.junit.jupiter.api.Test")) {
      attack("a class of the grader's", () -> Class.forName(name).toString());
      String file = "/" + name.replace('.', '/') + ".class";
      attack("its bytes", () -> Attack.class.getResource(file).toString());
    }
    for (String entry : System.getProperty("java.class.path").split(":")) {
      if (entry.contains("app") || entry.contains("solutions") || entry.contains("grader.jar")) {
        throw new IllegalStateException("the grader is on the class path: " + entry);
      }
    }
  }
}
