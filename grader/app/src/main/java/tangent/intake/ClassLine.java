package tangent.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name that a source's public class asks of its file, found without parsing Java: as with
 * {@link PackageLine}, what fools it is seen by the compiler.
 */
final class ClassLine {

  private static final Pattern PUBLIC =
      Pattern.compile(
          "\\bpublic\\s++(?:(?:final|abstract|sealed|non-sealed|strictfp)\\s++)*+"
              + "(?:class|interface|@\\s*+interface|enum|record)\\s++(?<name>[\\w$]++)",
          Pattern.UNICODE_CHARACTER_CLASS);

  private ClassLine() {}

  /**
   * The file's name as its class asks for it, where the two differ in case only, or where the name
   * is none for a class and holds that of the class, as {@code Value (1).java} does.
   */
  static String fileName(String name, String text) {
    String base = name.substring(0, name.length() - ".java".length());
    Matcher declared = PUBLIC.matcher(BareText.withoutComments(text));
    if (declared.find()) {
      String type = FileNames.composed(declared.group("name"));
      boolean odd = !PackageRules.wellFormed(base) && base.contains(type);
      if (odd || base.equalsIgnoreCase(type)) {
        return declared.group("name") + ".java";
      }
    }
    return name;
  }
}
