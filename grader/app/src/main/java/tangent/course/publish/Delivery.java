package tangent.course.publish;

import java.util.List;

/**
 * What became of the feedback for a student, or for those who share a repository.
 *
 * @param students their ids
 * @param where it went, or would go, as it may be shown
 * @param why it did not go, in a sentence; empty where it did
 */
public record Delivery(List<String> students, Outcome outcome, String where, String why) {

  public Delivery {
    students = List.copyOf(students);
  }

  static Delivery of(Addressee to, Outcome outcome, String where) {
    return new Delivery(to.ids(), outcome, where, "");
  }

  static Delivery heldBack(List<String> students, String why) {
    return new Delivery(students, Outcome.HELD_BACK, "", why);
  }

  static Delivery failed(List<String> students, String why) {
    return new Delivery(students, Outcome.FAILED, "", why);
  }

  /** The ids as they may be shown. */
  public String who() {
    return String.join(", ", students);
  }
}
