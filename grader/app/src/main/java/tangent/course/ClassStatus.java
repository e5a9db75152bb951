package tangent.course;

import java.util.Locale;

/** How one student's submission stands: a word, and never 0 points in disguise. */
public enum ClassStatus {
  GRADED(true),
  /** There was nothing in it to grade. */
  EMPTY(true),
  DOES_NOT_COMPILE(true),
  /** Nothing was handed in, or not before it was too late. */
  NOT_SUBMITTED(false),
  /** Something was handed in that can't be read as a submission. */
  UNREADABLE(false),
  /** The grader's fault, which costs no student anything. */
  GRADER_FAILED(false);

  private final boolean hasPoints;

  ClassStatus(boolean hasPoints) {
    this.hasPoints = hasPoints;
  }

  /** Whether a grade lies behind it. */
  public boolean hasPoints() {
    return hasPoints;
  }

  /** As it stands in files, such as {@code does-not-compile}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
