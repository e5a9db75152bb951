package tangent.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Texts as they should be, written by hand and kept beside the tests. */
final class Golden {

  private Golden() {}

  static void assertSame(String written, String golden) {
    assertThat(written).isEqualTo(read(golden));
  }

  static String read(String name) {
    try (InputStream in = Objects.requireNonNull(Golden.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
