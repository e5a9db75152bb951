package tangent.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The package that a source declares, found without parsing Java.
 *
 * <p>It only serves to put files where they belong and to explain mistakes: a text that fools it is
 * compiled under the name that the compiler sees, and that name is checked again.
 *
 * @param name the package, or the empty string where no declaration was found
 * @param line where the declaration begins, or 1
 */
record PackageLine(String name, int line) {

  /** Possessive, so that a hostile text costs no backtracking and no deep recursion. */
  private static final String SPACE = "(?:\\s++|//[^\\n\\r]*+|/\\*(?:[^*]++|\\*(?!/))*+\\*/)*+";

  private static final Pattern DECLARATION =
      Pattern.compile(
          "\\A~(?<declaration>package)\\b~(?<name>[\\w$]++(?:~\\.~[\\w$]++)*+)~;"
              .replace("~", SPACE),
          Pattern.UNICODE_CHARACTER_CLASS);

  /** Where a file of this name belongs, relative to the source root. */
  String path(String fileName) {
    return SourceTree.join(name.replace('.', '/'), fileName);
  }

  /** Whether a source of this path says so itself. */
  static boolean places(byte[] content, String path) {
    try {
      PackageLine declared = of(Utf8.source(content));
      return !declared.name().isEmpty() && declared.path(SourceTree.name(path)).equals(path);
    } catch (UnreadableFile unreadable) {
      return false;
    }
  }

  private static final Pattern GAP = Pattern.compile(SPACE);

  static PackageLine of(String source) {
    Matcher matcher = DECLARATION.matcher(source);
    if (!matcher.find()) {
      return new PackageLine("", 1);
    }
    String before = source.substring(0, matcher.start("declaration"));
    String name = GAP.matcher(matcher.group("name")).replaceAll("");
    return new PackageLine(name, 1 + (int) before.chars().filter(c -> c == '\n').count());
  }
}
