package tangent.intake;

import java.util.List;
import java.util.regex.Pattern;

/** Which packages and names a student's classes may have. */
public final class PackageRules {

  /**
   * The JDK's, ours, and those of the libraries that the grader is built from: a class in one of
   * them could stand in the place of theirs.
   */
  private static final List<String> TAKEN =
      List.of(
          "java",
          "javax",
          "jdk",
          "sun",
          "com.sun",
          "com.oracle",
          "oracle",
          "netscape",
          "org.ietf",
          "org.jcp",
          "org.w3c",
          "org.xml",
          "tangent",
          "ai.djl",
          "com.fasterxml",
          "com.github.javaparser",
          "com.tngtech",
          "de.jplag",
          "gg.jte",
          "me.tongfei",
          "net.jqwik",
          "org.apache",
          "org.apiguardian",
          "org.assertj",
          "org.jacoco",
          "org.jline",
          "org.jspecify",
          "org.junit",
          "org.knowm",
          "org.opentest4j",
          "org.pitest",
          "org.slf4j",
          "picocli");

  /** Longer than any honest name; a class file could hold 65,535 bytes of it. */
  private static final int LONGEST_NAME = 200;

  private static final Pattern SEPARATOR = Pattern.compile("[./]");

  private PackageRules() {}

  /** Whether a package of this name, with dots or slashes, belongs to somebody else. */
  public static boolean taken(String packageName) {
    String name = packageName.replace('/', '.') + ".";
    return TAKEN.stream().anyMatch(taken -> name.startsWith(taken + "."));
  }

  /** Whether each part of a qualified name, with dots or slashes, is a plain Java identifier. */
  public static boolean wellFormed(String qualifiedName) {
    return qualifiedName.length() <= LONGEST_NAME
        && SEPARATOR.splitAsStream(qualifiedName).allMatch(PackageRules::identifier)
        && !qualifiedName.endsWith(".")
        && !qualifiedName.endsWith("/");
  }

  private static boolean identifier(String word) {
    return !word.isEmpty()
        && Character.isJavaIdentifierStart(word.codePointAt(0))
        && word.codePoints().allMatch(Character::isJavaIdentifierPart)
        && word.codePoints().noneMatch(Character::isIdentifierIgnorable);
  }
}
