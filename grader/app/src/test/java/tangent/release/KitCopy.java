package tangent.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A clone of the kit as it lies here, with all changes committed, so that a test of a release does
 * not depend on what a developer has committed yet.
 */
final class KitCopy {

  private static final Path ROOT = Path.of("../..");
  private static final List<String> PARTS =
      List.of(
          "starter",
          "solutions/src/main",
          "grader/app/src/main/java/tangent/assignment/property",
          "grader/app/src/main/java/tangent/assignment/student",
          "grader/app/src/main/java/tangent/assignment/sample",
          "pom.xml",
          ".github",
          ".gitattributes");

  private final Path folder;

  KitCopy(Path folder) throws Exception {
    this.folder = folder;
    List<String> listing =
        new ArrayList<>(List.of("ls-files", "-co", "--exclude-standard", "-z", "--"));
    listing.addAll(PARTS);
    for (String file : git(ROOT, listing).split("\0")) {
      if (Files.exists(ROOT.resolve(file))) {
        Path copy = folder.resolve(file);
        Files.createDirectories(copy.getParent());
        Files.copy(ROOT.resolve(file), copy, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    committed(folder);
    git(folder, List.of("tag", "copied"));
  }

  /** A repository with one commit that holds the files of a folder. */
  static Path committed(Path folder) throws Exception {
    git(folder, List.of("init", "-q"));
    commit(folder);
    return folder;
  }

  /** Takes back what a test did, which is quicker than another copy. */
  void restore() throws Exception {
    git(folder, List.of("reset", "-q", "--hard", "copied"));
    git(folder, List.of("clean", "-fdqx"));
  }

  /** Writes a file, which is not committed by that. */
  KitCopy with(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    return this;
  }

  KitCopy commit() throws Exception {
    commit(folder);
    return this;
  }

  private static void commit(Path folder) throws Exception {
    git(folder, List.of("add", "--all"));
    git(
        folder,
        List.of(
            "-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "-qm", "All"));
  }

  private static String git(Path folder, List<String> arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(arguments);
    Process git =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String out = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(git.waitFor()).as("git " + arguments).isZero();
    return out;
  }

  String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  Path folder() {
    return folder;
  }

  KitCheckout checkout() {
    return new KitCheckout(folder);
  }

  /** The files of {@code starter}, by their path in it. */
  List<String> starter() throws Exception {
    return Arrays.stream(git(folder, List.of("ls-files", "-z", "--", "starter")).split("\0"))
        .map(file -> file.substring("starter/".length()))
        .toList();
  }
}
