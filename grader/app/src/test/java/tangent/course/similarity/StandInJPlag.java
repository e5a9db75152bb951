package tangent.course.similarity;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * A program that takes JPlag's options and writes JPlag's files, as version 6.0 does: names have
 * their root in front where there are several, and what can't be parsed is left out. It takes the
 * lines that two have in common for what is alike.
 */
public final class StandInJPlag {

  private StandInJPlag() {}

  public static void main(String[] arguments) throws Exception {
    List<String> options = List.of(arguments);
    List<Path> roots = new ArrayList<>();
    roots.add(Path.of(after("--new", options)));
    if (options.contains("--old")) {
      Stream.of(after("--old", options).split(",")).map(Path::of).forEach(roots::add);
    }
    if (!options.containsAll(List.of("--mode", "RUN", "--csv-export"))
        || !Files.isDirectory(Path.of(after("--base-code", options)))) {
      System.exit(1);
    }
    List<String> names = new ArrayList<>();
    List<List<String>> lines = new ArrayList<>();
    for (Path root : roots) {
      for (File each : new File(root.toString()).listFiles()) {
        List<String> text = lines(each.toPath());
        if (text.contains("hang")) {
          synchronized (StandInJPlag.class) {
            StandInJPlag.class.wait();
          }
        }
        if (!text.contains("broken")) {
          names.add((roots.size() > 1 ? root.getFileName() + File.separator : "") + each.getName());
          lines.add(text);
        }
      }
    }
    StringBuilder table =
        new StringBuilder("submissionName1,submissionName2,averageSimilarity,maxSimilarity\n");
    for (int i = 0; i < names.size(); i++) {
      for (int j = 0; j < i; j++) {
        double alike = 2.0 * lines.get(i).stream().filter(lines.get(j)::contains).count();
        alike /= lines.get(i).size() + lines.get(j).size();
        table.append(names.get(i) + "," + names.get(j) + "," + alike + "," + alike + "\n");
      }
    }
    Path result = Path.of(after("--result-file", options));
    Files.createDirectories(result);
    Files.writeString(result.resolve("results.csv"), table);
    Files.writeString(Path.of(result + ".zip"), "a zip");
  }

  private static String after(String option, List<String> options) {
    return options.get(options.indexOf(option) + 1);
  }

  private static List<String> lines(Path submission) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.walk(submission)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        lines.addAll(Files.readAllLines(file, java.nio.charset.StandardCharsets.US_ASCII));
      }
    }
    return lines;
  }

  /** Packs it as JPlag is released: a jar that is started as it is. */
  public static Path jar(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandInJPlag.class.getName());
    String name = StandInJPlag.class.getName().replace('.', '/') + ".class";
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream packed = new JarOutputStream(file, manifest);
        var in = StandInJPlag.class.getResourceAsStream("/" + name)) {
      packed.putNextEntry(new ZipEntry(name));
      packed.write(in.readAllBytes());
      packed.closeEntry();
    }
    return jar;
  }
}
