package tangent.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A mapping in a YAML file. */
public record Yaml(Map<String, Object> entries) {

  public static Yaml read(Path file) throws IOException {
    Object root =
        new Load(LoadSettings.builder().setLabel(file.toString()).build())
            .loadFromString(Files.readString(file));
    return of(root);
  }

  public Yaml at(String key) {
    return of(entries.get(key));
  }

  public List<Yaml> list(String key) {
    Object list = entries.get(key);
    return list == null ? List.of() : ((List<?>) list).stream().map(Yaml::of).toList();
  }

  public boolean has(String key) {
    return entries.containsKey(key);
  }

  /** A scalar as text; empty where there is none. */
  public String text(String key) {
    Object value = entries.get(key);
    return value == null ? "" : String.valueOf(value);
  }

  /** The scalars of this mapping, as texts. */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    entries.keySet().forEach(key -> texts.put(key, text(key)));
    return texts;
  }

  private static Yaml of(Object node) {
    Map<String, Object> entries = new LinkedHashMap<>();
    if (node instanceof Map<?, ?> map) {
      map.forEach((key, value) -> entries.put(String.valueOf(key), value));
    }
    return new Yaml(entries);
  }
}
