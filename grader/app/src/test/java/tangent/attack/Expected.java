package tangent.attack;

import java.util.List;
import java.util.Map;

/**
 * One line of an attack's expectations.
 *
 * @param place a task, a part, a source file, or {@code submission}
 * @param status how a task ends; for a file a word to a reader
 * @param says what the report says about it, or the empty string
 * @param tried what the attack tries, as {@code SECURITY.md} calls it; empty where another line
 *     tells
 */
record Expected(String place, String status, String says, String tried) {

  static final String SUBMISSION = "submission";

  /** Reads {@code part1.f | crashed | the program ended | System.exit}. */
  static Expected read(String line) {
    List<String> words = List.of(line.split("\\|", -1)).stream().map(String::strip).toList();
    if (words.size() != 4) {
      throw new IllegalArgumentException("not four columns: " + line);
    }
    return new Expected(words.get(0), words.get(1), words.get(2), words.get(3));
  }

  Expected filledIn(Map<String, String> words) {
    return new Expected(Attack.filledIn(place, words), status, says, tried);
  }

  boolean isFile() {
    return place.endsWith(".java");
  }
}
