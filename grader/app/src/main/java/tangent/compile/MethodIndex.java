package tangent.compile;

import java.util.List;
import java.util.Map;
import tangent.compiler.CompileReply.Method;

/**
 * The methods that stand in the student's files, as written, whether the file compiles or not.
 *
 * @param byFile relative to the source root; in the order in which they stand
 */
public record MethodIndex(Map<String, List<Method>> byFile) {

  public MethodIndex {
    byFile = Map.copyOf(byFile);
  }

  /** The methods of this name in the file's main type: none, one, or several overloads. */
  public List<Method> find(String file, String name) {
    String type = file.substring(file.lastIndexOf('/') + 1, file.length() - ".java".length());
    return byFile.getOrDefault(file, List.of()).stream()
        .filter(method -> method.type().equals(type) && method.name().equals(name))
        .toList();
  }
}
