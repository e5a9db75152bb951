package tangent.git;

import tangent.UserError;

/** Git is not there, or would not do what it was asked; the message is a sentence for a person. */
public final class GitFailed extends UserError {

  private static final long serialVersionUID = 1;

  GitFailed(String message) {
    super(MACHINE, message, null);
  }
}
