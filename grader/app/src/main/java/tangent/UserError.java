package tangent;

import org.jspecify.annotations.Nullable;

/**
 * Something that whoever runs the grader can mend: what it is and what to do, in a sentence or two,
 * and the exit status that says so to a script.
 */
public abstract class UserError extends Exception {

  /** The command, or what it was given, can't be used. */
  public static final int USAGE = 2;

  /** The grader can't do its work on this machine. */
  public static final int MACHINE = 3;

  private static final long serialVersionUID = 1L;

  private final int exitStatus;

  protected UserError(int exitStatus, String sentence, @Nullable Exception cause) {
    super(sentence, cause);
    this.exitStatus = exitStatus;
  }

  public int exitStatus() {
    return exitStatus;
  }

  public String sentence() {
    return String.valueOf(getMessage());
  }
}
