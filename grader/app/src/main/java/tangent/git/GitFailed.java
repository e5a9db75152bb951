package tangent.git;

import tangent.UserError;

/** Git is not there, or would not do what it was asked; the message is a sentence for a person. */
public final class GitFailed extends UserError {

  private static final long serialVersionUID = 1;

  private final boolean lasting;

  GitFailed(String message) {
    this(message, false);
  }

  /**
   * @param lasting whether it was stopped because it did not end
   */
  GitFailed(String message, boolean lasting) {
    super(MACHINE, message, null);
    this.lasting = lasting;
  }

  /** Whether trying once more would only take as long again. */
  public boolean isLasting() {
    return lasting;
  }
}
