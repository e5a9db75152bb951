package tangent.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The repositories that a workflow may check out: folders on this machine, by name. */
public final class Repositories {

  private final Map<String, Path> folders = new TreeMap<>();
  private final Path grader;

  /**
   * @param grader the grader.jar that the build under way has made
   */
  public Repositories(Path grader) {
    this.grader = grader;
  }

  /**
   * @param name {@code owner/name@ref}, or empty for the repository that a workflow runs in
   */
  public Repositories with(String name, Path folder) {
    folders.put(name, folder);
    return this;
  }

  void checkout(Path workspace, Map<String, String> with) throws IOException {
    assertThat(with).as("no token is left behind").containsEntry("persist-credentials", "false");
    String repository = with.getOrDefault("repository", "");
    String name = repository.isEmpty() ? "" : repository + "@" + with.getOrDefault("ref", "");
    assertThat(folders).containsKey(name);
    Folders.copy(folders.get(name), workspace.resolve(with.getOrDefault("path", "")));
  }

  /** Stands for the step that builds the kit: this very build has just done that, for minutes. */
  void putGrader(Path kit, Yaml step) throws IOException {
    assertThat(step.text("run")).startsWith("mvn ").endsWith(" package -DskipTests");
    Path jar = kit.resolve("grader/target/grader.jar");
    Files.createDirectories(jar.getParent());
    Files.copy(grader, jar);
  }
}
