package tangent.workflow;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The artifacts of a run, each a folder. */
public record Artifacts(Path folder) {

  void upload(Path workspace, Map<String, String> with) throws IOException {
    Path from = workspace.resolve(with.get("path"));
    if (Files.isRegularFile(from)) {
      Path to = Files.createDirectories(named(with.get("name")));
      Files.copy(from, to.resolve(from.getFileName()));
    } else if (Files.exists(from)) {
      Folders.copy(from, named(with.get("name")));
    } else if (!with.getOrDefault("if-no-files-found", "warn").equals("ignore")) {
      throw new IllegalStateException("nothing to upload: " + from);
    }
  }

  void download(Path workspace, Map<String, String> with) throws IOException {
    Path to = workspace.resolve(with.get("path"));
    if (!with.containsKey("pattern")) {
      Folders.copy(named(with.get("name")), to);
      return;
    }
    try (DirectoryStream<Path> fitting = Files.newDirectoryStream(folder, with.get("pattern"))) {
      for (Path each : fitting) {
        Folders.copy(each, to.resolve(each.getFileName().toString()));
      }
    }
  }

  public Path named(String name) {
    return folder.resolve(name);
  }
}
