package tangent.git;

import java.util.Optional;

/**
 * A file of a commit, by what git lists of it.
 *
 * @param mode in octal, as git has it
 * @param name of its content
 */
record TreeFile(String path, int mode, String name, long size) {

  private static final int LINK = 0120000;

  /** Nothing for another repository in its place. */
  static Optional<TreeFile> of(String line) {
    int tab = line.indexOf('\t');
    String[] kind = line.substring(0, Math.max(0, tab)).split(" +");
    return kind.length == 4 && kind[1].equals("blob") && kind[3].matches("\\d{1,18}")
        ? Optional.of(
            new TreeFile(
                line.substring(tab + 1),
                Integer.parseInt(kind[0], 8),
                kind[2],
                Long.parseLong(kind[3])))
        : Optional.empty();
  }

  boolean isLink() {
    return mode == LINK;
  }
}
