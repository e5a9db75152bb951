package tangent.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a submission's sources lie: its source root, the folder in which {@code derivatives}
 * stands.
 *
 * @param root the root's path in the tree
 * @param known whether it is one of the usual places; if not, Java files are looked for everywhere
 */
record Layout(String root, boolean known) {

  private static final List<String> USUAL = List.of("starter/src/main/java", "src/main/java", "");

  static Layout of(SourceTree tree) throws IOException, UnusableSubmission {
    List<String> tops = new ArrayList<>(List.of(""));
    List<String> names = tree.names("").stream().filter(name -> !packerMade(name)).toList();
    if (names.size() == 1 && tree.kind(names.get(0)) == SourceTree.Kind.FOLDER) {
      tops.add(names.get(0));
    }
    for (String top : tops) {
      for (String usual : USUAL) {
        String root = usual.isEmpty() ? top : SourceTree.join(top, usual);
        String shown = usual.isEmpty() ? SourceTree.join(root, "derivatives") : root;
        if (tree.kind(shown) == SourceTree.Kind.FOLDER) {
          return new Layout(root, true);
        }
      }
    }
    return new Layout(tops.get(tops.size() - 1), false);
  }

  /** What macOS and git add to a folder. */
  private static boolean packerMade(String name) {
    return name.equals("__MACOSX") || name.startsWith(".");
  }

  /** Whether a folder below the root may hold sources of the student's. */
  boolean enters(String folder, String name) {
    boolean tests = folder.equals("src") || folder.endsWith("/src");
    return !packerMade(name)
        && (known
            || !(name.equals("target")
                || name.equals("node_modules")
                || tests && name.equals("test")));
  }
}
