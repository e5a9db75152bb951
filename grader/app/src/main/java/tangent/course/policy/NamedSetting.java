package tangent.course.policy;

/** A choice that a policy names by a word. */
interface NamedSetting {
  String word();
}
