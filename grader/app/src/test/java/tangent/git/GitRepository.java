package tangent.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real repository for a test, changed by the {@code git} of this machine. */
public record GitRepository(Path folder) {

  /** What the machine's own settings would change. */
  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "GIT_CONFIG_GLOBAL", "/dev/null",
          "GIT_CONFIG_SYSTEM", "/dev/null",
          "GIT_AUTHOR_NAME", "Ada",
          "GIT_AUTHOR_EMAIL", "ada@example.org",
          "GIT_COMMITTER_NAME", "Ada",
          "GIT_COMMITTER_EMAIL", "ada@example.org");

  /** An empty one, on the branch main. */
  public static GitRepository init(Path folder, String... options) throws Exception {
    List<String> command = new ArrayList<>(List.of("init", "-q", "-b", "main"));
    command.addAll(List.of(options));
    GitRepository repository = new GitRepository(Files.createDirectories(folder));
    repository.git(command.toArray(String[]::new));
    return repository;
  }

  /** A copy that knows where it comes from. */
  public static GitRepository clone(Path from, Path to) throws Exception {
    new GitRepository(from).git("clone", "-q", from.toString(), to.toString());
    return new GitRepository(to);
  }

  public GitRepository with(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    return this;
  }

  /** Commits all that is there. */
  public String commit() throws Exception {
    return commitAt("2026-11-01T12:00:00Z");
  }

  /**
   * @param moment when the student's machine says that it was
   */
  public String commitAt(String moment) throws Exception {
    git("add", "--all");
    run(
        Map.of("GIT_COMMITTER_DATE", moment, "GIT_AUTHOR_DATE", moment),
        "commit",
        "-q",
        "--allow-empty",
        "-m",
        "Work");
    return git("rev-parse", "HEAD").strip();
  }

  public String git(String... arguments) throws Exception {
    return run(Map.of(), arguments);
  }

  private String run(Map<String, String> more, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(ENVIRONMENT);
    builder.environment().putAll(more);
    Process git = builder.start();
    git.getOutputStream().close();
    String out = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (git.waitFor() != 0) {
      throw new IllegalStateException(String.join(" ", command) + "\n" + out);
    }
    return out;
  }
}
