package tangent.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** GitHub's cache of one repository: what is in it by a key stays as it is. */
public final class Caches {

  /** One that is always empty. */
  static final Caches NONE = new Caches(null);

  private final @Nullable Path folder;
  private final Map<String, String> missed = new HashMap<>();

  public Caches(@Nullable Path folder) {
    this.folder = folder;
  }

  boolean restore(Path workspace, String key, String path) throws IOException {
    if (folder != null && Files.exists(folder.resolve(key))) {
      Path file = workspace.resolve(path);
      Files.createDirectories(file.getParent());
      Files.copy(folder.resolve(key), file);
      return true;
    }
    missed.put(key, path);
    return false;
  }

  /** What a job that went well leaves. */
  void save(Path workspace) throws IOException {
    if (folder != null) {
      Files.createDirectories(folder);
      for (Map.Entry<String, String> each : missed.entrySet()) {
        Files.copy(workspace.resolve(each.getValue()), folder.resolve(each.getKey()));
      }
    }
    missed.clear();
  }
}
