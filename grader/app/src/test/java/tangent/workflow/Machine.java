package tangent.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The machine that GitHub gives a job: folders, the files that steps write to, an environment. */
final class Machine {

  final Path workspace;
  private final Path folder;

  Machine(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.workspace = Files.createDirectories(folder.resolve("workspace"));
    Files.createDirectories(folder.resolve("temp"));
    for (String file : new String[] {"output", "summary", "env", "path"}) {
      Files.createFile(folder.resolve(file));
    }
  }

  /** Nothing of our own environment but what finds the programs; no token, as at GitHub's. */
  Map<String, String> environment() {
    Map<String, String> environment = new TreeMap<>();
    environment.put("PATH", System.getenv("PATH"));
    environment.put("HOME", System.getProperty("user.home"));
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("CI", "true");
    environment.put("GITHUB_ACTIONS", "true");
    environment.put("GITHUB_WORKSPACE", workspace.toString());
    environment.put("GITHUB_OUTPUT", folder.resolve("output").toString());
    environment.put("GITHUB_STEP_SUMMARY", folder.resolve("summary").toString());
    environment.put("GITHUB_ENV", folder.resolve("env").toString());
    environment.put("GITHUB_PATH", folder.resolve("path").toString());
    environment.put("RUNNER_TEMP", folder.resolve("temp").toString());
    environment.put("RUNNER_OS", "Linux");
    return environment;
  }

  String summary() throws IOException {
    return Files.readString(folder.resolve("summary"));
  }

  /** What the latest step handed on; read once. */
  Map<String, String> outputs() throws IOException {
    Map<String, String> outputs = new TreeMap<>();
    for (String line : Files.readAllLines(folder.resolve("output"))) {
      outputs.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
    }
    Files.writeString(folder.resolve("output"), "");
    return outputs;
  }

  /** Runs a script as GitHub does, and returns its exit status. */
  int bash(String script, Path directory, Map<String, String> environment, Path log)
      throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("script.sh"), script);
    ProcessBuilder builder =
        new ProcessBuilder("bash", "--noprofile", "--norc", "-eo", "pipefail", file.toString())
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process bash = builder.start();
    bash.getOutputStream().close();
    return bash.waitFor();
  }
}
