package tangent.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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

  /**
   * One whose programs get a new folder each, which goes with them: in a class they are thousands.
   * What can't be removed goes with the workspace.
   */
  public static JavaLauncher inFoldersOf(Path workspace) {
    return (arguments, readable) -> {
      Path own = Files.createTempDirectory(workspace, "work");
      Process process = new PlainLauncher(own).start(arguments, readable);
      process.onExit().thenRun(() -> remove(own));
      return process;
    };
  }

  private static void remove(Path folder) {
    try {
      CacheFolder.remove(folder);
    } catch (IOException | UncheckedIOException e) {
      // Somebody who outlived the program still writes there.
    }
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
