package tangent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file that lies in the jar, as the build has put it there. */
public final class Resource {

  private Resource() {}

  /**
   * @param name seen from the folder of this class, or from the top where it begins with a slash
   */
  public static byte[] bytes(Class<?> from, String name) {
    try (InputStream in = from.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The grader was built without " + name + ".");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same, as the text that it is. */
  public static String text(Class<?> from, String name) {
    return new String(bytes(from, name), StandardCharsets.UTF_8);
  }
}
