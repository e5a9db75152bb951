package tangent.replay;

import tangent.UserError;

/**
 * A grade can't be replayed as it was asked for.
 *
 * <p>The message is a sentence for whoever asked; texts from the file are harmless in it.
 */
public final class UnusableGrade extends UserError {

  private static final long serialVersionUID = 1L;

  UnusableGrade(String message) {
    super(USAGE, message, null);
  }
}
