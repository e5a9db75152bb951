package tangent.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tangent.process.JavaLauncher;
import tangent.process.ProcessStarter;

/**
 * Starts programs behind the walls.
 *
 * @param workspace the grader's own folder, in which paths may be opened to the user inside
 * @param environment what bubblewrap itself gets to see, and must not let in; empty but for probes
 */
record BubblewrapLauncher(
    Walls walls, ProcessLimits limits, Path workspace, Map<String, String> environment)
    implements JavaLauncher {

  @Override
  public Process start(List<String> arguments, List<Path> readable) throws IOException {
    List<Path> found =
        walls.entry() == UserMode.PLAIN_USER
            ? readable
            : new PathPermissions(workspace, walls.entry()).open(readable);
    Map<Path, Path> shown = new LinkedHashMap<>();
    for (int i = 0; i < readable.size(); i++) {
      shown.put(readable.get(i), found.get(i));
    }
    ProcessBuilder builder =
        new ProcessBuilder(BubblewrapCommand.of(walls, limits, arguments, shown));
    builder.directory(Path.of("/").toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return ProcessStarter.start(builder);
  }
}
