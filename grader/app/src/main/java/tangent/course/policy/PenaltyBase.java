package tangent.course.policy;

/** Of what a penalty is a percentage. */
public enum PenaltyBase {
  SCORE,

  /** What can be earned without bonus. */
  MAXIMUM
}
