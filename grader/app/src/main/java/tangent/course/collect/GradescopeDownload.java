package tangent.course.collect;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tangent.course.UnusableClass;
import tangent.intake.Download;
import tangent.intake.UnusableSubmission;

/** What Gradescope exports: a folder for each submission, and an account of whose they are. */
final class GradescopeDownload implements SubmissionSource {

  static final String METADATA = "submission_metadata.yml";

  private static final String PREFIX = "submission_";

  /** It holds the results of every test of every submission. */
  private static final int LARGEST = 500_000_000;

  @Override
  public List<FoundSubmission> in(Download download, List<String> unmatched)
      throws IOException, UnusableSubmission, UnusableClass {
    Map<String, GradescopeMetadata.Submission> known =
        GradescopeMetadata.read(download.read(METADATA, LARGEST));
    List<FoundSubmission> found = new ArrayList<>();
    for (Map.Entry<String, GradescopeMetadata.Submission> each : known.entrySet()) {
      String folder = each.getKey();
      if (each.getValue().submitters().isEmpty()) {
        unmatched.add(folder + ": " + METADATA + " says nobody who handed it in.");
      } else if (!download.isFolder(folder)) {
        unmatched.add(folder + ": " + METADATA + " has it, and there is no such folder.");
      } else {
        found.add(
            new FoundSubmission(
                folder,
                each.getValue().submitters(),
                each.getValue().created(),
                Map.of("gradescope", folder.replaceFirst("^" + PREFIX, "")),
                () -> download.submission(folder)));
      }
    }
    for (String name : download.names()) {
      if (!known.containsKey(name) && download.isFolder(name)) {
        unmatched.add(name + ": " + METADATA + " does not say whose it is.");
      }
    }
    return found;
  }
}
