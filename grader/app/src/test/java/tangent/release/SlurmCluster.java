package tangent.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Slurm with one node, this machine, and its data in a folder: without accounting, as ever. */
final class SlurmCluster implements AutoCloseable {

  private final Path folder;
  private final List<Process> daemons = new ArrayList<>();

  private SlurmCluster(Path folder) {
    this.folder = folder;
  }

  static boolean isThere() {
    return Program.isThere("sbatch") && Program.isThere("munged");
  }

  static SlurmCluster start(Path folder) throws IOException {
    SlurmCluster cluster = new SlurmCluster(folder);
    try {
      cluster.start();
      return cluster;
    } catch (IOException e) {
      cluster.close();
      throw e;
    }
  }

  /**
   * Submits a script, and waits until each of its tasks has ended well. A job behind it is told of
   * its end at once, where {@code sbatch --wait} looks after 2 seconds, 10 and 42.
   */
  void runs(Path directory, String script) throws IOException, InterruptedException {
    String job = says(directory, "sbatch", "--parsable", script).strip();
    says(directory, "srun", "--dependency=afterok:" + job, "true");
  }

  private String says(Path directory, String... command) throws IOException, InterruptedException {
    Program ran =
        Program.run(directory, Map.of("SLURM_CONF", configuration().toString()), List.of(command));
    assertThat(ran.status()).as(ran.output()).isZero();
    return ran.output();
  }

  private Path configuration() {
    return folder.resolve("slurm.conf");
  }

  private void start() throws IOException {
    byte[] key = new byte[1024];
    new SecureRandom().nextBytes(key);
    Path keyFile = Files.write(folder.resolve("munge.key"), key);
    Files.setPosixFilePermissions(keyFile, PosixFilePermissions.fromString("r--------"));
    Path socket = folder.resolve("munge.socket");
    Files.writeString(configuration(), configuration(socket));
    daemon(
        "Created socket",
        "munged",
        "--foreground",
        "--force",
        "--key-file=" + keyFile,
        "--socket=" + socket,
        "--pid-file=" + folder.resolve("munge.pid"),
        "--seed-file=" + folder.resolve("munge.seed"));
    String file = configuration().toString();
    daemon("Running as primary controller", "slurmctld", "-D", "-f", file);
    daemon("slurmd started", "slurmd", "-D", "-N", "localhost", "-f", file);
  }

  private String configuration(Path socket) throws IOException {
    return """
        ClusterName=kit
        SlurmctldHost=localhost(127.0.0.1)
        SlurmUser=%s
        AuthType=auth/munge
        AuthInfo=socket=%s
        SlurmctldPort=%d
        SlurmdPort=%d
        StateSaveLocation=%s
        SlurmdSpoolDir=%s
        SlurmctldPidFile=%s
        SlurmdPidFile=%s
        ProctrackType=proctrack/linuxproc
        TaskPlugin=task/none
        AccountingStorageType=accounting_storage/none
        JobAcctGatherType=jobacct_gather/none
        MpiDefault=none
        SelectType=select/cons_tres
        SelectTypeParameters=CR_Core
        ReturnToService=2
        DependencyParameters=kill_invalid_depend
        NodeName=localhost NodeAddr=127.0.0.1 CPUs=2 RealMemory=2000 State=UNKNOWN
        PartitionName=main Nodes=localhost Default=YES State=UP DefMemPerCPU=1000
        """
        .formatted(
            System.getProperty("user.name"),
            socket,
            freePort(),
            freePort(),
            Files.createDirectory(folder.resolve("state")),
            Files.createDirectory(folder.resolve("spool")),
            folder.resolve("slurmctld.pid"),
            folder.resolve("slurmd.pid"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Starts it, and waits until it says that it is ready. */
  private void daemon(String ready, String... command) throws IOException {
    Process daemon =
        new ProcessBuilder(List.of(command))
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .start();
    daemons.add(daemon);
    StringBuilder said = new StringBuilder();
    BufferedReader lines = daemon.inputReader();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      said.append(line).append('\n');
      if (line.contains(ready)) {
        drain(lines);
        return;
      }
    }
    throw new IOException(command[0] + " did not start: " + said);
  }

  /** What it says later would fill the pipe. */
  private static void drain(BufferedReader lines) {
    Thread thread =
        new Thread(
            () -> {
              try {
                while (lines.readLine() != null) {
                  // Nobody reads it.
                }
              } catch (IOException ended) {
                // With its end.
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    for (int i = daemons.size() - 1; i >= 0; i--) {
      daemons.get(i).destroy();
      daemons.get(i).onExit().join();
    }
  }
}
