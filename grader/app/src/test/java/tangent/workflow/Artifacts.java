package tangent.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The artifacts of a run, each a folder. */
public record Artifacts(Path folder) {

  void upload(Path workspace, Map<String, String> with) throws IOException {
    Path from = workspace.resolve(with.get("path"));
    if (Files.exists(from)) {
      Folders.copy(from, named(with.get("name")));
    } else if (!with.getOrDefault("if-no-files-found", "warn").equals("ignore")) {
      throw new IllegalStateException("nothing to upload: " + from);
    }
  }

  void download(Path workspace, Map<String, String> with) throws IOException {
    Folders.copy(named(with.get("name")), workspace.resolve(with.get("path")));
  }

  public Path named(String name) {
    return folder.resolve(name);
  }
}
