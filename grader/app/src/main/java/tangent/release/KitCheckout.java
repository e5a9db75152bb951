package tangent.release;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tangent.git.GitFailed;
import tangent.git.GitFolder;
import tangent.git.TrackedFile;

/** A clone of this repository, from which an edition is made. */
public final class KitCheckout {

  private final Path folder;
  private final GitFolder git;

  KitCheckout(Path folder) {
    this.folder = folder;
    this.git = new GitFolder(folder);
  }

  /**
   * The clone in which this program was built, or else the one around a folder.
   *
   * @throws NotReleasable if there is none
   */
  public static KitCheckout around(Path current) throws NotReleasable {
    return Stream.of(program(), Optional.of(current))
        .flatMap(Optional::stream)
        .flatMap(
            start -> Stream.iterate(start.toAbsolutePath(), KitCheckout::isThere, Path::getParent))
        .filter(KitCheckout::isKit)
        .findFirst()
        .map(KitCheckout::new)
        .orElseThrow(
            () ->
                new NotReleasable(
                    "This is not a clone of the kit: a folder with starter, solutions and grader in"
                        + " it. Run the command there, as java -jar grader/target/grader.jar."));
  }

  private static boolean isThere(@Nullable Path folder) {
    return folder != null;
  }

  private static boolean isKit(Path folder) {
    return Files.isRegularFile(folder.resolve("starter/pom.xml"))
        && Files.isDirectory(folder.resolve("solutions"))
        && Files.isDirectory(folder.resolve("grader"));
  }

  /** Where this class was loaded from: a jar, or a folder of classes. */
  static Optional<Path> program() {
    try {
      return Optional.of(
          Path.of(KitCheckout.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
    } catch (URISyntaxException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** The tracked files below a folder, as the checked-out commit has them. */
  SortedMap<String, TrackedFile> files(String path) throws NotReleasable {
    return ask(() -> git.files(path));
  }

  List<String> changed(String path) throws NotReleasable {
    return ask(() -> git.changed(path));
  }

  List<String> untracked(String path) throws NotReleasable {
    return ask(() -> git.untracked(path));
  }

  /** Each as {@code id path}. */
  List<String> everHeld(String path) throws NotReleasable {
    return ask(() -> git.everHeld(path));
  }

  private <T> T ask(Question<T> question) throws NotReleasable {
    try {
      return question.put();
    } catch (GitFailed e) {
      throw new NotReleasable(
          ("An edition is made from the tracked files of a clone, and git could not name them "
                  + "in %s. %s")
              .formatted(folder, e.getMessage()));
    }
  }

  private interface Question<T> {
    T put() throws GitFailed;
  }
}
