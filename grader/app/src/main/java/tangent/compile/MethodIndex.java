package tangent.compile;

import java.util.List;

/**
 * The methods that stand in the student's files, as written, whether the file compiles or not.
 *
 * @param methods in the order in which they stand
 */
public record MethodIndex(List<Method> methods) {

  public MethodIndex {
    methods = List.copyOf(methods);
  }

  /**
   * A method or constructor in a top-level type; the texts are the student's.
   *
   * @param file relative to the source root
   * @param type the simple name of the type
   * @param modifiers such as {@code public static}
   * @param result the type returned, as written; empty for a constructor
   * @param parameters the parameters' types, as written, but {@code T...} as {@code T[]}
   * @param line counted from 1, or 0 where it is unknown
   */
  public record Method(
      String file,
      String type,
      String name,
      String modifiers,
      String result,
      List<String> parameters,
      int line) {}

  /** The methods of this name in the file's main type: none, one, or several overloads. */
  public List<Method> find(String file, String name) {
    String type = file.substring(file.lastIndexOf('/') + 1, file.length() - ".java".length());
    return methods.stream()
        .filter(m -> m.file().equals(file) && m.type().equals(type) && m.name().equals(name))
        .toList();
  }
}
