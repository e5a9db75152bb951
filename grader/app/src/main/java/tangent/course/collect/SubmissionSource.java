package tangent.course.collect;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import tangent.course.Student;
import tangent.course.UnusableClass;
import tangent.intake.Download;
import tangent.intake.UnusableSubmission;

/** One way in which submissions lie side by side. */
interface SubmissionSource {

  /**
   * @param unmatched takes sentences about what lies there and is no submission
   */
  List<FoundSubmission> in(Download download, List<String> unmatched)
      throws IOException, UnusableSubmission, UnusableClass;

  /** The ids of a student whose name no submission bears, as far as the system tells them. */
  default Map<String, String> lms(Student student) {
    return Map.of();
  }
}
