package derivatives.scoreboard;

import java.io.Console;
import java.util.stream.Collectors;

/** Colours on a terminal, and none elsewhere: nothing is told by colour alone. */
enum Paint {
  COLOURS,
  NONE;

  private static final String RED = "\u001b[31m";
  private static final String GREEN = "\u001b[32m";
  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  /** Colours, unless the output goes to a file or the user wants none (no-color.org). */
  static Paint ofThisTerminal() {
    String type = System.getenv("TERM");
    boolean dumb = type == null ? System.getenv("WT_SESSION") == null : type.equals("dumb");
    boolean unwanted = dumb || System.getenv("NO_COLOR") != null;
    return !unwanted && isTerminal(System.console()) ? COLOURS : NONE;
  }

  /** From JDK 22 on there is a console everywhere, and it must be asked. */
  private static boolean isTerminal(Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  String on(String text) {
    return this == NONE
        ? text
        : text.lines().map(Paint::line).collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(String line) {
    if (line.startsWith("NEXT")) {
      return BOLD + line + PLAIN;
    }
    if (line.startsWith("Every test here passes")) {
      return GREEN + line + PLAIN;
    }
    if (line.matches("  part\\d\\.\\w+ +\\d+   passed")) {
      return line.replace("passed", GREEN + "passed" + PLAIN);
    }
    return line.matches("  part\\d\\.\\w+ +\\d+   WRONG .*")
        ? line.replace("WRONG", RED + "WRONG" + PLAIN)
        : line;
  }
}
