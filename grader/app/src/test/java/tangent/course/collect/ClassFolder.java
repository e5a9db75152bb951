package tangent.course.collect;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import tangent.UserError;
import tangent.course.HandedIn;
import tangent.course.policy.Policy;
import tangent.course.roster.Roster;
import tangent.intake.HandIn;
import tangent.intake.Intake;

/** A class on disk that a test fills. */
record ClassFolder(Path top) {

  static final Instant NOW = Instant.parse("2026-12-24T12:00:00Z");

  static final String SOURCE = "src/main/java/derivatives/part1/NumericalDerivative.java";

  static final String JAVA =
      "package derivatives.part1;\npublic final class NumericalDerivative { int x = 1; }\n";

  static ClassFolder in(Path parent) throws IOException {
    return new ClassFolder(Files.createDirectories(parent.resolve("class")));
  }

  ClassFolder with(String path, String text) throws IOException {
    Path file = top.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /** A submission of one source. */
  ClassFolder withProject(String folder) throws IOException {
    return with(folder + "/" + SOURCE, JAVA);
  }

  /** The same as a zip. */
  ClassFolder withZip(String path) throws IOException {
    Path file = top.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, HandIn.in(top.getParent()).with(SOURCE, JAVA).zipped());
    return this;
  }

  /** All of it in a zip beside it, below a folder of the zip. */
  Path zip(String below) throws IOException {
    Path zip = top.resolveSibling("class.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipArchiveOutputStream archive = new ZipArchiveOutputStream(out);
        Stream<Path> files = Files.walk(top)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
        archive.putArchiveEntry(new ZipArchiveEntry(below + top.relativize(file)));
        archive.write(Files.readAllBytes(file));
        archive.closeArchiveEntry();
      }
    }
    return zip;
  }

  Collected collect() throws IOException, UserError {
    return collect(top, Roster.NONE);
  }

  Collected collect(String roster) throws IOException, UserError {
    return collect(top, roster(roster));
  }

  Roster roster(String text) throws IOException, UserError {
    return Roster.read(Files.writeString(top.resolveSibling("roster.csv"), text));
  }

  Collected collect(Path place, Roster roster) throws IOException, UserError {
    return collector(Policy.NONE).folder(place, roster);
  }

  Collector collector(Policy policy) throws IOException {
    Path work = Files.createTempDirectory(top.getParent(), "work");
    return new Collector(policy, work, NOW, Map.of());
  }

  Policy policy(String toml) throws IOException, UserError {
    return Policy.read(Files.writeString(top.resolveSibling("policy.toml"), toml));
  }

  /** What a grader would find in it. */
  static int sources(HandedIn handedIn) {
    try {
      return Intake.of(handedIn.submission().orElseThrow()).sources().size();
    } catch (UserError e) {
      throw new AssertionError(e);
    }
  }
}
