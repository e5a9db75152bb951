package tangent.intake;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tangent.UserError;

/**
 * What was named as a submission can't be read as one, as a whole.
 *
 * <p>The message is a sentence for whoever named it. A submission with nothing in it is not
 * unusable: it is graded, as empty.
 */
public final class UnusableSubmission extends UserError {

  private static final long serialVersionUID = 1L;

  private final boolean unread;

  UnusableSubmission(String message) {
    this(message, null, false);
  }

  UnusableSubmission(String message, Exception cause) {
    this(message, cause, false);
  }

  private UnusableSubmission(String message, @Nullable Exception cause, boolean unread) {
    super(USAGE, message, cause);
    this.unread = unread;
  }

  static UnusableSubmission unread(String message, @Nullable IOException cause) {
    return new UnusableSubmission(message, cause, true);
  }

  /** Whether it is this machine that can't read it, whatever was handed in. */
  public boolean isUnread() {
    return unread;
  }
}
