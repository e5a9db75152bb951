package tangent.compile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tangent.compiler.CompileRequest.Library;

/**
 * A text of the grader's that takes the place of a student's file.
 *
 * @param path the file's, such as {@code derivatives/part3/Value.java}
 * @param text trusted, and compiled together with the student's other files
 * @param uses those of the grader's classes that the text names; where it runs, they must be there
 */
public record Replacement(String path, String text, List<Class<?>> uses) {

  public Replacement {
    uses = List.copyOf(uses);
  }

  List<Library> libraries() {
    return uses.stream().map(type -> new Library(type.getName(), bytes(type))).toList();
  }

  private static byte[] bytes(Class<?> type) {
    String file = "/" + type.getName().replace('.', '/') + ".class";
    try (InputStream in = type.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("a class without a class file: " + type.getName());
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
