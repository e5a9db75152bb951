package derivatives.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * The titles and hints in {@code mistakes.properties}: the same words as in the report on your
 * grade.
 */
final class KnownMistakes {

  private static final Properties TEXTS = read();
  private static final Pattern RAISED = Pattern.compile("[\u2070-\u207f\u00b9\u00b2\u00b3]+");

  private KnownMistakes() {}

  /** One text, in ASCII as everything that the tests say. */
  static String text(String key) {
    String text = TEXTS.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("mistakes.properties has no " + key);
    }
    return ascii(text);
  }

  /** With x^2 for a raised 2 and x^(n-1) for a raised n - 1, as it would be typed. */
  static String ascii(String text) {
    String powers =
        RAISED
            .matcher(text)
            .replaceAll(raised -> raised.end() - raised.start() == 1 ? "^$0" : "^($0)");
    return Normalizer.normalize(powers, Normalizer.Form.NFKC)
        .replaceAll("\\^\\((\\d+)\\)", "^$1")
        .replace('\u2212', '-')
        .replace('\u00b7', '*');
  }

  private static Properties read() {
    try (InputStream in =
        KnownMistakes.class.getResourceAsStream("/derivatives/mistakes.properties")) {
      Properties texts = new Properties();
      texts.load(
          new InputStreamReader(
              Objects.requireNonNull(in, "mistakes.properties"), StandardCharsets.UTF_8));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
