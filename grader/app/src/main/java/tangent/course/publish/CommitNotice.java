package tangent.course.publish;

/** Tells a student at a graded commit that there is feedback: a message, and never the record. */
@FunctionalInterface
interface CommitNotice {

  CommitNotice NONE = (repository, commit) -> {};

  /** Where it can't be told, nothing is lost: the feedback is there. */
  void on(String repository, String commit);
}
