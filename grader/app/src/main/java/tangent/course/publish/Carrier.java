package tangent.course.publish;

import java.io.IOException;
import java.util.Optional;
import tangent.UserError;
import tangent.course.page.ClassMember;
import tangent.course.roster.RosterLine;

/** A way for feedback to get to students. */
interface Carrier {

  /**
   * Where a student's feedback goes: students with equal places get one together.
   *
   * @return nothing where the student can't be reached so
   */
  Optional<String> place(RosterLine line, ClassMember member);

  /** Why somebody can't be reached who has no place, in a sentence. */
  String unreachable();

  /** How many may be on their way at a time. */
  default int atOnce() {
    return 1;
  }

  /** Carries one, if it is not there yet. */
  Delivery carry(Addressee to, FeedbackSheet sheet) throws IOException, UserError;

  /** All have been carried. */
  default void finish() throws IOException, UserError {}
}
