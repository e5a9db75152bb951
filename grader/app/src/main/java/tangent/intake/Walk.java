package tangent.intake;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;

/** One walk through a source root: it reads every Java file, within the limits. */
final class Walk {

  private final SourceTree tree;
  private final Layout layout;
  private final IntakeLimits limits;
  private final List<Found> found = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private int entries;
  private int bytes;

  Walk(SourceTree tree, Layout layout, IntakeLimits limits) {
    this.tree = tree;
    this.layout = layout;
    this.limits = limits;
  }

  List<Found> files() throws IOException, UnusableSubmission {
    // The assignment's own package first: a heap of other files must not use up its allowance.
    visit("derivatives", 1);
    for (String name : tree.names(layout.root())) {
      if (!name.equals("derivatives")) {
        visit(name, 1);
      }
    }
    return found;
  }

  List<Notice> notices() {
    return notices;
  }

  private void visit(String path, int depth) throws IOException, UnusableSubmission {
    count();
    String place = SourceTree.join(layout.root(), path);
    boolean java = path.endsWith(".java");
    switch (tree.kind(place)) {
      case FOLDER -> {
        if (java) {
          refuse(path, "This is a folder. Give it a name without .java at the end.");
        } else {
          descend(path, place, depth);
        }
      }
      case FILE -> {
        if (java) {
          read(path, place);
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

  private void descend(String path, String place, int depth)
      throws IOException, UnusableSubmission {
    if (depth >= limits.depth()) {
      refuse(path, "This folder lies too deep and was left out. Use fewer folders.");
      return;
    }
    String folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
    if (!layout.enters(folder, path.substring(path.lastIndexOf('/') + 1))) {
      return;
    }
    List<String> names;
    try {
      names = tree.names(place);
    } catch (FileSystemException e) {
      refuse(path, "This folder could not be read. Check its permissions.");
      return;
    }
    for (String name : names) {
      visit(SourceTree.join(path, name), depth + 1);
    }
  }

  private void read(String path, String place) throws IOException, UnusableSubmission {
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
      } else {
        found.add(Found.read(path, content));
      }
    } catch (Refusal e) {
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
    if (path.endsWith(".java")) {
      found.add(Found.refused(path, why));
    } else {
      notices.add(new Notice(path, 0, why));
    }
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
