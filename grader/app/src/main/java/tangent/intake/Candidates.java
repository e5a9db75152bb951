package tangent.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The folders of one tree whose sources may be a submission's. */
final class Candidates {

  private Candidates() {}

  static List<Candidate> in(SourceTree tree, String outside, Survey survey, IntakeLimits limits)
      throws IOException, UnusableSubmission {
    List<Candidate> all = new ArrayList<>();
    List<String> loose = new ArrayList<>(survey.java());
    for (String root : survey.roots()) {
      List<String> own =
          survey.java().stream().filter(file -> isInDerivatives(root, file)).toList();
      loose.removeAll(new HashSet<>(own));
      all.add(Candidate.of(tree, outside, root, own, limits));
    }
    loose.removeIf(file -> survey.roots().stream().anyMatch(root -> holds(root, file)));
    for (String root : looseRoots(loose, survey.roots().isEmpty())) {
      all.add(Candidate.of(tree, outside, root, loose, limits));
    }
    return all;
  }

  private static boolean isInDerivatives(String root, String file) {
    return SourceTree.within(root, file)
        && file.substring(root.isEmpty() ? 0 : root.length() + 1)
            .toLowerCase(Locale.ROOT)
            .startsWith("derivatives/");
  }

  /** Whether a root's own walk will come upon this file: it needs no other candidate. */
  private static boolean holds(String root, String file) {
    return Layout.isMaven(root) && SourceTree.within(root, file);
  }

  /**
   * Where the assignment's files lie that stand in no {@code derivatives}: all together, unless one
   * of them is there twice.
   */
  private static Collection<String> looseRoots(List<String> loose, boolean alone) {
    SortedMap<String, Set<String>> groups = new TreeMap<>();
    Set<String> seen = new HashSet<>();
    boolean twice = false;
    for (String file : loose) {
      String assigned = AssignmentFiles.named(SourceTree.name(file)).orElse("");
      if (!assigned.isEmpty()) {
        groups.computeIfAbsent(group(file), none -> new HashSet<>()).add(assigned);
        twice |= !seen.add(assigned);
      }
    }
    if (twice || groups.isEmpty()) {
      return groups.keySet();
    }
    return List.of(alone ? "" : common(groups.keySet()));
  }

  private static String group(String file) {
    String folder = SourceTree.parent(file);
    return SourceTree.name(folder).toLowerCase(Locale.ROOT).matches("part\\W*\\d+")
        ? SourceTree.parent(folder)
        : folder;
  }

  private static String common(Collection<String> folders) {
    String common = folders.iterator().next();
    for (String folder : folders) {
      while (!SourceTree.within(common, folder)) {
        common = SourceTree.parent(common);
      }
    }
    return common;
  }
}
