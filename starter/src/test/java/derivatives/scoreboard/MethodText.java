package derivatives.scoreboard;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the text of a method in a source file, well enough to see whether it has changed. */
final class MethodText {

  private static final Pattern NO_CODE =
      Pattern.compile(
          "/\\*.*?\\*/|//[^\\n]*|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*'",
          Pattern.DOTALL);

  private MethodText() {}

  /**
   * From the method's name in its declaration to the brace that closes its body, white space
   * folded; the whole file where no such method is found.
   *
   * @param method its name, or words that are no method's name
   */
  static String of(String source, String method) {
    // Braces in comments and texts are none; the same number of characters keeps its place.
    String code = NO_CODE.matcher(source).replaceAll(found -> " ".repeat(found.group().length()));
    Matcher declared =
        Pattern.compile("\\b" + Pattern.quote(method) + "\\s*\\([^;{}()]*\\)[^;{}()]*\\{")
            .matcher(code);
    String text =
        declared.find() ? source.substring(declared.start(), end(code, declared.end())) : source;
    return text.replaceAll("\\s+", " ");
  }

  private static int end(String code, int afterBrace) {
    int depth = 1;
    int at = afterBrace;
    while (depth > 0 && at < code.length()) {
      char each = code.charAt(at++);
      depth += each == '{' ? 1 : each == '}' ? -1 : 0;
    }
    return at;
  }
}
