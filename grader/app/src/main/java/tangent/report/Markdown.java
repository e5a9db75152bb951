package tangent.report;

import java.util.regex.Pattern;

/**
 * Student text inside GitHub's Markdown.
 *
 * <p>As few backslashes as will do, because the report is also read in a terminal. A name after an
 * {@code @} would call that person, a number after a {@code #} link an issue and an address become
 * a link even when escaped: a space of no width keeps them apart.
 */
public final class Markdown {

  private static final String NO_WIDTH = "\u200b";

  private static final Pattern BACKTICKS = Pattern.compile("`+");

  private Markdown() {}

  /** One line of running text. */
  public static String text(String text) {
    return SafeText.line(text)
        .replaceAll("[\\\\`*_{}\\[\\]#|~!]", "\\\\$0")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("$", "<span>$</span>")
        .replaceAll("@(?=\\w)|#(?=\\d)|:(?=//)|(?i:www)(?=\\.)", "$0" + NO_WIDTH)
        .replaceAll("^([-+=]|\\d+(?=[.)]))", "\\\\$1")
        .replaceAll("^\\\\(\\d+)", "$1\\\\");
  }

  /** One line of code within running text; for what is empty, a word instead. */
  public static String code(String text) {
    String line = SafeText.line(text);
    if (line.isEmpty()) {
      return "(nothing)";
    }
    String fence = "`".repeat(longestRun(line) + 1);
    String pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return fence + pad + line + pad + fence;
  }

  /** Lines of code on their own, in a fence that they can't close. */
  static String block(String text) {
    String lines = SafeText.program(text).stripTrailing();
    String fence = "`".repeat(Math.max(3, longestRun(lines) + 1));
    return fence + "java\n" + lines + "\n" + fence + "\n";
  }

  private static int longestRun(String text) {
    return BACKTICKS
        .matcher(text)
        .results()
        .mapToInt(run -> run.end() - run.start())
        .max()
        .orElse(0);
  }
}
