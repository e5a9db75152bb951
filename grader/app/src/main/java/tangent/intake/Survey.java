package tangent.intake;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** A look at all that lies in a tree, from the top down, to see where sources may be. */
final class Survey {

  /** Four folders around a project, and the way from there to a class. */
  private static final int DEEPEST = 12;

  private static final List<String> KIT = List.of("grader", "solutions", "starter");

  private final SourceTree tree;
  private final int most;
  private final Deque<String> folders = new ArrayDeque<>();
  private final SortedSet<String> roots = new TreeSet<>();
  private final List<String> java = new ArrayList<>();
  private final List<String> zips = new ArrayList<>();
  private final List<String> others = new ArrayList<>();
  private final List<String> closed = new ArrayList<>();
  private int entries;

  private Survey(SourceTree tree, int most) {
    this.tree = tree;
    this.most = most;
  }

  static Survey of(SourceTree tree, IntakeLimits limits) throws IOException {
    Survey survey = new Survey(tree, limits.entries());
    survey.folders.add("");
    while (!survey.folders.isEmpty() && !survey.cutShort()) {
      survey.look(survey.folders.remove());
    }
    return survey;
  }

  /** Folders in which an assignment's {@code derivatives} stands. */
  List<String> roots() {
    return List.copyOf(roots);
  }

  /** Java files anywhere, those nearest to the top first. */
  List<String> java() {
    return java;
  }

  List<String> zips() {
    return zips;
  }

  /** What else there is, but for the files that every project has. */
  List<String> others() {
    return others;
  }

  /** Folders that this machine may not enter. */
  List<String> closed() {
    return closed;
  }

  /** Whether there is more than one looks at. */
  boolean cutShort() {
    return entries > most;
  }

  private void look(String folder) throws IOException {
    List<String> names;
    try {
      names = tree.names(folder);
    } catch (IOException e) {
      if (folder.isEmpty()) {
        throw e;
      }
      closed.add(folder);
      return;
    }
    // In a checkout of the kit only the starter is anybody's to write in.
    boolean kit = names.containsAll(KIT);
    for (String name : names) {
      entries++;
      if (!Layout.isForeign(name) && !(kit && !name.equals("starter"))) {
        place(folder, name);
      }
    }
  }

  private void place(String folder, String name) throws IOException {
    String path = SourceTree.join(folder, name);
    SourceTree.Kind kind = tree.kind(path);
    String lower = name.toLowerCase(Locale.ROOT);
    if (kind == SourceTree.Kind.FOLDER && !lower.endsWith(".java")) {
      enter(folder, name, path);
    } else if (lower.endsWith(".java")) {
      java.add(path);
      noteRoot(folder);
    } else if (lower.endsWith(".zip") && kind == SourceTree.Kind.FILE) {
      zips.add(path);
    } else if (kind == SourceTree.Kind.LINK) {
      others.add(path + " (a link, and links are not followed)");
    } else if (!isOrdinary(lower)) {
      others.add(path);
    }
  }

  private void enter(String folder, String name, String path) {
    if (name.equalsIgnoreCase("derivatives") && Layout.isMaven(folder)) {
      roots.add(folder);
    }
    if (path.chars().filter(c -> c == '/').count() >= DEEPEST) {
      others.add(path + " (a folder that lies too deep)");
    } else if (Layout.isByproduct(folder, name)) {
      others.add(path + " (a folder for tests or for what a build writes)");
    } else {
      folders.add(path);
    }
  }

  /** A Java file in {@code derivatives}, or in one of its parts, shows where the root is. */
  private void noteRoot(String folder) {
    String part = SourceTree.name(folder).toLowerCase(Locale.ROOT);
    String above = part.matches("part\\d+") ? SourceTree.parent(folder) : folder;
    if (SourceTree.name(above).equalsIgnoreCase("derivatives")) {
      roots.add(SourceTree.parent(above));
    }
  }

  /** What lies in a project that nothing was written in yet. */
  private static boolean isOrdinary(String lower) {
    return lower.equals("license")
        || lower.equals("pom.xml")
        || lower.startsWith("mvnw")
        || lower.endsWith(".md")
        || lower.endsWith(".txt") && !lower.contains(".java")
        || lower.endsWith(".yml");
  }
}
