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

/** Attacks on intake and compiler, which can't lie in a repository as files. */
final class MadeAttacks {

  /** Makes a submission in an empty folder, and tells where it is. */
  interface Maker {
    Path make(Path folder, Map<String, String> words) throws IOException;
  }

  /** By the name of the folder in which their expectations stand. */
  static final Map<String, Maker> BY_NAME =
      Map.of(
          "compiler-bombs-time", MadeAttacks::timeBombs,
          "compiler-bombs-memory", MadeAttacks::memoryBombs,
          "compiler-plugins", MadeAttacks::plugins,
          "giant-sources", MadeAttacks::giants,
          "odd-files", MadeAttacks::oddFiles,
          "git-checkout", MadeAttacks::gitCheckout,
          "archive-paths", MadeAttacks::archivePaths,
          "archive-contents", MadeAttacks::archiveContents,
          "archive-of-thousands", MadeAttacks::countless);

  private static final String PART1 = "derivatives/part1/NumericalDerivative.java";
  private static final String PART2 = "derivatives/part2/GradientDescent.java";
  private static final String PART4 = "derivatives/part4/PartialDerivatives.java";

  private static final int FILE = 0100644;
  private static final int LINK = 0120777;

  private MadeAttacks() {}

  private static Path timeBombs(Path folder, Map<String, String> words) throws IOException {
    return with(folder, Map.of(PART1, in("part1", Bombs.generics("NumericalDerivative"))));
  }

  private static Path memoryBombs(Path folder, Map<String, String> words) throws IOException {
    return with(
        folder,
        Map.of(
            PART1, in("part1", Bombs.finallies("NumericalDerivative")),
            PART2, in("part2", Bombs.constants("GradientDescent"))));
  }

  private static Path giants(Path folder, Map<String, String> words) throws IOException {
    return with(
        folder,
        Map.of(
            PART1, in("part1", Bombs.errors("NumericalDerivative")),
            PART2, in("part2", Bombs.giant("GradientDescent")),
            PART4, in("part4", Bombs.nesting("PartialDerivatives"))));
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
  private static Path plugins(Path folder, Map<String, String> words) throws IOException {
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
  private static Path oddFiles(Path folder, Map<String, String> words) throws IOException {
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

  /**
   * A checkout with hooks and settings that run programs, a branch that is named like a source, a
   * submodule, and a link that stands in the repository.
   */
  private static Path gitCheckout(Path folder, Map<String, String> words) throws IOException {
    Path sources = folder.resolve("src/main/java");
    Attack.reference(Files.createDirectories(sources));
    String left = "touch " + words.get("BAIT_FOLDER") + "/" + words.get("MARK");
    Map<String, String> git =
        Map.of(
            ".git/config",
            "[core]\n\tfsmonitor = " + left + "\n\tpager = " + left + "\n",
            ".git/hooks/post-checkout",
            "#!/bin/sh\n" + left + "\n",
            ".git/refs/heads/Branch.java",
            "class Branch {",
            ".git/modules/sub/derivatives/part1/NumericalDerivative.java",
            "package derivatives.part1; class NumericalDerivative {}",
            ".gitattributes",
            "*.java filter=x\n",
            ".gitmodules",
            "[submodule \"sub\"]\n\tpath = sub\n\turl = ../../" + words.get("MARK") + "\n",
            "sub/.git",
            "gitdir: ../.git/modules/sub\n",
            "sub/derivatives/part2/GradientDescent.java",
            "package derivatives.part2; class GradientDescent {}");
    for (Map.Entry<String, String> file : git.entrySet()) {
      Path place = folder.resolve(file.getKey());
      Files.createDirectories(place.getParent());
      Files.writeString(place, file.getValue());
      place.toFile().setExecutable(true);
    }
    Files.createDirectory(sources.resolve("derivatives/Submodule.java"));
    Files.writeString(sources.resolve("derivatives/Submodule.java/.git"), "gitdir: /etc\n");
    Files.createSymbolicLink(
        sources.resolve("derivatives/Module.java"), Path.of(words.get("BAIT_FILE")));
    return folder;
  }

  private static Path archivePaths(Path folder, Map<String, String> words) throws IOException {
    String mark = words.get("MARK") + ".java";
    Path file = folder.resolve("hand-in.zip");
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
      putReference(zip, List.of());
      for (String name : List.of("../", "/tmp/", "derivatives/../../", "C:/")) {
        put(zip, name + mark, "class X {}".getBytes(UTF_8), FILE);
      }
    }
    return file;
  }

  private static Path archiveContents(Path folder, Map<String, String> words) throws IOException {
    Path file = folder.resolve("hand-in.zip");
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
      putReference(zip, List.of(PART1));
      put(zip, PART1, words.get("BAIT_FILE").getBytes(UTF_8), LINK);
      put(zip, PART4, in("part4", "class Again {}").getBytes(UTF_8), FILE);
      // A thousand to one: a hundred megabytes of nothing.
      put(zip, "derivatives/Bomb.java", new byte[100 << 20], FILE);
      put(zip, PART2 + "/Inner.java", "class Inner {}".getBytes(UTF_8), FILE);
    }
    return file;
  }

  /** An archive of three thousand files. */
  private static Path countless(Path folder, Map<String, String> words) throws IOException {
    Path file = folder.resolve("hand-in.zip");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < 3_000; i++) {
        zip.putNextEntry(new ZipEntry("derivatives/C" + i + ".java"));
      }
    }
    return file;
  }

  private static void putReference(ZipArchiveOutputStream zip, List<String> without)
      throws IOException {
    for (Path source : Attack.sources(Attack.SOLUTIONS)) {
      String name = Attack.SOLUTIONS.relativize(source).toString();
      if (!without.contains(name)) {
        put(zip, name, Files.readAllBytes(source), FILE);
      }
    }
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
