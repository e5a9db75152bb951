package tangent.assignment.student;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tangent.worker.Adapter;

/**
 * What the visible tests call a mistake is what the report on the grade calls it.
 *
 * <p>The starter builds alone, so it holds copies of the texts; this keeps them in step.
 */
class VisibleTestsSayTheSameTest {

  private static final Path STARTER = Path.of("../../starter/src/test");
  private static final String FILE = "resources/derivatives/mistakes.properties";

  private static final Map<String, String> CATALOGUE = new LinkedHashMap<>();
  private static final Properties STARTERS = new Properties();

  @BeforeAll
  static void read() throws IOException {
    Adapter reference = new Adapter();
    List<Misconception> all = new ArrayList<>(Misconceptions.of(reference));
    Misconceptions.spread(reference).forEach(spread -> all.addAll(spread.inEach()));
    for (Misconception each : all) {
      CATALOGUE.put(each.id() + ".title", each.title());
      CATALOGUE.put(each.id() + ".hint", each.hint());
    }
    try (Reader file = Files.newBufferedReader(STARTER.resolve(FILE))) {
      STARTERS.load(file);
    }
  }

  @Test
  void everyTextIsTheCataloguesOwn() {
    String mend =
        new TreeSet<>(STARTERS.stringPropertyNames())
            .stream()
                .filter(key -> !STARTERS.getProperty(key).equals(CATALOGUE.get(key)))
                .map(
                    key ->
                        CATALOGUE.containsKey(key)
                            ? "write  " + key + "=" + CATALOGUE.get(key)
                            : "remove " + key + ": the catalogue has no such entry")
                .collect(Collectors.joining("\n"));
    assertThat(mend).as("to be mended in starter/src/test/%s:\n%s", FILE, mend).isEmpty();
  }

  @Test
  void everyTextHasItsTitleAndItsHintAndIsUsed() throws IOException {
    String sources = sources();
    assertThat(STARTERS.stringPropertyNames())
        .hasSizeGreaterThan(100)
        .allSatisfy(
            key -> {
              String id = key.substring(0, key.lastIndexOf('.'));
              assertThat(STARTERS).containsKeys(id + ".title", id + ".hint");
              assertThat(sources).as("a visible test names " + id).contains('"' + id + '"');
            });
  }

  private static String sources() throws IOException {
    try (Stream<Path> files = Files.walk(STARTER.resolve("java"))) {
      StringBuilder text = new StringBuilder();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        text.append(Files.readString(file));
      }
      return text.toString();
    }
  }
}
