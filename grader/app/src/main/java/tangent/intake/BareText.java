package tangent.intake;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is left of a Java text without what means nothing: to see whether two say the same. */
public final class BareText {

  /** A comment, or what only looks as if it held one. Possessive: a hostile text costs no time. */
  private static final Pattern COMMENT =
      Pattern.compile(
          "(?=[\"'/])(?://[^\\n\\r]*+|/\\*(?:[^*]++|\\*(?!/))*+(?:\\*/)?+"
              + "|(?<kept>\"\"\"(?:[^\"\\\\]++|\\\\.|\"(?!\"\"))*+(?:\"\"\")?+"
              + "|\"(?:[^\"\\\\\\n\\r]++|\\\\.)*+\"?+|'(?:[^'\\\\\\n\\r]++|\\\\.)*+'?+))",
          Pattern.DOTALL);

  private static final Pattern PLAIN_ENUM =
      Pattern.compile("(?<head>.*enum\\w++\\{)(?<constants>[\\w,]*+);?+}");

  private BareText() {}

  /** The text without comments; a space stands where one was. */
  static String withoutComments(String text) {
    return COMMENT
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(kept(found.group()) ? found.group() : " "));
  }

  private static boolean kept(String found) {
    return !found.startsWith("/");
  }

  /**
   * Whether two texts are the same but for layout, line ends and comments, and in an enum without
   * any code for the order of its constants.
   */
  public static boolean same(String one, String other) {
    return of(one).equals(of(other));
  }

  static String of(String text) {
    String bare = withoutComments(text).replaceAll("\\s++", "");
    Matcher plain = PLAIN_ENUM.matcher(bare);
    return plain.matches()
        ? Arrays.stream(plain.group("constants").split(","))
            .sorted()
            .collect(Collectors.joining(",", plain.group("head"), "}"))
        : bare;
  }
}
