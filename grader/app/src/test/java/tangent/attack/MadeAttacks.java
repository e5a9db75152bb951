package tangent.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import tangent.task.Part;
import tangent.task.Status;

/** Attacks on intake and compiler, which can't lie in a repository as files. */
final class MadeAttacks {

  private static final String PART1 = "derivatives/part1/NumericalDerivative.java";
  private static final String PART2 = "derivatives/part2/GradientDescent.java";
  private static final String PART4 = "derivatives/part4/PartialDerivatives.java";

  private static final int LINK = 0120777;

  private MadeAttacks() {}

  static List<MadeAttack> all() {
    Expectation passed = Expectation.allPassed();
    Status lost = Status.DID_NOT_COMPILE;
    return List.of(
        new MadeAttack(
            "bombs for the compiler's time",
            passed.but(Part.PART1, lost).but(Part.PART4, lost),
            folder ->
                with(
                    folder,
                    Map.of(
                        PART1, in("part1", Bombs.generics("NumericalDerivative")),
                        PART4, in("part4", Bombs.nesting("PartialDerivatives"))))),
        new MadeAttack(
            "bombs for the compiler's memory",
            passed.but(Part.PART1, lost).but(Part.PART2, lost),
            folder ->
                with(
                    folder,
                    Map.of(
                        PART1, in("part1", Bombs.finallies("NumericalDerivative")),
                        PART2, in("part2", Bombs.constants("GradientDescent"))))),
        new MadeAttack(
            "heaps of errors and a giant",
            passed.but(Part.PART1, lost).but(Part.PART2, lost),
            folder ->
                with(
                    folder,
                    Map.of(
                        PART1, in("part1", Bombs.errors("NumericalDerivative")),
                        PART2, in("part2", Bombs.giant("GradientDescent"))))),
        new MadeAttack("a plugin and a processor", passed, MadeAttacks::plugins),
        new MadeAttack(
            "links, pipes and odd names",
            passed.but(Part.PART1, lost).but(Part.PART2, lost).but(Part.PART4, lost),
            MadeAttacks::oddFiles),
        new MadeAttack(
            "an archive that leads outside",
            passed.but(Part.PART1, lost).but(Part.PART2, lost).but(Part.PART4, lost),
            MadeAttacks::archive));
  }

  /** An archive of three thousand files. */
  static Path countless(Path folder) throws IOException {
    Path file = folder.resolve("hand-in.zip");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < 3_000; i++) {
        zip.putNextEntry(new ZipEntry("derivatives/C" + i + ".java"));
      }
    }
    return file;
  }

  private static String in(String part, String text) {
    return "package derivatives." + part + ";\n" + text;
  }

  /** The reference with some files replaced or added. */
  private static Path with(Path folder, Map<String, String> changed) throws IOException {
    Attack.reference(folder);
    for (Map.Entry<String, String> file : changed.entrySet()) {
      Path place = folder.resolve(file.getKey());
      Files.createDirectories(place.getParent());
      Files.writeString(place, file.getValue());
    }
    return folder;
  }

  /** Were one of them run, its exit would be the compiler's. */
  private static Path plugins(Path folder) throws IOException {
    String body = "static { System.exit(0); }";
    return with(
        folder,
        Map.of(
            "META-INF/services/com.sun.source.util.Plugin",
            "derivatives.Plug",
            "META-INF/services/javax.annotation.processing.Processor",
            "derivatives.Process",
            "derivatives/Plug.java",
            "package derivatives; public class Plug implements com.sun.source.util.Plugin {"
                + body
                + " public String getName() { return \"plug\"; }"
                + " public boolean autoStart() { return true; }"
                + " public void init(com.sun.source.util.JavacTask task, String... words) {} }",
            "derivatives/Process.java",
            "package derivatives; public class Process"
                + " extends javax.annotation.processing.AbstractProcessor {"
                + body
                + " public boolean process(java.util.Set<? extends"
                + " javax.lang.model.element.TypeElement> types,"
                + " javax.annotation.processing.RoundEnvironment round) { return false; } }"));
  }

  /**
   * A link to what is not the student's, bytes that are no text, a pipe, a folder, an endless
   * device.
   */
  private static Path oddFiles(Path folder) throws IOException {
    Attack.reference(folder);
    Files.delete(folder.resolve(PART1));
    Files.createSymbolicLink(folder.resolve(PART1), Path.of("/etc/passwd"));
    Files.write(folder.resolve(PART2), new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) 0xc3});
    Files.delete(folder.resolve(PART4));
    pipe(folder.resolve(PART4));
    Files.createDirectory(folder.resolve("derivatives/Folder.java"));
    Files.createSymbolicLink(folder.resolve("derivatives/Zero.java"), Path.of("/dev/zero"));
    Files.writeString(folder.resolve("derivatives/ :%$\u202e.java"), "class A {}");
    Files.writeString(folder.resolve("derivatives/::error::x.java"), "class A {}");
    return folder;
  }

  private static void pipe(Path place) throws IOException {
    try {
      if (new ProcessBuilder("mkfifo", place.toString()).start().waitFor() != 0) {
        throw new IOException("no pipe could be made");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static Path archive(Path folder) throws IOException {
    Path reference = Attack.reference(Files.createTempDirectory("reference"));
    Path file = folder.resolve("hand-in.zip");
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
      for (Path source : Attack.sources(reference)) {
        String name = reference.relativize(source).toString();
        if (!name.equals(PART1)) {
          put(zip, name, Files.readAllBytes(source), 0100644);
        }
      }
      put(zip, PART1, "/etc/passwd".getBytes(UTF_8), LINK);
      put(zip, PART4, "package derivatives.part4; class Again {}".getBytes(UTF_8), 0100644);
      for (String name : List.of("../up.java", "/tmp/root.java", "derivatives/../../x.java")) {
        put(zip, name, "class X {}".getBytes(UTF_8), 0100644);
      }
      // A thousand to one: a hundred megabytes of nothing.
      put(zip, "derivatives/Bomb.java", new byte[100 << 20], 0100644);
      put(zip, PART2 + "/Inner.java", "class Inner {}".getBytes(UTF_8), 0100644);
    }
    return file;
  }

  private static void put(ZipArchiveOutputStream zip, String name, byte[] content, int mode) {
    try {
      ZipArchiveEntry entry = new ZipArchiveEntry(name);
      entry.setUnixMode(mode);
      zip.putArchiveEntry(entry);
      zip.write(content);
      zip.closeArchiveEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
