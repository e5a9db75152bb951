package tangent.git;

/** Git is not there, or would not do what it was asked; the message is a sentence for a person. */
public final class GitFailed extends Exception {

  private static final long serialVersionUID = 1;

  GitFailed(String message) {
    super(message);
  }
}
