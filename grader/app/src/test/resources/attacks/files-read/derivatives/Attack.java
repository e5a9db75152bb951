package derivatives;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

public class Attack extends Moves {
  private static String read(String file) throws IOException {
    return new String(Files.readAllBytes(Path.of(file)));
  }

  private static List<Path> list(String folder) throws IOException {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(Path.of(folder))) {
      List<Path> all = new ArrayList<>();
      found.forEach(all::add);
      return all;
    }
  }

  /** A file that anybody on this machine may read, by every way to it. */
  @Override
  public void inF() {
    throw new Tries()
        .with("by its name", () -> read("@BAIT_FILE@"))
        .with("by /proc", () -> read("/proc/self/root@BAIT_FILE@"))
        .with("by going up", () -> read("../../../../../..@BAIT_FILE@"))
        .with("by its folder", () -> list("@BAIT_FOLDER@"))
        .told();
  }

  @Override
  public void inTurning() {
    throw new Tries()
        .with("users", () -> read("/etc/passwd"))
        .with("groups", () -> read("/etc/group"))
        .with("logs", () -> list("/var/log"))
        .with("settings", () -> list("/etc/apt"))
        .told();
  }

  /** The grader's own files: properties, solutions, models, and a secret among them. */
  @Override
  public void inLoss() {
    throw new Tries()
        .with("the grader's jar", () -> read("@CLASS_PATH_FILE@"))
        .with("by class loader", () -> resource("tangent/canary.txt"))
        .with("a property's class", () -> Class.forName("tangent.assignment.property.DerivativeProperties"))
        .with("a model's class", () -> Class.forName("tangent.assignment.student.Variant"))
        .with("a report's class", () -> Class.forName("tangent.report.Grading"))
        .with("a library's class", () -> Class.forName("net.jqwik.api.Property"))
        .told();
  }

  private static String resource(String name) throws IOException {
    try (InputStream file = Attack.class.getClassLoader().getResourceAsStream(name)) {
      return new String(file.readAllBytes());
    }
  }
}
