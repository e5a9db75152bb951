package tangent.intake;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A folder whose sources may be the submission's.
 *
 * @param tree where it lies
 * @param outside the zips around that tree, or the empty text
 * @param root the source root, in the tree
 * @param assignment the assignment's files below it: where each lies, by its path as assigned
 * @param work those of them that are not as they were handed out, without what means nothing
 */
record Candidate(
    SourceTree tree,
    String outside,
    String root,
    Map<String, String> assignment,
    Map<String, String> work) {

  static Candidate of(
      SourceTree tree, String outside, String root, List<String> java, IntakeLimits limits)
      throws IOException, UnusableSubmission {
    Map<String, String> assignment = new HashMap<>();
    Map<String, String> work = new HashMap<>();
    for (String place : java) {
      Optional<String> file =
          SourceTree.within(root, place)
              ? AssignmentFiles.named(SourceTree.name(place))
              : Optional.empty();
      if (file.isPresent() && assignment.putIfAbsent(file.get(), place) == null) {
        String text = bare(tree, place, limits);
        if (!text.equals(BareText.of(AssignmentFiles.handedOut(file.get())))) {
          work.put(file.get(), text);
        }
      }
    }
    return new Candidate(tree, outside, root, assignment, work);
  }

  /**
   * What can't be taken differs from every text but its own kind: that something is there counts.
   */
  private static String bare(SourceTree tree, String place, IntakeLimits limits)
      throws IOException, UnusableSubmission {
    try {
      if (tree.kind(place) != SourceTree.Kind.FILE) {
        return "no file";
      }
      byte[] content = tree.read(place, limits.fileBytes());
      return content.length > limits.fileBytes() ? "too large" : BareText.of(Utf8.source(content));
    } catch (UnreadableFile e) {
      return e.sentence();
    }
  }

  boolean isWritten() {
    return !work.isEmpty();
  }

  /** The root's path from the outermost top. */
  String path() {
    return SourceTree.join(outside, root);
  }

  /** How to name it to a person. */
  String shown() {
    return path().isEmpty() ? "the top folder" : path();
  }

  /** The project that it is the source root of, to be told apart from others by. */
  String project() {
    return projectPath().isEmpty() ? "the top folder" : projectPath();
  }

  /** How many folders deep its project lies, each zip around it counting as one. */
  int depth() {
    return projectPath().isEmpty() ? 0 : projectPath().split("/").length;
  }

  /** Whether this one lies in the other's project, as what was put aside does. */
  boolean liesIn(Candidate other) {
    return !this.equals(other) && SourceTree.within(other.projectPath(), projectPath());
  }

  private String projectPath() {
    return SourceTree.join(outside, Layout.project(root));
  }

  /** Whether all that was written here stands in the other, too. */
  boolean repeats(Candidate other) {
    return other.work.entrySet().containsAll(work.entrySet());
  }
}
