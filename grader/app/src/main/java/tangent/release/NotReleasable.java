package tangent.release;

import java.util.List;
import tangent.UserError;

/** Nothing was written, and why; the message is for a person, a sentence a line. */
public final class NotReleasable extends UserError {

  private static final long serialVersionUID = 1;

  NotReleasable(String sentence) {
    super(USAGE, sentence, null);
  }

  NotReleasable(String sentence, List<String> items) {
    super(USAGE, sentence + "\n  " + String.join("\n  ", items), null);
  }
}
