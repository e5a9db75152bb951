package tangent.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import tangent.process.JavaLauncher;
import tangent.process.ProcessFamily;
import tangent.process.ProgramJar;
import tangent.sandbox.probe.Attack;
import tangent.sandbox.probe.Probe;

/**
 * One attack of our own on the walls, with bait outside: a file to read, a folder to write to, a
 * server to reach, a variable of the environment.
 */
record ProbeRun(Walls walls, Path workspace, Set<Attack> attacks) {

  private static final String BAIT = "TANGENT_BAIT";

  /** A hundred times what the probe takes on an idle machine. */
  private static final long PATIENCE_SECONDS = 30;

  private static final int LONGEST_ANSWER = 8192;

  ProbeResult result() throws IOException {
    Path folder = Files.createTempDirectory(workspace, "probe");
    Path file = Files.writeString(folder.resolve("bait"), "A secret of the grader's.");
    Path writable = Files.createDirectory(folder.resolve("open"));
    // Open to everybody, so that nothing but the sandbox stands before them.
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    Files.setPosixFilePermissions(writable, PosixFilePermissions.fromString("rwxrwxrwx"));
    Path jar = ProgramJar.write(folder.resolve("probe.jar"), Probe.class);
    try (ServerSocketChannel server = ServerSocketChannel.open()) {
      server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      server.configureBlocking(false);
      int port = server.socket().getLocalPort();
      ProbeResult told =
          attack(jar, List.of(file.toString(), writable.toString(), "" + port, BAIT));
      return seen(told, writable, server);
    }
  }

  private ProbeResult attack(Path jar, List<String> bait) throws IOException {
    JavaLauncher launcher =
        new BubblewrapLauncher(walls, ProcessLimits.PROBE, workspace, Map.of(BAIT, "secret"));
    List<String> arguments = new ArrayList<>(List.of("-cp", jar.toString()));
    arguments.add(Probe.class.getName());
    arguments.addAll(bait);
    attacks.forEach(attack -> arguments.add(attack.name()));
    Process process = launcher.start(arguments, List.of(jar));
    try {
      process.getOutputStream().close();
      boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return ended ? answer(process) : new ProbeResult(false, Set.of(), "nothing, and did not end");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the sandbox was tried", e);
    } finally {
      ProcessFamily.destroy(process);
    }
  }

  private ProbeResult answer(Process process) throws IOException {
    String told = read(process.getInputStream());
    String complaint = read(process.getErrorStream());
    Set<Attack> succeeded = EnumSet.noneOf(Attack.class);
    Set<Attack> blocked = EnumSet.noneOf(Attack.class);
    for (Attack attack : attacks) {
      if (told.lines().anyMatch(attack.told(true)::equals)) {
        succeeded.add(attack);
      }
      if (told.lines().anyMatch(attack.told(false)::equals)) {
        blocked.add(attack);
      }
    }
    boolean all = succeeded.size() + blocked.size() == attacks.size();
    return new ProbeResult(all, succeeded, complaint);
  }

  /** Adds what can be seen from outside, whatever the probe said. */
  private static ProbeResult seen(ProbeResult told, Path writable, ServerSocketChannel server)
      throws IOException {
    Set<Attack> succeeded = EnumSet.noneOf(Attack.class);
    succeeded.addAll(told.succeeded());
    try (var written = Files.list(writable)) {
      if (written.findAny().isPresent()) {
        succeeded.add(Attack.WRITE_FILE);
      }
    }
    try (var caller = server.accept()) {
      if (caller != null) {
        succeeded.add(Attack.REACH_NETWORK);
      }
    }
    return new ProbeResult(told.ended(), succeeded, told.complaint());
  }

  private static String read(InputStream stream) throws IOException {
    return new String(stream.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
  }
}
