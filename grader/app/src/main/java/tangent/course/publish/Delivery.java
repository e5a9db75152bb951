package tangent.course.publish;

/**
 * What became of the feedback for a student, or for those who share a repository.
 *
 * @param who their ids
 * @param where it went, or would go, as it may be shown
 * @param why it did not go, in a sentence; empty where it did
 */
public record Delivery(String who, Outcome outcome, String where, String why) {

  static Delivery of(Addressee to, Outcome outcome, String where) {
    return new Delivery(to.who(), outcome, where, "");
  }

  static Delivery heldBack(String who, String why) {
    return new Delivery(who, Outcome.HELD_BACK, "", why);
  }

  static Delivery failed(String who, String why) {
    return new Delivery(who, Outcome.FAILED, "", why);
  }
}
