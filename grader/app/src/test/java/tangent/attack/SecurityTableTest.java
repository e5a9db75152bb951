package tangent.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** {@code SECURITY.md} tells what the attack tests see, attack for attack. */
class SecurityTableTest {

  private static final Path FILE = Path.of("../../.github/SECURITY.md");

  /** An attack, its submission, the layer, and how it ends on either JDK. */
  private static final int COLUMNS = 5;

  /** By attack and submission, what the table says about JDK 17 and 25. */
  private static Map<String, List<String>> told() throws IOException {
    Map<String, List<String>> told = new TreeMap<>();
    for (String line : Files.readAllLines(FILE)) {
      List<String> cells = List.of(line.replaceAll("^\\||\\|$", "").split("\\|"));
      if (cells.size() == COLUMNS && cells.get(1).strip().startsWith("`")) {
        List<String> row = cells.stream().map(String::strip).toList();
        assertThat(row).as("no cell is empty").doesNotContain("");
        String submission = row.get(1).replace("`", "");
        assertThat(told.put(row.get(0) + " in " + submission, row.subList(3, 5)))
            .as("each attack stands once: " + line)
            .isNull();
      }
    }
    return told;
  }

  private static Map<String, List<String>> expected() throws IOException {
    Map<String, List<String>> expected = new TreeMap<>();
    for (Attack attack : Attack.all()) {
      for (int version : List.of(17, 25)) {
        for (Expected line : attack.expectedOn(version).lines()) {
          if (!line.tried().isEmpty()) {
            String name = line.tried() + " in " + attack.name();
            expected.computeIfAbsent(name, absent -> new ArrayList<>()).add(line.status());
          }
        }
      }
    }
    return expected;
  }

  @Test
  void theTableIsWhatTheTestsExpect() throws IOException {
    assertThat(told()).hasSizeGreaterThan(50).isEqualTo(expected());
  }

  @Test
  void everyAttackTellsWhatItTries() throws IOException {
    for (Attack attack : Attack.all()) {
      assertThat(attack.expectedOn(25).lines())
          .as(attack.name())
          .anyMatch(line -> !line.tried().isEmpty());
    }
  }
}
