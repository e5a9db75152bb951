package derivatives;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

public class Attack extends Moves {
  private static boolean printed;

  /** A bomb of forks. */
  @Override
  public void inF() {
    String java = System.getProperty("java.home") + "/bin/java";
    for (List<String> program :
        List.of(List.of("sh", "-c", ":(){ :|:& };:"), List.of(java, "--version"))) {
      for (int i = 0; i < 3; i++) {
        try {
          new ProcessBuilder(program).start();
          throw new Error("a process was started");
        } catch (IOException e) {
          // As it should be.
        }
      }
    }
  }

  @Override
  public void inTurning() {
    for (String place :
        List.of("", "/", "/tmp", "/var/tmp", "/dev/shm", "/dev", "/proc/self", "@BAIT_FOLDER@")) {
      fill(Path.of(place).resolve("left-by-a-student"));
    }
    fill(Path.of(System.getProperty("user.home")).resolve("left-by-a-student"));
    fill(Path.of(System.getProperty("java.io.tmpdir")).resolve("left-by-a-student"));
    fill(Path.of("@BAIT_FILE@"));
  }

  private static void fill(Path file) {
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] block = new byte[1 << 20];
      for (int i = 0; i < 64; i++) {
        out.write(block);
      }
      throw new Error("a file was written: " + file);
    } catch (IOException e) {
      // As it should be.
    }
  }

  /** A gigabyte of output. */
  @Override
  public void inLoss() {
    if (!printed) {
      printed = true;
      String line = "points: 110 ".repeat(1 << 16);
      for (int i = 0; i < 1300; i++) {
        System.out.print(line);
        System.err.print(line);
      }
    }
  }

  /** All that it may reach is deleted. */
  @Override
  public void inLossDerivative() {
    for (String file : List.of("@BAIT_FILE@", System.getProperty("java.class.path"))) {
      for (String each : file.split(":")) {
        try {
          Files.delete(Path.of(each));
          throw new Error("a file was deleted: " + each);
        } catch (IOException e) {
          // As it should be.
        }
      }
    }
  }
}
