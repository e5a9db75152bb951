package tangent.course.collect;

import java.util.List;
import tangent.course.HandedIn;

/**
 * A class before it is graded.
 *
 * @param handedIn one a student, sorted by id
 * @param unmatched sentences about what belongs to nobody and who has nothing
 */
public record Collected(List<HandedIn> handedIn, List<String> unmatched) {

  public Collected {
    handedIn = List.copyOf(handedIn);
    unmatched = List.copyOf(unmatched);
  }
}
