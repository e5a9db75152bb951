package tangent.grade;

import java.util.List;
import java.util.Optional;
import tangent.examination.Finding;
import tangent.intake.Notice;
import tangent.model.Misconception;

/**
 * How one task ended when it was run once more.
 *
 * @param finding with every call that was made
 * @param known the misconception that fits all of them, if one does
 * @param notices what the compiler and intake had to say
 */
public record Replayed(Finding finding, Optional<Misconception> known, List<Notice> notices) {

  public Replayed {
    notices = List.copyOf(notices);
  }
}
