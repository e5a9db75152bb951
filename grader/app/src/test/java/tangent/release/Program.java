package tangent.release;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A program that ran: its exit status, and all that it printed. */
record Program(int status, String output) {

  static Program java(Path directory, Path jar, String... arguments) throws Exception {
    return run(directory, Map.of(), command(jar, arguments));
  }

  /** In the folder of the jar, with some variables of the environment changed. */
  static Program javaWith(Map<String, String> environment, Path jar, String... arguments)
      throws Exception {
    return run(jar.getParent(), environment, command(jar, arguments));
  }

  static List<String> command(Path jar, String... arguments) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>(List.of(java, "-jar", jar.toString()));
    command.addAll(List.of(arguments));
    return command;
  }

  static Program run(Path directory, Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Program(process.waitFor(), output);
  }

  /** Not asked for its version: Slurm's tell none where nothing is configured. */
  static boolean isThere(String program) {
    return places(program).findAny().isPresent();
  }

  /** Where a program of the PATH is. */
  static Path find(String program) {
    return places(program).findFirst().orElseThrow();
  }

  private static Stream<Path> places(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable);
  }
}
