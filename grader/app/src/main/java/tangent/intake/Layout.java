package tangent.intake;

import java.util.Locale;
import java.util.Set;

/**
 * How to read what lies below a source root, the folder in which {@code derivatives} stands or
 * should stand.
 *
 * @param root the root's path in its tree
 */
record Layout(String root) {

  private static final String MAVEN = "src/main/java";

  private static final Set<String> BUILT =
      Set.of("target", "bin", "out", "build", "dist", "classes", "generated");

  static boolean isMaven(String root) {
    String lower = root.toLowerCase(Locale.ROOT);
    return lower.equals(MAVEN) || lower.endsWith("/" + MAVEN);
  }

  /** The folder of the project whose source root this is. */
  static String project(String root) {
    return isMaven(root) ? chop(root, MAVEN.length()) : root;
  }

  /** What of a root is not one of the usual places: those need no word. */
  static boolean isUsual(String root) {
    String project = project(root);
    boolean starter = project.equals("starter") || project.endsWith("/starter");
    String above = starter ? chop(project, "starter".length()) : project;
    return above.indexOf('/') < 0 && (isMaven(root) || above.equals(root));
  }

  private static String chop(String path, int last) {
    return path.substring(0, Math.max(0, path.length() - last - 1));
  }

  /** What packers, version control and package managers add: never entered. */
  static boolean isForeign(String name) {
    return name.startsWith(".") || name.equals("__MACOSX") || name.equals("node_modules");
  }

  /** What macOS and Emacs lay beside a file, under its name behind these two characters. */
  static boolean isBeside(String name) {
    return name.startsWith("._") || name.startsWith(".#");
  }

  /**
   * Whether tests or what a build wrote lies there, which looks like sources and is none.
   *
   * @param folder the folder in which {@code name} stands
   */
  static boolean isByproduct(String folder, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean inSources = SourceTree.name(folder).equalsIgnoreCase("src");
    return BUILT.contains(lower) || inSources && (lower.equals("test") || lower.equals("it"));
  }

  /**
   * Whether a folder below the root may be a byproduct, too: then only what a package line places
   * exactly there is a source. Nothing but sources stands in {@code src/main/java}.
   */
  boolean isDoubtful(String folder, String name) {
    return !isMaven(root) && isByproduct(SourceTree.join(root, folder), name);
  }
}
