package tangent.course.output;

import java.util.List;
import tangent.course.gradebook.FilledGradebook;
import tangent.course.page.ClassReport;

/** A class whose files have been written, for whoever tells a person of it. */
public record WrittenClass(ClassReport report, List<FilledGradebook> gradebooks) {

  public WrittenClass {
    gradebooks = List.copyOf(gradebooks);
  }
}
