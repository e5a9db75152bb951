package tangent.sandbox.probe;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Something that nobody inside the sandbox may be able to do. */
public enum Attack {
  READ_FILE("read a file of the grader's") {
    @Override
    boolean succeeds(Bait bait) throws IOException {
      return !Files.readString(bait.file()).isEmpty();
    }
  },
  WRITE_FILE("write a file") {
    @Override
    boolean succeeds(Bait bait) {
      List<Path> places =
          List.of(
              bait.folder(), Path.of(""), Path.of("/tmp"), Path.of("/dev/shm"), Path.of("/dev"));
      return places.stream().anyMatch(Attack::canWriteTo);
    }
  },
  REACH_NETWORK("reach a server") {
    @Override
    boolean succeeds(Bait bait) throws IOException {
      try (Socket socket = new Socket()) {
        socket.connect(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), bait.port()), PATIENCE_MILLIS);
        return true;
      }
    }
  },
  OPEN_SERVER("open a socket") {
    @Override
    boolean succeeds(Bait bait) throws IOException {
      try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        return socket.isBound();
      }
    }
  },
  START_PROCESS("start a program") {
    @Override
    boolean succeeds(Bait bait) throws IOException {
      String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      new ProcessBuilder(java, "--version").start().destroyForcibly();
      return true;
    }
  },
  SEE_PROCESSES("see other processes") {
    @Override
    boolean succeeds(Bait bait) {
      long self = ProcessHandle.current().pid();
      return ProcessHandle.allProcesses().anyMatch(process -> process.pid() != self);
    }
  },
  READ_ENVIRONMENT("read the grader's environment") {
    @Override
    boolean succeeds(Bait bait) {
      return System.getenv(bait.variable()) != null;
    }
  },
  START_THREADS("start threads without end") {
    @Override
    boolean succeeds(Bait bait) {
      return Crowd.gathers();
    }
  },
  TAKE_MEMORY("take memory without end") {
    @Override
    boolean succeeds(Bait bait) throws ReflectiveOperationException {
      return RawMemory.gives();
    }
  },
  /** The JVM itself waits for half a second before it refuses: too long for every start. */
  TAKE_BUFFERS("take memory outside the heap") {
    @Override
    boolean succeeds(Bait bait) {
      return ByteBuffer.allocateDirect(BUFFER_BYTES).isDirect();
    }
  };

  /** Four times what the JVM's flags allow. */
  private static final int BUFFER_BYTES = 64 << 20;

  private static final int PATIENCE_MILLIS = 2000;

  private final String phrase;

  Attack(String phrase) {
    this.phrase = phrase;
  }

  /** What it does, to follow "could". */
  public String phrase() {
    return phrase;
  }

  /**
   * Those that depend on the machine. The JVM's own flags do not: it takes them, or does not start.
   */
  public static Set<Attack> onTheMachine() {
    return EnumSet.complementOf(EnumSet.of(TAKE_BUFFERS));
  }

  /** The line by which the probe tells how the attack went. */
  public String told(boolean succeeded) {
    return name().toLowerCase(Locale.ROOT) + (succeeded ? " succeeded" : " blocked");
  }

  /** Tries it; an exception means that it failed. */
  abstract boolean succeeds(Bait bait) throws IOException, ReflectiveOperationException;

  private static boolean canWriteTo(Path folder) {
    try {
      Files.createTempFile(folder, "probe", "");
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
