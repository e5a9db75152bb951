package tangent.course.page;

import java.util.Optional;
import tangent.assignment.Task;

/** The pictures that were drawn for a student's report, as they are stored. */
@FunctionalInterface
public interface Plots {

  /** No pictures. */
  Plots NONE = (member, task) -> Optional.empty();

  /** A PNG file. */
  Optional<byte[]> of(ClassMember member, Task task);
}
