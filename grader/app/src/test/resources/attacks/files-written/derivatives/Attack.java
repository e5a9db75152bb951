package derivatives;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

public class Attack extends Moves {
  /** Fills the disk, wherever that may be. */
  @Override
  public void inF() {
    Tries tries = new Tries();
    for (String folder :
        List.of(
            "@BAIT_FOLDER@",
            "",
            "/",
            "/tmp",
            "/var/tmp",
            "/dev",
            "/dev/shm",
            "/proc/self",
            System.getProperty("user.home"),
            System.getProperty("java.io.tmpdir"))) {
      tries.with(folder, () -> filled(Path.of(folder).resolve("@MARK@")));
    }
    throw tries.told();
  }

  private static long filled(Path file) throws IOException {
    byte[] block = new byte[1 << 16];
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < 16; i++) {
        out.write(block);
      }
    }
    return Files.size(file);
  }

  @Override
  public void inTurning() {
    throw new Tries()
        .with("overwrite", () -> Files.writeString(Path.of("@BAIT_FILE@"), "mine"))
        .with("delete", () -> deleted("@BAIT_FILE@"))
        .with("delete the folder", () -> deleted("@BAIT_FOLDER@"))
        .told();
  }

  /** What the next call, or the next submission, would be served with. */
  @Override
  public void inLoss() {
    Tries tries = new Tries();
    int number = 0;
    for (String each : System.getProperty("java.class.path").split(":")) {
      number++;
      tries.with("overwrite " + number, () -> Files.writeString(Path.of(each), "mine"));
      tries.with("delete " + number, () -> deleted(each));
    }
    String java = System.getProperty("java.home") + "/lib/modules";
    throw tries
        .with("the JDK", () -> Files.newOutputStream(Path.of(java)))
        .with("the archive", () -> Files.writeString(archive(), "mine"))
        .with("no archive", () -> deleted(archive().toString()))
        .with("another archive", () -> Files.writeString(beside("0.jsa"), "mine"))
        .told();
  }

  /** Which the JVM believes without a look. */
  private static Path archive() throws IOException {
    try (Stream<Path> files = Files.list(own().getParent())) {
      return files.filter(file -> file.toString().endsWith(".jsa")).findAny().orElse(beside("1.jsa"));
    }
  }

  private static Path beside(String name) {
    return own().resolveSibling(name);
  }

  private static boolean deleted(String file) throws IOException {
    Files.delete(Path.of(file));
    return true;
  }

  @Override
  public void inLossDerivative() {
    throw new Tries()
        .with("a link", () -> Files.createSymbolicLink(Path.of("/tmp/@MARK@"), Path.of("/")))
        .with("a second name", () -> Files.createLink(Path.of("/tmp/@MARK@"), own()))
        .with("a folder", () -> Files.createDirectory(Path.of("/tmp/@MARK@")))
        .told();
  }

  /** How the kernel sees this process, and the code that it runs. */
  @Override
  public void inStep() {
    throw new Tries()
        .with("its name", () -> Files.writeString(Path.of("/proc/self/comm"), "mine"))
        .with("its rank", () -> Files.writeString(Path.of("/proc/self/oom_score_adj"), "0"))
        .with("its memory", () -> new RandomAccessFile("/proc/self/mem", "rw").length())
        .told();
  }

  private static Path own() {
    return Path.of(System.getProperty("java.class.path").split(":")[0]);
  }
}
