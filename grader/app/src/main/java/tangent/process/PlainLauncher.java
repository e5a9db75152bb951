package tangent.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts the program without walls around it: an empty environment and a working directory of its
 * own are all that it gets.
 */
public final class PlainLauncher implements JavaLauncher {

  private final Path directory;

  /**
   * @param directory the program's working directory, which should be empty
   */
  public PlainLauncher(Path directory) {
    this.directory = directory;
  }

  @Override
  public Process start(List<String> arguments, List<Path> readable) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().clear();
    return ProcessStarter.start(builder);
  }
}
