package tangent.release;

import java.util.List;

/** Nothing was written, and why; the message is for a person, a sentence a line. */
public final class NotReleasable extends Exception {

  private static final long serialVersionUID = 1;

  NotReleasable(String sentence) {
    super(sentence);
  }

  NotReleasable(String sentence, List<String> items) {
    super(sentence + "\n  " + String.join("\n  ", items));
  }
}
