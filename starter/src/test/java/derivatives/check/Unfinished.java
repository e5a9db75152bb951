package derivatives.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Leaves a word in the scoreboard's place before a test begins: it is what is found there if the
 * whole program ends on the way. The scoreboard takes that place when all tests are over.
 */
final class Unfinished {

  private static volatile String last = "";

  private Unfinished() {}

  static void note(String task, String test) {
    String file = System.getProperty("scoreboard.file", "");
    if (!file.isEmpty() && !test.equals(last)) {
      last = test;
      try {
        Files.writeString(Path.of(file), text(task, test));
      } catch (IOException e) {
        // Then there is no such word.
      }
    }
  }

  static String text(String task, String test) {
    return String.join(
        System.lineSeparator(),
        "The tests ended without a word, in a test of " + task + ": " + test + ".",
        "Does your code call Runtime.halt? That ends the whole program at once. To end a method,",
        "write return.",
        "");
  }
}
