package tangent.course.gradebook;

import tangent.UserError;

/** A file that can't be filled in as it is: it is no gradebook, or the column is not clear. */
public final class UnusableGradebook extends UserError {

  private static final long serialVersionUID = 1L;

  UnusableGradebook(String sentence) {
    super(USAGE, sentence, null);
  }
}
