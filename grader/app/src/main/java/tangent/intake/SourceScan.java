package tangent.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** One walk through a source root: it reads every Java file, within the limits. */
final class SourceScan {

  private final SourceTree tree;
  private final Layout layout;
  private final IntakeLimits limits;
  private final List<ScannedFile> found = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private int entries;
  private int bytes;

  SourceScan(SourceTree tree, Layout layout, IntakeLimits limits) {
    this.tree = tree;
    this.layout = layout;
    this.limits = limits;
  }

  List<ScannedFile> files() throws IOException, UnusableSubmission {
    List<String> names = new ArrayList<>(tree.names(layout.root()));
    // The assignment's own package first: a heap of other files must not use up its allowance.
    names.sort(Comparator.comparing(name -> !name.equalsIgnoreCase("derivatives")));
    for (String name : names) {
      visit(name, 1, false);
    }
    return found;
  }

  List<Notice> notices() {
    return notices;
  }

  /**
   * @param doubtful whether this may be a test, or something that a build wrote
   */
  private void visit(String path, int depth, boolean doubtful)
      throws IOException, UnusableSubmission {
    count();
    if (Layout.isBeside(SourceTree.name(path))) {
      return;
    }
    String place = SourceTree.join(layout.root(), path);
    boolean java = isJava(path);
    switch (tree.kind(place)) {
      case FOLDER -> {
        if (java) {
          refuse(path, "This is a folder. Give it a name without .java at the end.");
        } else {
          descend(path, place, depth, doubtful);
        }
      }
      case FILE -> {
        if (java) {
          read(path, place, doubtful);
        }
      }
      case LINK -> refuse(path, "This is a link, and links are not followed. Put a copy there.");
      case OTHER ->
          refuse(
              path,
              "This is not one plain file: a pipe, a device, or a name that stands twice in the"
                  + " zip. Put one plain file there.");
      case ABSENT -> {
        if (java) {
          refuse(path, "The name of this file can't be read here. Use plain letters.");
        }
      }
    }
  }

  private void descend(String path, String place, int depth, boolean doubtful)
      throws IOException, UnusableSubmission {
    if (depth >= limits.depth()) {
      refuse(path, "This folder lies too deep and was left out. Use fewer folders.");
      return;
    }
    String name = SourceTree.name(path);
    if (Layout.isForeign(name)) {
      return;
    }
    boolean inDoubt = doubtful || layout.isDoubtful(SourceTree.parent(path), name);
    for (String each : tree.names(place)) {
      visit(SourceTree.join(path, each), depth + 1, inDoubt);
    }
  }

  private void read(String path, String place, boolean doubtful)
      throws IOException, UnusableSubmission {
    if (found.size() >= limits.files()) {
      throw new UnusableSubmission(
          "The submission holds more than "
              + limits.files()
              + " Java files. Hand in only your sources.");
    }
    try {
      int longest = Math.min(limits.fileBytes(), limits.totalBytes() - bytes);
      byte[] content = tree.read(place, longest);
      bytes += Math.min(longest, content.length);
      if (content.length > longest) {
        refuse(path, tooLarge(longest));
      } else if (!doubtful || PackageLine.places(content, path)) {
        found.add(ScannedFile.read(asSource(path), content));
      }
    } catch (UnreadableFile e) {
      refuse(path, e.sentence());
    }
  }

  private String tooLarge(int longest) {
    return longest == limits.fileBytes()
        ? "This file is larger than " + longest + " bytes and was left out. Hand in a smaller one."
        : "All files together are larger than "
            + limits.totalBytes()
            + " bytes, so this one was left out. Hand in less.";
  }

  private void refuse(String path, String why) {
    if (isJava(path)) {
      found.add(ScannedFile.refused(asSource(path), why));
    } else {
      notices.add(new Notice(path, 0, why));
    }
  }

  private static boolean isJava(String path) {
    return path.toLowerCase(Locale.ROOT).endsWith(".java");
  }

  /** Some old programs write names in capital letters. */
  private static String asSource(String path) {
    return path.substring(0, path.length() - ".java".length()) + ".java";
  }

  private void count() throws UnusableSubmission {
    entries++;
    if (entries > limits.entries()) {
      throw new UnusableSubmission(
          "The submission holds more than "
              + limits.entries()
              + " files. Hand in only your sources.");
    }
  }
}
