package tangent.course.output;

import java.util.List;
import tangent.course.gradebook.FilledGradebook;
import tangent.course.page.ClassReport;

/**
 * A class whose files have been written, for whoever tells a person of it.
 *
 * @param older names of gradebooks that an earlier run filled in, and this one did not
 * @param missed what an earlier run was given, and this one was not, in sentences
 */
public record WrittenClass(
    ClassReport report, List<FilledGradebook> gradebooks, List<String> older, List<String> missed) {

  public WrittenClass {
    gradebooks = List.copyOf(gradebooks);
    older = List.copyOf(older);
    missed = List.copyOf(missed);
  }
}
