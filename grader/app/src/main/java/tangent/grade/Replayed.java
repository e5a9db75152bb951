package tangent.grade;

import java.util.List;
import java.util.Optional;
import tangent.assignment.student.Misconception;
import tangent.intake.Notice;
import tangent.run.Finding;

/**
 * How one task ended when it was run once more.
 *
 * @param finding with every call that was made
 * @param known the misconception that fits all of them, if one does
 * @param errors what the compiler refused
 * @param notices what else there is to know about single files
 */
public record Replayed(
    Finding finding, Optional<Misconception> known, List<Notice> errors, List<Notice> notices) {

  public Replayed {
    errors = List.copyOf(errors);
    notices = List.copyOf(notices);
  }
}
