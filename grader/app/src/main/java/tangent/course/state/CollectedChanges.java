package tangent.course.state;

import java.util.List;

/**
 * What collecting has found.
 *
 * @param changed students to be graded
 * @param kept students whose result stays
 * @param notes what the instructor should know, in sentences
 */
public record CollectedChanges(int changed, int kept, List<String> notes) {

  public CollectedChanges {
    notes = List.copyOf(notes);
  }
}
